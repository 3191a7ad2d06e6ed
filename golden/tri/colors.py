import matplotlib.pyplot as plt
import matplotlib.tri as mtri
import numpy as np
from matplotlib.colors import BoundaryNorm

x, y = np.meshgrid(np.arange(9) / 2, np.arange(7) / 2)
x = (x + (np.arange(7)[:, None] % 2) / 4).ravel()
y = y.ravel()
z = np.round(np.sin(x * y) * 65536) / 65536
k = (np.arange(6)[:, None] * 9 + np.arange(8)).ravel()
t = np.concatenate([np.column_stack([k, k + 1, k + 10]), np.column_stack([k, k + 10, k + 9])])
tri = mtri.Triangulation(x, y, t)
mid = np.round(np.cos(x[t].sum(axis=1) / 3 - y[t].sum(axis=1)) * 65536) / 65536

fig, axs = plt.subplots(2, 3, figsize=(9, 5), sharex=True)
a, b, c, d, e, f = axs.flat
m = a.tripcolor(tri, z, shading="flat")
fig.colorbar(m, ax=a)
a.set_title("tripcolor, flat shading")
m = b.tripcolor(tri, z, shading="gouraud", cmap="turbo")
fig.colorbar(m, ax=b, location="bottom")
b.set_title("gouraud")
m = c.tripcolor(x, y, t, facecolors=mid, edgecolors="k")
fig.colorbar(m, ax=c, label="of faces")
c.set_aspect("equal")
m = d.tripcolor(x, y, t, mid, norm=BoundaryNorm([-1, -0.5, 0, 0.2, 1], 256), cmap="RdYlGn", edgecolors="face", linewidth=0.1)
fig.colorbar(m, ax=d, spacing="proportional")
m = e.tripcolor(tri, z, alpha=0.5, edgecolors="b", linewidths=2, vmin=-0.5, vmax=0.5, cmap="gray")
fig.colorbar(m, ax=e, extend="both")
e.plot(x, y, "r.", label="points")
e.legend(loc="lower right")
e.invert_yaxis()
f.tripcolor(2.0**x, y + 1, t, z, cmap="ocean", label="faces")
f.tricontour(2.0**x, y + 1, t, z, levels=[-0.5, 0, 0.5], colors="w")
f.set_xlim(0.5, 20)
f.legend()
fig.tight_layout()
