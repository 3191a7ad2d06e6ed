import matplotlib.pyplot as plt

fig, axs = plt.subplots(1, 2, figsize=(8, 4), layout="constrained")
for ax, k in zip(axs, [1, 2]):
    ax.plot([0, 1, 2], [0, k, 1], label=f"line {k}")
    ax.plot([0, 1, 2], [k, 0, 1], "--", label=f"dashes {k}")
    ax.set_xlabel("x")
fig.suptitle("outside")
fig.legend(loc="outside upper right", ncols=2)
fig.legend(["left"], loc="outside left upper")
fig.legend(loc="outside center right", title="right", alignment="left")
fig.legend(loc="outside lower center", ncols=4, reverse=True, fontsize=7)
