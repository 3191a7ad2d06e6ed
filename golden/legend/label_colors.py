import matplotlib.pyplot as plt

fig, axes = plt.subplots(1, 3, figsize=(9, 3))
for ax, name in zip(axes, ["linecolor", "markerfacecolor", "mec"]):
    ax.plot([0, 1], [0, 1], label="line")
    ax.plot([0, 1], [1, 2], marker="o", markerfacecolor="gold", markeredgecolor="r", label="marks")
    ax.plot([0, 1], [2, 3], marker="o", markerfacecolor="none", markeredgecolor="g", label="open")
    ax.plot([0, 1], [3, 3], linestyle="", marker="x", label="crosses")
    ax.scatter([0.2, 0.4], [2, 2.2], edgecolors=["k"], label="scatter")
    ax.scatter([0.3, 0.5], [2, 2.2], c=[1, 2], label="numbers")
    ax.bar([0.2, 0.8], [0.5, 0.4], width=0.1, edgecolor="m", label="bars")
    ax.fill_between([0, 1], [0, 0.2], 0, label="band")
    ax.errorbar([0.5], [1.0], yerr=0.2, ecolor="c", label="errors")
    ax.stem([0.6, 0.7], [0.5, 0.6], label="stems")
    ax.set_xlim(0, 3)
    ax.legend(labelcolor=name, fontsize=8)
axes[2].legend(numpoints=2, labelcolor="mec", fontsize=8)
