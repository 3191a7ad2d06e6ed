import matplotlib.pyplot as plt

fig, axs = plt.subplots(2, 2, figsize=(6, 4.5))
a, b, c, d = axs.flat
for ax in axs.flat:
    for i in range(5):
        ax.plot([0, 1, 2], [i, i + 1, i], marker="os^Dv"[i], label=f"line {i}" if i != 2 else "two\nlines")
a.legend(ncols=2, loc="upper center", fontsize=7, title="a title", title_fontsize=9, alignment="left")
b.legend(frameon=False, loc="center left", labelspacing=0.2, handlelength=4, numpoints=2, markerscale=0.6)
c.legend(loc="lower left", fancybox=False, edgecolor="k", facecolor="lightyellow", framealpha=1, borderpad=1, labelcolor=["r", "g", "b", "k", "0.5"], reverse=True)
d.legend(["first", "second", "third"], shadow=True, markerfirst=False, loc="right", handletextpad=0.2, borderaxespad=2, handleheight=2)
