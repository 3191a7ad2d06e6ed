import matplotlib.pyplot as plt
import numpy as np

x, y = np.arange(-3.0, 3.0, 0.1), np.arange(-2.0, 2.0, 0.1)
X, Y = np.meshgrid(x, y)
Z = np.round((np.exp(-(X**2) - Y**2) - np.exp(-((X - 1) ** 2) - (Y - 1) ** 2)) * 2 * 65536) / 65536

from matplotlib import ticker
from matplotlib.colors import LogNorm

W = np.exp(-(X**2) - Y**2) + 50 * np.exp(-((X * 10) ** 2) - (Y * 10) ** 2)
W = np.round(W * 2.0**30) / 2.0**30
W[:5, :5] = -1
fig, axs = plt.subplots(1, 2, figsize=(9, 3.5))
cs = axs[0].contourf(X, Y, np.ma.masked_where(W <= 0, W), locator=ticker.LogLocator(), cmap="PuBu_r")
fig.colorbar(cs, ax=axs[0])
cs = axs[1].contourf(X, Y, W, [1e-4, 1e-3, 3e-3, 1e-2, 1e-1, 1], norm=LogNorm(), extend="both", cmap="viridis")
axs[1].contour(X, Y, W, [1e-4, 1e-2, 1], colors="w", linestyles="dashdot", linewidths=1)
fig.colorbar(cs, ax=axs[1], label="density", spacing="proportional")
