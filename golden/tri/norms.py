import matplotlib.pyplot as plt
import matplotlib.tri as mtri
import numpy as np
from matplotlib.colors import LogNorm, TwoSlopeNorm

i = np.arange(120)
r, a = np.sqrt((i + 0.5) / 120), i * 2.399963229728653
x, y = 3 * r * np.cos(a), 2 * r * np.sin(a)
z = np.exp(x + np.sin(3 * y))
# In ascending order, each from its smallest corner on: qhull's own order shows where edges overlap.
t = mtri.Triangulation(x, y).triangles
t = np.array(sorted(tuple(np.roll(c, -np.argmin(c))) for c in t))
bad = np.zeros(len(x), bool)
bad[[3, 17, 40, 41]] = True
tri = mtri.Triangulation(x, y, t)
holed = mtri.Triangulation(x, y, t, mask=bad[t].any(axis=1))
fig, axs = plt.subplots(2, 2, figsize=(6.4, 5))
a, b, c, d = axs.flat
m = a.tricontourf(tri, z, norm=LogNorm(), cmap="cividis")
fig.colorbar(m, ax=a, orientation="horizontal")
b.tricontour(holed, z, levels=[0.1, 0.3, 1, 3, 10], norm=LogNorm(), linewidths=2)
b.triplot(holed, color="0.8", linewidth=0.5, zorder=0)
m = c.tripcolor(tri, facecolors=x[t].mean(axis=1) * y[t].mean(axis=1), norm=TwoSlopeNorm(0, -1, 3), cmap="RdBu", edgecolors="face")
fig.colorbar(m, ax=c, extend="both")
d.tripcolor(holed, z, shading="gouraud", norm="log", alpha=0.8)
cs = d.tricontour(tri, np.log(z), levels=4, colors="k", negative_linestyles="dotted")
d.clabel(cs, inline=True, fontsize=7, levels=cs.levels[::2])
d.set_xlim(3, -3)
