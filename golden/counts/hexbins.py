import matplotlib.pyplot as plt
import numpy as np
from matplotlib.colors import LogNorm

i = np.arange(1, 3001)
u, v = (i * 0.6180339887498949) % 1, (i * 0.7548776662466927) % 1
q = lambda a: np.round(a * 65536) / 65536
r = np.sqrt(-2 * np.log(u))
x = q(r * np.cos(2 * np.pi * v))
y = q(2 + 3 * x + 4 * r * np.sin(2 * np.pi * v))
xlim, ylim = (x.min(), x.max()), (y.min(), y.max())

fig, axs = plt.subplots(2, 3, figsize=(10, 5.5))
a, b, c, d, e, f = axs.flat
hb = a.hexbin(x, y, gridsize=50, cmap="inferno")
a.set(xlim=xlim, ylim=ylim, title="Hexagon binning")
fig.colorbar(hb, ax=a, label="counts")
hb = b.hexbin(x, y, gridsize=50, bins="log", cmap="inferno")
b.set(xlim=xlim, ylim=ylim)
b.set_title("With a log color scale")
fig.colorbar(hb, ax=b, label="counts")
hb = c.hexbin(x, y, gridsize=20, marginals=True, C=x, reduce_C_function=np.sum, cmap="coolwarm", vmin=-20, vmax=20)
c.set_title("marginals")
fig.colorbar(hb, ax=c, extend="both")
d.hexbin(2.0**x, y, xscale="log", gridsize=(14, 8), marginals=True, mincnt=1, edgecolors="0.5", linewidths=0.4, norm=LogNorm())
d.grid(True, ls=":")
hb = e.hexbin(x, y, gridsize=12, C=y, reduce_C_function=np.min, extent=(-2, 2, -8, 12), edgecolors="none", vmax=8)
e.plot([-2, 2, 2, -2, -2], [-8, -8, 12, 12, -8], "r")
fig.colorbar(hb, ax=e, location="left")
f.hexbin(x, y, gridsize=15, marginals=True, bins="log", mincnt=2, cmap="YlGn", alpha=0.7)
f.set_facecolor("0.9")
fig.tight_layout()
