import matplotlib.pyplot as plt
import matplotlib.tri as mtri
import numpy as np

i = np.arange(80)
r, a = np.sqrt((i + 0.5) / 80), i * 2.399963229728653
x, y = 3 * r * np.cos(a), 2 * r * np.sin(a)
z = np.sin(2 * x) * np.cos(y)
# In ascending order, each from its smallest corner on: qhull's own order shows where edges overlap.
t = mtri.Triangulation(x, y).triangles
t = np.array(sorted(tuple(np.roll(c, -np.argmin(c))) for c in t))
tri = mtri.Triangulation(x, y, t)
fig, axs = plt.subplots(2, 2, figsize=(6, 5))
axs[0, 0].tripcolor(tri, z)
m = axs[0, 1].tripcolor(tri, z, shading="gouraud", cmap="plasma", vmin=-0.8, vmax=0.8)
fig.colorbar(m, ax=axs[0, 1])
tx = x[tri.triangles].mean(axis=1)
axs[1, 0].tripcolor(tri, facecolors=tx, edgecolors="k", cmap="RdBu")
hole = mtri.Triangulation(x, y, tri.triangles, mask=np.abs(tx) < 0.5)
axs[1, 1].tripcolor(hole, z, edgecolors="w", linewidth=1.5, alpha=0.6, norm="symlog")
axs[1, 1].set_aspect("equal")
