import matplotlib.pyplot as plt
import matplotlib.tri as mtri
import numpy as np

i = np.arange(160)
q = lambda a: np.round(a * 65536) / 65536
x, y = q(4 * ((i * 0.7548776662466927) % 1) - 2), q(4 * ((i * 0.5698402909980532) % 1) - 2)
z = q(x * np.exp(-(x**2) - y**2))
# In ascending order, each from its smallest corner on: qhull's own order shows where edges overlap.
t = mtri.Triangulation(x, y).triangles
t = np.array(sorted(tuple(np.roll(c, -np.argmin(c))) for c in t))
tri = mtri.Triangulation(x, y, t)
xi, yi = np.linspace(-2.1, 2.1, 57), np.linspace(-2.1, 2.1, 43)
zi = mtri.LinearTriInterpolator(tri, z)(*np.meshgrid(xi, yi))

fig, (ax1, ax2) = plt.subplots(nrows=2, figsize=(5, 6.5), sharex=True)
ax1.contour(xi, yi, zi, levels=14, linewidths=0.5, colors="k")
m = ax1.contourf(xi, yi, zi, levels=14, cmap="RdBu_r")
fig.colorbar(m, ax=ax1)
ax1.plot(x, y, "ko", ms=3)
ax1.set(xlim=(-2, 2), ylim=(-2, 2), title="grid and contour (160 points, 2451 grid points)")
ax2.tricontour(tri, z, levels=14, linewidths=0.5, colors="k")
m = ax2.tricontourf(tri, z, levels=14, cmap="RdBu_r")
fig.colorbar(m, ax=ax2)
ax2.plot(x, y, "ko", ms=3)
ax2.set(xlim=(-2, 2), ylim=(-2, 2), title="tricontour (160 points)")
fig.subplots_adjust(hspace=0.3)
