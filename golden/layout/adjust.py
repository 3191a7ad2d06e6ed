import matplotlib.pyplot as plt

fig, axs = plt.subplots(3, 2, figsize=(4, 4))
fig.subplots_adjust(left=0.2, right=0.95, top=0.98, bottom=0.1, hspace=0.05, wspace=0.6)
for i, ax in enumerate(axs.flat):
    ax.plot([0, 1, 2], [i, -i, 2 * i], "s", ms=4)
    ax.set_ylabel(f"y{i}")
axs[2, 1].set_position([0.7, 0.1, 0.25, 0.2])
axs[2, 0].set_visible(False)
