import matplotlib.pyplot as plt
import numpy as np

x, y = np.linspace(-3, 3, 61), np.linspace(-2, 2, 41)
X, Y = np.meshgrid(x, y)
Z = np.round((np.cos(X * 1.7) + np.sin(Y * 2) * X / 2) * 65536) / 65536

fig, axs = plt.subplots(1, 3, figsize=(11, 3.6))
cs = axs[0].contour(X, Y, Z, 5, cmap="copper", linewidths=1.5)
labels = axs[0].clabel(cs, fontsize=8, inline=False, fmt="%.2f")
for label in labels:
    label.set_bbox(dict(facecolor="w", edgecolor="0.5", pad=1, lw=0.5))
    label.set_rotation(0)
axs[1].set_aspect("equal")
axs[1].set_xlim(-2, 2)
cs = axs[1].contour(X, Y, Z, [-1, 0, 1], colors=["b", "k", "r"])
labels = axs[1].clabel(cs, fmt={-1: "low", 0: "middle", 1: "high"}, fontsize=12, zorder=6)
plt.setp(labels, fontweight="bold", fontstyle="italic")
axs[1].plot([-2, 2], [-1, 1], "y", lw=5, zorder=5)
cs = axs[2].contour(X, Y, Z, [-1.2, -0.4, 0.4, 1.2], colors="0.4")
axs[2].clabel(cs, [-0.4, 0.4], fontsize=9)
axs[2].clabel(cs, [-1.2, 1.2], fontsize=14, colors=["m"], inline_spacing=12)
axs[2].invert_xaxis()
fig.subplots_adjust(left=0.05, right=0.98)
