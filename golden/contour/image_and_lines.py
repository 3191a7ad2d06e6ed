import matplotlib.pyplot as plt
import numpy as np

x, y = np.arange(-3.0, 3.0, 0.1), np.arange(-2.0, 2.0, 0.1)
X, Y = np.meshgrid(x, y)
Z = np.round((np.exp(-(X**2) - Y**2) - np.exp(-((X - 1) ** 2) - (Y - 1) ** 2)) * 2 * 65536) / 65536

from matplotlib import colors

levels = np.arange(-2.0, 1.601, 0.4)
norm = colors.Normalize(vmax=abs(Z).max(), vmin=-abs(Z).max())
fig, axs = plt.subplots(nrows=2, ncols=2, figsize=(8, 6))
fig.subplots_adjust(hspace=0.3)
axs = axs.flatten()
cset1 = axs[0].contourf(X, Y, Z, levels, norm=norm, cmap=plt.get_cmap("PRGn", len(levels) - 1))
cset2 = axs[0].contour(X, Y, Z, cset1.levels, colors="k")
cset2.set_linestyle("solid")
cset3 = axs[0].contour(X, Y, Z, (0,), colors="g", linewidths=2)
axs[0].set_title("Filled contours")
fig.colorbar(cset1, ax=axs[0])
axs[1].imshow(Z, extent=(-3, 3, -2, 2), cmap="PRGn", norm=norm)
axs[1].contour(Z, levels, colors="k", origin="upper", extent=(-3, 3, -2, 2))
axs[1].set_title("Image, origin 'upper'")
axs[2].imshow(Z, origin="lower", extent=(-3, 3, -2, 2), cmap="PRGn", norm=norm)
axs[2].contour(Z, levels, colors="k", origin="lower", extent=(-3, 3, -2, 2))
axs[2].set_title("Image, origin 'lower'")
im = axs[3].imshow(Z, interpolation="nearest", cmap="PRGn", norm=norm)
axs[3].contour(Z, levels, colors="k", origin="image")
axs[3].set_ylim(axs[3].get_ylim()[::-1])
axs[3].set_title("Origin from rc, reversed y-axis")
fig.colorbar(im, ax=axs[3])
fig.tight_layout()
