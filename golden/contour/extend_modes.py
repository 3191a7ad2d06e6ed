import matplotlib.pyplot as plt
import numpy as np

x, y = np.arange(-3.0, 3.0, 0.1), np.arange(-2.0, 2.0, 0.1)
X, Y = np.meshgrid(x, y)
Z = np.round((np.exp(-(X**2) - Y**2) - np.exp(-((X - 1) ** 2) - (Y - 1) ** 2)) * 2 * 65536) / 65536

from matplotlib import colormaps

x = y = np.arange(-3.0, 3.01, 0.1)
X, Y = np.meshgrid(x, y)
Z = np.round((np.exp(-(X**2) - Y**2) - np.exp(-((X - 1) ** 2) - (Y - 1) ** 2)) * 2 * 65536) / 65536
Z = np.where(np.hypot(X + 2, Y - 2) < 0.5, np.nan, Z)
levels = [-1.5, -1, -0.5, 0, 0.5, 1]
cmap = colormaps["winter"].with_extremes(under="magenta", over="yellow")
fig, axs = plt.subplots(2, 2, figsize=(7, 6))
for ax, extend in zip(axs.flat, ["neither", "both", "min", "max"]):
    cs = ax.contourf(X, Y, Z, levels, cmap=cmap, extend=extend)
    fig.colorbar(cs, ax=ax, shrink=0.9)
    ax.set_title("extend = %s" % extend)
    ax.set_facecolor("0.8")
    ax.locator_params(nbins=4)
fig.tight_layout()
