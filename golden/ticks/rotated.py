import matplotlib.pyplot as plt

fig, axes = plt.subplots(2, 3, figsize=(7.5, 4.6))
fig.subplots_adjust(hspace=0.8, wspace=0.4, bottom=0.2)
names = ["January", "Feb", "march", "Apr."]
for ax, deg, ha, mode in zip(
    axes.flat,
    [30, 45, 90, 45, -30, 60],
    ["right", "right", "center", "center", "left", "right"],
    [None, "anchor", None, None, "anchor", "anchor"],
):
    ax.set_xticks(range(4), names, rotation=deg, ha=ha, rotation_mode=mode)
    ax.set_xlabel(f"{deg}°")
axes[0, 0].set_yticks([0, 0.5, 1], ["none", "half", "all"], rotation=45, va="top")
axes[0, 1].set_yticks([0, 0.5, 1], ["none", "half", "all"], rotation=90, va="center", color="r", fontsize=8)
axes[0, 2].tick_params(axis="y", labelrotation=30)
axes[1, 0].tick_params(axis="x", labelrotation=30, labelrotation_mode="xtick")
axes[1, 1].tick_params(axis="y", labelrotation=-40, labelrotation_mode="ytick")
axes[1, 2].tick_params(axis="x", labeltop=True, labelbottom=False)
