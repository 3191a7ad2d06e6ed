import matplotlib.pyplot as plt

fig, ax = plt.subplots(figsize=(3, 2.2))
ax.fill([0, 1, 0.5], [0, 0, 1], facecolor="C1", edgecolor="k", lw=5, joinstyle="round", label="round")
ax.fill([1, 2, 1.5], [0, 0, 1], fill=False, lw=4, ls="--", capstyle="round", label="dashed")
ax.legend(loc="upper right")
