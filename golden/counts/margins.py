import matplotlib.pyplot as plt
import numpy as np
from matplotlib.colors import BoundaryNorm, PowerNorm

i = np.arange(1, 2001)
u, v = (i * 0.6180339887498949) % 1, (i * 0.7548776662466927) % 1
q = lambda a: np.round(a * 65536) / 65536
r = np.sqrt(-2 * np.log(u))
x, y = q(r * np.cos(2 * np.pi * v)), q(r * np.sin(2 * np.pi * v) / 2)
z = np.where(i % 7 == 0, np.nan, x + y)
fig = plt.figure(figsize=(8, 6))
axs = fig.subplots(2, 3, width_ratios=[4, 1, 4], height_ratios=[1, 4])
top, corner, other, mid, side, last = axs.flat
corner.remove()
mid.sharex(top)
mid.sharey(side)
h = mid.hexbin(x, y, gridsize=(18, 12), norm=PowerNorm(0.5), cmap="GnBu", label="counts", mincnt=0)
mid.scatter(x[:40], y[:40], s=6, c="r", label="some")
mid.legend()
top.hist(x, bins=24, color="0.6")
side.barh(np.arange(-14, 14) / 8, np.histogram(y, np.arange(-14, 15) / 8)[0], 0.125, align="edge", color="0.6")
top.tick_params(labelbottom=False)
side.tick_params(labelleft=False)
mid.set(xlabel="x", ylabel="y")
counts, xe, ye, m = other.hist2d(2.0**x, 2.0**y, bins=[2.0 ** np.arange(-4, 5), 2.0 ** np.arange(-2, 2.25, 0.5)], cmap="copper")
other.set(xscale="log", yscale="log")
m = last.hexbin(x, y, C=z, gridsize=10, cmap="PRGn", norm=BoundaryNorm([-3, -1, 0, 0.5, 3], 256, extend="both"), edgecolors="k", linewidths=[0.5, 2], alpha=0.9)
xc, yc = np.arange(-20, 21) / 8, np.arange(-12, 13) / 8
n, xe, ye = np.histogram2d(x, y, bins=[np.arange(-20, 22) / 8 - 1 / 16, np.arange(-12, 14) / 8 - 1 / 16])
last.contour(xc, yc, n.T, levels=[2, 6], colors=["w", "y"])
last.invert_yaxis()
last.set_title("means", loc="left")
fig.colorbar(m, ax=last, orientation="horizontal", ticks=[-1, 0, 0.5])
fig.suptitle("points and their margins")
