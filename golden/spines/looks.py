import matplotlib.pyplot as plt

fig, axs = plt.subplots(2, 2, figsize=(4.5, 3.6))
fig.subplots_adjust(hspace=0.35, wspace=0.3)
a, b, c, d = axs.flat
a.spines[["top", "right"]].set_visible(False)
b.spines["left"].set_color("C3")
b.spines["left"].set_linewidth(3)
b.spines["bottom"].set_linestyle("--")
b.spines["top"].set_linestyle(":")
b.spines["right"].set_color((0, 0.5, 0, 0.5))
b.spines["right"].set_linewidth(2.5)
for s in c.spines.values():
    s.set_edgecolor("0.5")
    s.set_linewidth(0.4)
c.tick_params(color="0.5", labelcolor="0.3")
c.set_facecolor("#ffffe0")
d.set_frame_on(False)
d.set_facecolor("r")
for ax in axs.flat:
    ax.plot([0, 1, 2], [0, 3, 1])
