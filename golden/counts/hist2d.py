import matplotlib.pyplot as plt
import numpy as np
from matplotlib.colors import LogNorm

i = np.arange(1, 4001)
u, v = (i * 0.6180339887498949) % 1, (i * 0.7548776662466927) % 1
r = np.sqrt(-2 * np.log(u))
x, y = r * np.cos(2 * np.pi * v), 0.5 * r * np.sin(2 * np.pi * v) + 0.4 * r
fig, axs = plt.subplots(2, 2, figsize=(6.4, 5))
a, b, c, d = axs.flat
a.hist2d(x, y)
h = b.hist2d(x, y, bins=(40, 25), norm=LogNorm(), cmap="magma")
fig.colorbar(h[3], ax=b)
c.hist2d(x, y, bins=[[-3, -1, -0.5, 0, 0.5, 1, 3], [-1, 0, 0.25, 0.5, 1, 2]], density=True, cmap="Blues")
d.hist2d(x, y, bins=20, range=[[-2, 2], [-1, 1.5]], weights=np.abs(x), cmin=1, cmax=30, cmap="Greens")
