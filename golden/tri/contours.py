import matplotlib.pyplot as plt
import matplotlib.tri as mtri
import numpy as np

i = np.arange(150)
r, a = np.sqrt((i + 0.5) / 150), i * 2.399963229728653
x, y = 3 * r * np.cos(a), 2 * r * np.sin(a)
z = np.sin(2 * x) * np.cos(y)
# In ascending order, each from its smallest corner on: qhull's own order shows where edges overlap.
t = mtri.Triangulation(x, y).triangles
t = np.array(sorted(tuple(np.roll(c, -np.argmin(c))) for c in t))
tri = mtri.Triangulation(x, y, t)
fig, axs = plt.subplots(2, 2, figsize=(6.4, 5))
c = axs[0, 0].tricontourf(tri, z)
fig.colorbar(c, ax=axs[0, 0])
axs[0, 1].tricontour(tri, z, levels=12, linewidths=[0.5, 2])
axs[1, 0].tricontourf(tri, z, levels=[-0.5, 0, 0.25, 0.5], extend="both", cmap="coolwarm")
axs[1, 0].tricontour(tri, z, levels=[-0.5, 0, 0.25, 0.5], colors="k")
tx = x[tri.triangles].mean(axis=1)
ty = y[tri.triangles].mean(axis=1)
hole = mtri.Triangulation(x, y, tri.triangles, mask=np.hypot(tx - 0.3, ty) < 0.7)
axs[1, 1].tricontourf(hole, z, levels=9, cmap="Greys", hatches=["", "/"])
axs[1, 1].tricontour(hole, z, levels=[0.1], colors=["r"], linestyles="--")
axs[1, 1].plot(x, y, "k,")
