import matplotlib.pyplot as plt
import numpy as np

x = np.linspace(-3, 3, 60)
X, Y = np.meshgrid(x, x[:41])
Z = (1 - X / 2 + X**5 / 50 + Y**3) * np.exp(-(X**2) - Y**2)
fig = plt.figure(figsize=(9, 8))
a = fig.add_subplot(2, 2, 1, projection="3d")
a.plot_wireframe(X, Y, Z)
b = fig.add_subplot(2, 2, 2, projection="3d")
b.plot_wireframe(X, Y, Z, rstride=10, cstride=7, color="C3", lw=0.8)
c = fig.add_subplot(2, 2, 3, projection="3d")
c.plot_wireframe(X, Y, Z, rcount=10, ccount=0, linestyle="--", label="rows")
c.legend()
c.invert_xaxis()
d = fig.add_subplot(2, 2, 4, projection="3d")
i = np.arange(121)
px, py = np.sin(i * 1.37), np.cos(i * i * 0.71)
d.plot_trisurf(px, py, np.sin(-px * py), linewidth=0.2, antialiased=True)
