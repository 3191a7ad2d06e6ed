import matplotlib.pyplot as plt

fig = plt.figure(figsize=(6, 5), facecolor="0.95")
subfigs = fig.subfigures(2, 2, wspace=0.1, hspace=0.05, width_ratios=[1, 2])
for i, sub in enumerate(subfigs.flat):
    sub.set_facecolor(f"C{i}")
    sub.patch.set_alpha(0.3)
    sub.suptitle(f"sub {i}")
    ax = sub.subplots()
    ax.plot([0, 1], [i, 1], label=f"line {i}")
    ax.tick_params(labelsize=7)
subfigs[0, 0].supxlabel("sup x", color="C3")
subfigs[0, 1].supylabel("sup y")
subfigs[1, 0].text(0.02, 0.02, "corner")
subfigs[1, 1].axes[0].set_title("axes", loc="left")
subfigs[1, 1].legend()
subfigs[0, 1].subplots_adjust(left=0.3, top=0.7)
im = subfigs[0, 1].axes[0].imshow([[1, 2], [3, 4]], extent=(0, 1, 0, 1))
subfigs[0, 1].colorbar(im, ax=subfigs[0, 1].axes[0], shrink=0.8)
subfigs[1, 0].axes[0].annotate("of all", (0.1, 0.1), xytext=(0.35, 0.35), xycoords="subfigure fraction",
                               textcoords="figure fraction", arrowprops=dict(arrowstyle="->"))
fig.suptitle("whole", x=0.02, ha="left")
fig.text(0.5, 0.5, "over", ha="center", zorder=10)
