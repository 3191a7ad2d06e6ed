import matplotlib.pyplot as plt

fig, ax = plt.subplots(figsize=(3.5, 2.6))
ax.fill([0, 2, 1], [0, 0, 2], label="triangle")
ax.fill([2, 4, 4, 3], [1, 0, 2, 1.5], alpha=0.5, ec="k", ls=":", lw=2)
ax.fill([1, 3, 3, 1], [2.2, 2.2, 2.8, 2.8], fc="w", ec="C3", hatch="..")
ax.fill([0, 1, 0, 1], [2, 3, 3, 2], "m")
ax.legend(loc="lower right")
