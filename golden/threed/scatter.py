import matplotlib.pyplot as plt
import numpy as np

i = np.arange(60)
x, y, z = np.sin(i * 1.3) * 10, np.cos(i * 2.1) * 5, (i * 37 % 60) / 10.0
fig = plt.figure(figsize=(10, 7.5))
a = fig.add_subplot(2, 2, 1, projection="3d")
a.scatter(x, y, z, label="round")
a.scatter(x[:20] + 3, y[:20], z[:20], marker="^", s=60, label="triangles")
a.legend()
b = fig.add_subplot(2, 2, 2, projection="3d")
points = b.scatter(x, y, z, c=z, cmap="plasma", s=10 + 5 * i, edgecolors="k", linewidths=0.5)
fig.colorbar(points, shrink=0.7)
c = fig.add_subplot(2, 2, 3, projection="3d")
c.scatter(x, y, z, depthshade=False, color="C3", marker="s")
c.scatter(x, -y, z, color="g", marker="x", depthshade_minalpha=0.6)
d = fig.add_subplot(2, 2, 4, projection="3d")
z[5] = np.nan
d.scatter(x, y, z, alpha=0.7, c=["r", "g", "b"] * 20, s=50)
d.scatter([0], [0], [3], s=200, marker="*", color="k")
d.scatter(x, y, zs=8, zdir="x", s=5)
d.plot([-10, 10], [0, 0], [0, 6], lw=2)
