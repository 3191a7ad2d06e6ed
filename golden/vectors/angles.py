import matplotlib.pyplot as plt
import numpy as np

t = np.linspace(0, 2 * np.pi, 13)[:-1]
fig, axs = plt.subplots(2, 2, figsize=(6.4, 5))
a, b, c, d = axs.flat
x, y = np.zeros(12), np.zeros(12)
a.quiver(x, y, np.cos(t), 3 * np.sin(t), angles="xy", scale_units="xy", scale=1)
a.set(xlim=(-1.5, 1.5), ylim=(-4, 4))
b.quiver(x, y, np.cos(t), np.sin(t), np.arange(12), scale_units="inches", scale=1, units="dots", width=3, cmap="hsv")
b.set(xlim=(-2, 1), ylim=(2, -1))
c.quiver(10 ** (t / 2), t + 1, 10 ** (t / 2) * 0.5, np.ones(12), angles="xy", color="C2")
c.set_xscale("log")
c.xaxis.set_visible(False)
d.quiver(t, np.sin(t), np.ones(12), np.zeros(12), angles=np.degrees(t), scale=12, units="inches", headwidth=6, alpha=0.5)
d.set_aspect("equal")
