import matplotlib.pyplot as plt

fig, ax = plt.subplots(figsize=(3, 2), facecolor="lightyellow")
ax.plot([0, 1, 2], [0, 1, 0])
ax.text(2.3, 0.5, "outside of\nthe axes", bbox=dict(boxstyle="round", fc="w"))
ax.set_ylabel("far left", labelpad=20)
ax.tick_params(labelright=True, right=True, length=8)
fig.suptitle("sup")
savefig_options = dict(bbox_inches="tight", pad_inches=0.3)
