import matplotlib.pyplot as plt
import numpy as np

x = np.arange(-5, 5, 0.5)
X, Y = np.meshgrid(x, x)
Z = np.sin(np.sqrt(X**2 + Y**2))
fig = plt.figure(figsize=(10, 7.5))
a = fig.add_subplot(2, 2, 1, projection="3d")
colors = np.empty(X.shape, dtype=object)
for i in range(20):
    for j in range(20):
        colors[i, j] = ("y", "b")[(i + j) % 2]
a.plot_surface(X, Y, Z, facecolors=colors, linewidth=0)
a.set_zlim(-1, 1)
b = fig.add_subplot(2, 2, 2, projection="3d")
b.plot_surface(X, Y, Z, color="w", shade=False, edgecolors="k", label="plain")
b.legend()
c = fig.add_subplot(2, 2, 3, projection="3d")
c.plot_surface(X, Y, Z, vmin=Z.min() * 2, cmap="Blues", edgecolor="k", linewidth=0.3)
c.plot([-5, 5], [-5, 5], [1, 1], "r", lw=3)
c.scatter([0], [0], [1.5], s=80, c="k")
d = fig.add_subplot(2, 2, 4, projection="3d")
d.plot_surface(X, Y, Z, zsort="max", lightsource=plt.matplotlib.colors.LightSource(90, 45), color="C1", alpha=0.6)
d.plot_surface(X, Y, Z * 0 + 1.5)
d.set_xscale("linear")
d.set_proj_type("ortho")
