import matplotlib.pyplot as plt
import numpy as np
from matplotlib import patches
from matplotlib.path import Path

x, y = np.linspace(-3, 3, 41), np.linspace(-2, 2, 31)
X, Y = np.meshgrid(x, y)
z = np.round((1 - X / 2 + X**5 + Y**3) * np.exp(-(X**2) - Y**2) * 65536) / 65536

fig, axs = plt.subplots(2, 2, figsize=(7, 5))
ax = axs[0, 0]
im = ax.imshow(z, extent=(-3, 3, -2, 2), interpolation="bilinear")
im.set_clip_path(patches.Circle((0, 0), radius=1.7, transform=ax.transData))
ax.axis("off")
ax = axs[0, 1]
cs = ax.contourf(x, y, z, 9, cmap="magma")
star = Path([(0, 2), (1, 0.5), (2.8, 0.4), (1.2, -0.5), (1.8, -1.9), (0, -1), (-1.8, -1.9), (-1.2, -0.5), (-2.8, 0.4), (-1, 0.5), (0, 2)],
            closed=True)
cs.set_clip_path(star, ax.transData)
lines = ax.contour(x, y, z, [-0.2, 0.2], colors="c")
lines.set_clip_path(star, ax.transData)
ax.add_patch(patches.PathPatch(star, facecolor="none", lw=1.5))
ax = axs[1, 0]
mesh = ax.pcolormesh(x, y, z, cmap="coolwarm")
ellipse = patches.Ellipse((0.5, 0.5), 0.9, 0.6, angle=20, transform=ax.transAxes)
mesh.set_clip_path(ellipse)
line, = ax.plot(x, np.sin(3 * x), "k", lw=3)
line.set_clip_path(ellipse)
ax = axs[1, 1]
ax.set_xlim(-3, 3)
ax.set_ylim(-2, 2)
bars = ax.bar([-2, -1, 0, 1, 2], [1.5, 0.7, 1.8, -1.2, 1.1], color="C1", edgecolor="k")
for b in bars:
    b.set_clip_path(patches.Circle((0, 0), radius=1.9, transform=ax.transData))
points = ax.scatter(X[::6, ::4], Y[::6, ::4], c=z[::6, ::4], s=60)
points.set_clip_path(star, ax.transData)
fill = ax.fill_between(x, -1.9, -1.4, color="C2")
fill.set_clip_path(star, ax.transData)
