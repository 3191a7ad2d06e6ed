import matplotlib.pyplot as plt
import numpy as np

i = np.arange(1, 4001)
u, v = (i * 0.6180339887498949) % 1, (i * 0.7548776662466927) % 1
r = np.sqrt(-2 * np.log(u))
x, y = r * np.cos(2 * np.pi * v), 0.5 * r * np.sin(2 * np.pi * v) + 0.4 * r
fig, axs = plt.subplots(2, 3, figsize=(9, 5))
a, b, c, d, e, f = axs.flat
a.hexbin(x, y, gridsize=20)
h = b.hexbin(x, y, gridsize=(15, 10), bins="log", cmap="inferno", mincnt=1)
fig.colorbar(h, ax=b)
c.hexbin(x, y, C=x * y, gridsize=12, cmap="RdBu", edgecolors="k", linewidths=0.5)
d.hexbin(x, y, C=x * y, gridsize=12, reduce_C_function=np.max, extent=(-2, 2, -1, 2), mincnt=3, vmin=0, vmax=2)
e.hexbin(x, y, gridsize=10, bins=5, alpha=0.6, linewidths=0)
f.hexbin(np.exp(x), np.exp(2 * y), xscale="log", yscale="log", gridsize=15, mincnt=1, bins=[1, 5, 20, 50])
