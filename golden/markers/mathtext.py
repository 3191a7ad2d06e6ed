import matplotlib.pyplot as plt

fig, ax = plt.subplots(figsize=(4, 2.2))
for i, m in enumerate([r"$\alpha$", "$f$", r"$\clubsuit$", r"$\sum$", "$1^2$", "$y_i$", "$A+B$"]):
    ax.plot([i], [0], marker=m, markersize=16, color=f"C{i}", linestyle="none", label=m)
    ax.scatter([i], [1], marker=m, s=300, c=f"C{i}", edgecolors="k")
ax.margins(0.15)
ax.legend(ncols=7, columnspacing=0.5, loc="center")
