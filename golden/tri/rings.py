import matplotlib.pyplot as plt
import matplotlib.tri as mtri
import numpy as np

# Rings of points, every other one turned by half a step; triangles inside of the smallest ring are masked.
n, m = 36, 8
angles = np.repeat(np.arange(n)[:, None] * (2 * np.pi / n), m, axis=1)
angles[:, 1::2] += np.pi / n
radii = np.linspace(0.25, 0.95, m)
q = lambda a: np.round(a * 65536) / 65536
x, y = q(radii * np.cos(angles)).ravel(), q(radii * np.sin(angles)).ravel()
z = q(np.cos(radii) * np.cos(3 * angles)).ravel()
tri = []
for i in range(n):
    for j in range(m - 1):
        a, b = i * m + j, (i + 1) % n * m + j
        tri += [[a, b, b + 1], [a, b + 1, a + 1]] if j % 2 else [[a, b, a + 1], [b, b + 1, a + 1]]
for i in range(1, n - 1):
    tri.append([0, i * m, (i + 1) * m])
t = mtri.Triangulation(x, y, tri)
t.set_mask(np.hypot(x[t.triangles].mean(axis=1), y[t.triangles].mean(axis=1)) < 0.25)

fig, axs = plt.subplots(2, 2, figsize=(7, 6))
a, b, c, d = axs.flat
for ax in axs.flat:
    ax.set_aspect("equal")
f = a.tricontourf(t, z)
fig.colorbar(f, ax=a)
a.tricontour(t, z, colors="k")
a.set_title("Contour plot of triangles")
f = b.tricontourf(t, z, hatches=["*", "-", "/", "//", "\\", None], cmap="cividis")
fig.colorbar(f, ax=b)
b.tricontour(t, z, linestyles="solid", colors="k", linewidths=2.0)
b.set_title("Hatched")
f = c.tricontourf(t, z, levels=[-0.6, -0.2, 0.2, 0.6], hatches=[None, "\\\\", None, "\\\\", "*"], colors=["r", "g", "b", "0.9", "y"], alpha=0.5, extend="both")
c.tricontour(t, z, levels=[-0.6, -0.2, 0.2, 0.6], linestyles=["-", "--", ":", "-."], colors=["k", "b"], linewidths=[1, 2])
g = d.tricontour(t, z, levels=7, cmap="jet", vmin=-1, vmax=1)
d.triplot(t, color="0.7", lw=0.4)
d.clabel(g, g.levels[1::2], fontsize=7, colors="k")
fig.colorbar(g, ax=d, format="%.2f")
fig.tight_layout()
