import matplotlib.pyplot as plt

fig, axs = plt.subplots(2, 2, figsize=(4.5, 3.5))
for i, ax in enumerate(axs.flat):
    ax.plot([0, 1], [0, 10 ** (2 * i)])
    ax.set_title(f"title {i}")
    ax.set_xlabel("x label")
    ax.set_ylabel("y label")
fig.suptitle("over all")
fig.supxlabel("x of all")
fig.tight_layout()
