import matplotlib.pyplot as plt
import numpy as np

i = np.arange(600)
hx, hy = (i * 0.7548776662466927) % 1 * 4, (i * 0.5698402909980532) % 1 * 3
x, y = np.arange(5.0), np.arange(4.0)
u, v = np.meshgrid([1, 2, 1, 0, -1], [1, 0, -1, 2])
fig, axs = plt.subplots(1, 3, figsize=(10, 3.6))
a, b, c = axs
a.hexbin(hx, hy, gridsize=8, cmap="Blues", label="hexagons", linewidths=1)
q = a.quiver(x, y, u, v, color="C1", edgecolor="k", linewidth=1, label="arrows")
s = a.streamplot(x, y, np.ones((4, 5)), v + 0.25, color="C2", density=0.3, arrowsize=0.7)
s.lines.set_label("streams")
a.quiverkey(q, 0.2, 1.05, 2, "2 km", labelpos="E")
a.legend(loc="upper center", bbox_to_anchor=(0.5, -0.12), ncols=3, fontsize=8)
b.barbs(x, y, 20 * u, 20 * v, barbcolor="b", flagcolor="r", label="wind", length=6)
b.barbs(x + 0.5, y, 20 * u, 20 * v, length=5, label="more wind", alpha=0.5)
b.quiver(x, y + 0.5, u, v, np.hypot(u, v), label="mapped", cmap="autumn", width=0.01)
b.tripcolor([0, 4, 2], [3.5, 3.5, 5.5], [1, 2, 3], edgecolors="k", label="triangle", cmap="Greens")
b.set_ylim(-0.5, 7)
b.legend(loc="upper left", ncols=2)
c.quiver(x, y, u, v, label="arrows")
c.barbs(x + 0.5, y + 0.2, 20 * u, 20 * v, length=5, label="barbs", color="C3")
c.hexbin(hx + 4, hy + 2, gridsize=6, mincnt=4, label="hexagons", edgecolors="w", cmap="Purples", alpha=0.8)
c.legend()
fig.subplots_adjust(bottom=0.2, left=0.06, right=0.98)
