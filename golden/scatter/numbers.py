import matplotlib.pyplot as plt
import numpy as np

fig, axs = plt.subplots(1, 2, figsize=(6.5, 2.8))
a, b = axs
i = np.arange(40)
x, y = np.cos(i * 0.5) * i, np.sin(i * 0.5) * i
z = np.where(i % 7 == 3, np.nan, i * 0.25)
first = a.scatter(x, y, c=z, s=40, label="numbers")
a.plot([-40, 40], [0, 0], label="line")
a.legend(fontsize=7)
second = b.scatter(x, y, s=i * 3, c=i + 1, cmap="plasma", norm="log", alpha=0.7, edgecolors="k", linewidths=0.5)
b.scatter(x[::4] + 5, y[::4], c=i[::4], marker="x", vmin=10, vmax=30)
fig.colorbar(first)
fig.colorbar(second, label="count")
