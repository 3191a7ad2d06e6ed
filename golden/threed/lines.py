import matplotlib.pyplot as plt
import numpy as np

fig = plt.figure(figsize=(9, 4.5))
a = fig.add_subplot(1, 2, 1, projection="3d")
t = np.linspace(-4 * np.pi, 4 * np.pi, 100)
z = np.linspace(-2, 2, 100)
r = z**2 + 1
a.plot(r * np.sin(t), r * np.cos(t), z, label="curve")
a.legend()
b = fig.add_subplot(1, 2, 2, projection="3d")
x = np.linspace(0, 1, 50)
b.plot(x, np.sin(6 * x) / 2 + 0.5, zs=0, zdir="z", color="C1", ls="--")
b.plot(x, np.cos(6 * x) / 2 + 0.5, zs=1, zdir="y", color="C2", lw=3)
b.plot([0, 0.5, np.nan, 1, 1], [0, 1, 1, 1, 0], [0, 1, 1, 0.5, 1], "k-o", ms=5)
b.set_xlim(0, 1)
b.set_ylim(0, 1)
b.set_zlim(1, 0)
b.view_init(elev=20, azim=-35, roll=10)
b.set_xlabel("X")
b.set_zlabel("upside down")
b.grid(False)
