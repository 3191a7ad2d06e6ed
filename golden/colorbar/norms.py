import matplotlib.pyplot as plt
import numpy as np

x, y = np.linspace(-3, 3, 41), np.linspace(-2, 2, 31)
X, Y = np.meshgrid(x, y)
z = np.round((1 - X / 2 + X**5 + Y**3) * np.exp(-(X**2) - Y**2) * 65536) / 65536

from matplotlib.colors import BoundaryNorm, LogNorm, PowerNorm, SymLogNorm
fig, axs = plt.subplots(2, 2, figsize=(8, 5))
w = np.exp(4 * z)
fig.colorbar(axs[0, 0].pcolormesh(x, y, w, norm=LogNorm()), ax=axs[0, 0])
fig.colorbar(axs[0, 1].pcolormesh(x, y, z, norm=BoundaryNorm([-0.4, -0.1, 0, 0.3, 1], 256)), ax=axs[0, 1])
fig.colorbar(axs[1, 0].pcolormesh(x, y, w, norm=PowerNorm(0.5)), ax=axs[1, 0])
fig.colorbar(axs[1, 1].pcolormesh(x, y, z * 100, norm=SymLogNorm(1.0), cmap="RdBu"), ax=axs[1, 1])
