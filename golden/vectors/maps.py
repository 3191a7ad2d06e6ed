import matplotlib.pyplot as plt
import numpy as np

q = lambda a: np.round(a * 65536) / 65536
fig, axs = plt.subplots(2, 2, figsize=(7, 6))
a, b, c, d = axs.flat
# A gradient over its contours.
x, y = np.arange(-8, 9) / 4, np.arange(-6, 7) / 4
gx, gy = np.meshgrid(x, y)
h = q(gx * np.exp(-(gx**2) - gy**2))
u, v = q(h[:, 2:] - h[:, :-2])[1:-1], q(h[2:, :] - h[:-2, :])[:, 1:-1]
cs = a.contour(x, y, h, levels=8, colors="0.5", linewidths=0.8)
a.quiver(x[1:-1], y[1:-1], u, v, q(np.hypot(u, v)), cmap="viridis", pivot="mid", width=0.006, headwidth=4, angles="xy", clim=(0, 0.4))
a.set_aspect("equal")
# A path: arrows from point to point, on log axes.
px, py = 10.0 ** np.array([0, 0.5, 0.8, 1.6, 2, 1.2, 2.5]), 2.0 ** np.array([0, 1, 3, 2, 5, 6, 7])
b.quiver(px[:-1], py[:-1], np.diff(px), np.diff(py), np.arange(6), angles="xy", scale_units="xy", scale=1, cmap="cool", width=0.01)
b.loglog(px, py, "o:", color="0.3", mfc="w")
# Directions on log axes follow a small step, a fraction of all data there is.
f = 10.0 ** np.arange(0, 3.1, 0.5)
c.quiver(f, np.arange(1, 8), f, np.full(7, 1.0), angles="xy", color=["C0", "C1", "C2"], scale=4000, ec="k", lw=0.5)
c.plot([1, 5000], [0.5, 8], "k--", lw=1)
c.set_xscale("log")
# Upside down: arrows in units of an axis that runs backwards.
q1 = d.quiver([1, 2, 3], [1, 1, 1], [1, 1, 1], [0, 1, -1], units="x", width=0.05, scale=2, color="C3")
q2 = d.quiver([1, 2, 3], [2, 2, 2], [1, 1, 1], [0, 1, -1], angles="xy", scale_units="xy", scale=2, color="C2")
q3 = d.quiver([1, 2, 3], [3, 3, 3], [1, 1, 1], [0, 1, -1], color="C4", units="y")
d.set(xlim=(4, 0), ylim=(4, 0))
d.quiverkey(q2, 3.5, 0.5, 1, "data", coordinates="data", labelpos="E")
d.quiverkey(q3, 0.6, 0.9, 1, "axes", labelpos="S", labelsep=0.05)
d.quiverkey(q3, 0.6, 0.7, 0.5, "half", labelpos="W", angle=45)
