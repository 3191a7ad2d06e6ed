import matplotlib.pyplot as plt
import numpy as np

nrows, ncols = 3, 5
z = np.arange(nrows * ncols).reshape(nrows, ncols)
x, y = np.arange(ncols + 1), np.arange(nrows + 1)


def annotate(ax, x, y, title):
    gx, gy = np.meshgrid(x, y)
    ax.plot(gx.flat, gy.flat, "o", color="m")
    ax.set_xlim(-0.7, 5.2)
    ax.set_ylim(-0.7, 3.2)
    ax.set_title(title)


fig, axs = plt.subplots(2, 2, figsize=(7, 5), sharex=True, sharey=True)
axs[0, 0].pcolormesh(x, y, z, shading="flat", vmin=z.min(), vmax=z.max())
annotate(axs[0, 0], x, y, "shading='flat'")
x, y = np.arange(ncols), np.arange(nrows)
axs[0, 1].pcolormesh(x, y, z, shading="nearest", vmin=z.min(), vmax=z.max(), edgecolors="w", linewidth=0.5)
annotate(axs[0, 1], x, y, "shading='nearest'")
axs[1, 0].pcolormesh(x, y, z, shading="auto", vmin=3, vmax=11, cmap="RdBu_r", alpha=0.6)
annotate(axs[1, 0], x, y, "shading='auto'; z: (3, 5)")
m = axs[1, 1].pcolormesh(x, y, z, shading="gouraud", vmin=z.min(), vmax=z.max())
annotate(axs[1, 1], x, y, "shading='gouraud'; x, y same as z")
fig.colorbar(m, ax=axs, label="number", shrink=0.8)
axs[1, 0].set_xlabel("column")
axs[0, 0].set_ylabel("row")
