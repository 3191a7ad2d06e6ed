import matplotlib.pyplot as plt
import numpy as np

x, y = np.arange(-3.0, 3.0, 0.1), np.arange(-2.0, 2.0, 0.1)
X, Y = np.meshgrid(x, y)
Z = np.round((np.exp(-(X**2) - Y**2) - np.exp(-((X - 1) ** 2) - (Y - 1) ** 2)) * 2 * 65536) / 65536

fig, axs = plt.subplots(2, 2, figsize=(7, 5.2), sharex=True, sharey=True)
CS = axs[0, 0].contour(X, Y, Z, 6, colors="k")
axs[0, 0].clabel(CS, fontsize=9)
CS = axs[0, 1].contour(X, Y, Z, 6, colors="k", negative_linestyles="dotted", alpha=0.7)
axs[0, 1].clabel(CS, fontsize=9, inline=False, rightside_up=False)
CS = axs[1, 0].contour(X, Y, Z, 6, linewidths=np.arange(0.5, 4, 0.5), colors=("r", "green", "blue", (1, 1, 0), "#afeeee", "0.5"))
axs[1, 0].clabel(CS, fontsize="x-small", inline_spacing=0, fmt="%+.1f")
CS = axs[1, 1].contour(X, Y, Z, [-1, -0.6, 0, 0.4, 1], vmin=-1, vmax=1, cmap="bwr_r", antialiased=False, linestyles="dashed")
axs[1, 1].clabel(CS, [-0.6, 0, 0.4], fmt="%.1f", colors="k", fontsize=11)
for ax, t in zip(axs.flat, ["default", "dotted", "widths", "colours"]):
    ax.set_title(t, loc="left", fontsize=9)
fig.supxlabel("x")
fig.tight_layout(pad=0.6)
