import matplotlib.pyplot as plt
import numpy as np

q = lambda a: np.round(a * 65536) / 65536
t = np.arange(24) / 12 * np.pi
fig, axs = plt.subplots(2, 3, figsize=(9, 5.5))
a, b, c, d, e, f = axs.flat
# Components on the screen, whatever the scale; under an image and over it.
x, y = 10.0 ** (np.arange(6) / 2), np.arange(1, 6)
a.quiver(x, y, np.ones((5, 6)), np.arange(5)[:, None] - np.zeros(6), facecolor="none", edgecolor=["r", "b"], linewidth=1)
a.set(xscale="log", yscale="symlog")
z = q(np.sin(np.outer(np.arange(8), np.arange(10)) / 5))
b.imshow(z, cmap="Greys", origin="lower")
gy, gx = np.gradient(z)
b.quiver(q(gx), q(gy), z, cmap="RdYlBu", clim=(-1, 1), scale=5, minlength=3, alpha=0.9)
b.tick_params(left=False, labelleft=False)
# All directions, each pivot; heads without a notch, with one, and only heads.
for r, pivot, axis in [(1, "tail", 4.5), (2, "mid", 5), (3, "tip", 2.5)]:
    c.quiver(q(r * np.cos(t)), q(r * np.sin(t)), q(np.cos(t)), q(np.sin(t)), pivot=pivot, headaxislength=axis, width=0.01, headwidth=4, scale=12, color=f"C{r}")
c.set(aspect="equal", xlim=(-4, 4), ylim=(-4, 4))
d.quiver([0, 1, 2], [0, 0, 0], [0.02, 0.1, 0.4], [0.02, 0.1, 0.4], np.array([1, np.nan, 3]), scale=2, minshaft=2, headlength=8)
d.quiver([0, 1, 2], [1, 1, 1], [1, np.nan, 1], [1, 1, 0], units="dots", scale_units="height", scale=4, width=5, ec="k", lw=1, fc="w")
d.quiver([0, 1, 2], [2, 2, 2], [1, 0, -1], [0, 0, 0], angles=[30, 60, 90], zorder=3, capstyle="round", joinstyle="bevel", lw=3, ec="c")
d.margins(0.3)
# Barbs on inverted and log axes.
e.barbs(x, np.full(6, 2.0), 15 * np.arange(6), 10 * np.ones(6), np.arange(6), cmap="cool", length=6)
e.barbs(x, np.full(6, 3.0), -15 * np.arange(6), 10 * np.ones(6), alpha=0.4, pivot="middle", fill_empty=True)
e.set(xscale="log", ylim=(4, 1))
p = f.quiver([[0, 1], [0, 1]], [[0, 0], [1, 1]], [[1, 1], [1, 1]], [[1, 0], [0, -1]], [[1, 2], [3, 4]], angles="xy", scale_units="xy", scale=2, norm="log")
f.set(xlim=(-0.5, 2), ylim=(-1, 1.5))
f.quiverkey(p, 1.2, 0.5, 1, "right of\nit", angle=90, labelpos="N", zorder=5, alpha=0.5)
bar = fig.colorbar(p, location="top")
fig.tight_layout()
