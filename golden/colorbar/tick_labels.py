import matplotlib.pyplot as plt
import numpy as np

x, y = np.linspace(-3, 3, 41), np.linspace(-2, 2, 31)
X, Y = np.meshgrid(x, y)
z = np.round((1 - X / 2 + X**5 + Y**3) * np.exp(-(X**2) - Y**2) * 65536) / 65536

from matplotlib.ticker import MultipleLocator, PercentFormatter

fig, axs = plt.subplots(2, 2, figsize=(8.5, 6))
im = axs[0, 0].imshow(z, interpolation="nearest", cmap="coolwarm", vmin=-1, vmax=1, origin="lower")
cbar = fig.colorbar(im, ax=axs[0, 0], ticks=[-1, 0, 1])
cbar.ax.set_yticklabels(["< -1", "0", "> 1"])
cbar.ax.set_title("°C", fontsize=9)
im = axs[0, 1].imshow(z, cmap="afmhot", vmin=-1, vmax=1)
cbar = fig.colorbar(im, ax=axs[0, 1], ticks=[-1, 0, 1], orientation="horizontal")
cbar.set_ticks([-0.8, 0, 0.8], labels=["Low", "Medium", "High"])
cbar.set_label("heat", loc="right", fontsize=12, color="C3")
im = axs[1, 0].imshow(z * 4e-6, aspect="auto")
cbar = fig.colorbar(im, ax=axs[1, 0])
cbar.ax.invert_yaxis()
cbar.set_label("upside down", rotation=270, labelpad=14)
cbar.ax.tick_params(labelsize=8, direction="in", length=6, color="w", width=1.5)
cbar.outline.set_edgecolor("C1")
cbar.outline.set_linewidth(2)
im = axs[1, 1].pcolormesh(x, y, z, cmap="cividis", alpha=0.6)
cbar = fig.colorbar(im, ax=axs[1, 1], location="top", format=PercentFormatter(1, decimals=0))
cbar.ax.tick_params(rotation=45)
cbar.ax.xaxis.set_minor_locator(MultipleLocator(0.1))
cbar.outline.set_visible(False)
fig.subplots_adjust(hspace=0.4)
