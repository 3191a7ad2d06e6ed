import matplotlib.pyplot as plt

fig, axs = plt.subplots(2, 2, figsize=(4, 3.5))
fig.suptitle("A title for all\nof them", size=14, weight="bold")
fig.supxlabel("common x")
fig.supylabel("common y")
for i, ax in enumerate(axs.flat):
    ax.plot([0, i + 1], [1, 0], f"C{i}")
    ax.set_title(f"axes {i}", size=8)
    ax.tick_params(labelsize=7)
