import matplotlib.pyplot as plt
import numpy as np

x = np.linspace(-3, 3, 41)
X, Y = np.meshgrid(x, x)
Z = np.sin(X - Y / 2) * 2 + X * Y / 4
fig = plt.figure(figsize=(10, 7.5))
a = fig.add_subplot(2, 2, 1, projection="3d")
a.contour(X, Y, Z, cmap="coolwarm")
b = fig.add_subplot(2, 2, 2, projection="3d")
bands = b.contourf(X, Y, Z, levels=[-2, -1, 0, 1, 2], extend="both", cmap="viridis")
fig.colorbar(bands, shrink=0.6)
c = fig.add_subplot(2, 2, 3, projection="3d")
c.plot_surface(X, Y, Z, edgecolor="royalblue", lw=0.5, rstride=8, cstride=8, alpha=0.3)
for zdir, at in [("z", -6), ("x", -4), ("y", 4)]:
    c.contourf(X, Y, Z, zdir=zdir, offset=at, cmap="coolwarm")
c.set(xlim=(-4, 4), ylim=(-4, 4), zlim=(-6, 6))
d = fig.add_subplot(2, 2, 4, projection="3d")
d.contour(X, Y, Z, zdir="y", levels=[-2, 0, 2], colors=["r", "g", "b"], linewidths=[1, 2, 3])
