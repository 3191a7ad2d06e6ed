import matplotlib.pyplot as plt
import numpy as np

fig, axs = plt.subplots(1, 2, figsize=(5.5, 2.8))
a, b = axs
i = np.arange(12)
x, y = np.cos(i * 0.9) * i, np.sin(i * 0.9) * i
a.scatter(x, y, label="default")
a.scatter(x + 2, y, s=10, marker="s", label="small")
a.scatter(x, y + 2, s=120, alpha=0.3, edgecolors="k", linewidths=1, label="large")
a.scatter(x - 2, y, marker="x", color="r", label="x")
a.plot(x, y, lw=0.5, label="line")
a.legend(fontsize=7, loc="lower right")
b.scatter(x, y, s=(i + 1) * 15, c=[f"C{k}" for k in i], alpha=0.6, label="sizes")
b.scatter(np.where(i == 3, np.nan, x + 3), y, facecolors="none", edgecolors="g", marker="D", linewidths=2, label="hollow")
b.scatter([0, 2, 4, 6], [8, 8, 8, 8], s=80, c=["r", "g", "b", "k"], marker="^", edgecolors=["k", "r", "y", "w"], linewidths=[1, 2, 3, 4], label="each")
b.legend(fontsize=7, scatterpoints=3, loc="lower left")
