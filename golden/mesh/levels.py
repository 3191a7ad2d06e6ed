import matplotlib.pyplot as plt
import numpy as np
from matplotlib.colors import BoundaryNorm
from matplotlib.ticker import MaxNLocator

y, x = np.meshgrid(np.arange(21) / 8, np.arange(25) / 8, indexing="ij")
z = np.round((np.sin(x) ** 10 + np.cos(10 + y * x) * np.cos(x)) * 65536) / 65536
z = z[:-1, :-1]
levels = MaxNLocator(nbins=15).tick_values(z.min(), z.max())
cmap = plt.colormaps["PiYG"]
norm = BoundaryNorm(levels, ncolors=cmap.N, clip=True)

fig, (ax0, ax1) = plt.subplots(nrows=2, figsize=(5.5, 5))
im = ax0.pcolormesh(x, y, z, cmap=cmap, norm=norm)
fig.colorbar(im, ax=ax0)
ax0.set_title("pcolormesh with levels")
cf = ax1.contourf(x[:-1, :-1] + 0.0625, y[:-1, :-1] + 0.0625, z, levels=levels, cmap=cmap)
fig.colorbar(cf, ax=ax1)
ax1.set_title("contourf with levels")
fig.tight_layout()
