import matplotlib.pyplot as plt
import matplotlib.tri as mtri
import numpy as np
from matplotlib.colors import BoundaryNorm, SymLogNorm

q = lambda a: np.round(a * 65536) / 65536
gx, gy = np.meshgrid(np.arange(10) / 3, np.arange(8) / 3)
x, y = (10 ** (gx + (np.arange(8)[:, None] % 2) / 6)).ravel(), (2 ** gy).ravel()
z = q(x * y - 40 * y * y)
k = (np.arange(7)[:, None] * 10 + np.arange(9)).ravel()
t = np.concatenate([np.column_stack([k, k + 1, k + 11]), np.column_stack([k, k + 11, k + 10])])
tri = mtri.Triangulation(x, y, t)
holed = mtri.Triangulation(x, y, t, mask=np.arange(len(t)) % 11 == 3)
fig, axs = plt.subplots(2, 2, figsize=(7, 5.5), sharex="col", sharey="row")
a, b, c, d = axs.flat
levels = [-1000, -100, -10, 0, 10, 100, 1000, 10000]
f = a.tricontourf(holed, z, levels=levels, norm=SymLogNorm(10), cmap="RdBu", extend="both")
a.set(xscale="log", yscale="log", title="log, log")
fig.colorbar(f, ax=a)
g = b.tricontour(tri, z, levels=levels, norm=BoundaryNorm(levels, 256), cmap="turbo", linewidths=1.5)
b.triplot(holed, "s-", color="0.6", ms=2, lw=0.3)
fig.colorbar(g, ax=b)
b.set_xscale("log")
m = c.tripcolor(holed, z, norm=SymLogNorm(10, vmin=-1000, vmax=1000), cmap="PuOr")
c.set(yscale="log", xlabel="x", ylabel="y")
c.invert_yaxis()
fig.colorbar(m, ax=c, extend="both")
f = d.tricontourf(x, y, t, np.hypot(z, 1), levels=np.geomspace(1, 10000, 9), norm="log", alpha=0.8)
d.tricontour(x, y, t, z, levels=[0], colors="r", linestyles="dashdot")
fig.colorbar(f, ax=d, ticks=[1, 100, 10000])
d.set_xscale("log")
fig.tight_layout()
