import matplotlib.pyplot as plt
import numpy as np

q = lambda a: np.round(a * 65536) / 65536
x, y = np.meshgrid(np.arange(33) / 5, np.arange(33) / 5)
u, v = q(np.cos(x)), q(np.sin(y))

fig, axs = plt.subplots(1, 3, figsize=(11, 4), sharey=True)
a, b, c = axs
a.set_title("Arrows scale with plot width, not view")
p = a.quiver(x[::2, ::2], y[::2, ::2], u[::2, ::2], v[::2, ::2], units="width")
a.quiverkey(p, 0.25, 0.94, 2, r"$2 \frac{m}{s}$", labelpos="E", coordinates="figure")
b.set_title("pivot='mid'; every third arrow; units='inches'")
p = b.quiver(x[::3, ::3], y[::3, ::3], u[::3, ::3], v[::3, ::3], pivot="mid", units="inches")
b.quiverkey(p, 0.55, 0.94, 1, r"$1 \frac{m}{s}$", labelpos="E", coordinates="figure", fontproperties={"size": 8, "weight": "bold"})
b.scatter(x[::3, ::3], y[::3, ::3], color="r", s=5)
size = np.round(np.hypot(u, v) * 1024) / 1024
c.set_title("pivot='tip'; scales with x view")
p = c.quiver(x[::4, ::4], y[::4, ::4], u[::4, ::4], v[::4, ::4], size[::4, ::4], units="x", pivot="tip", width=0.022, scale=1 / 0.5)
c.quiverkey(p, 0.85, 1.08, 1, "1 m/s", labelpos="W", color="k", labelcolor="b")
c.plot(x[::4, ::4], y[::4, ::4], "k.", ms=2)
fig.colorbar(p, ax=c, label="speed")
for ax in axs:
    ax.set_xlabel("x")
fig.tight_layout()
