import matplotlib.pyplot as plt
import numpy as np
from matplotlib import colors

x, y = np.linspace(-5, 5, 120), np.linspace(-5, 5, 100)
X, Y = np.meshgrid(x, y)
Z = np.round((np.exp(-(X**2) - Y**2) - np.exp(-((X - 1) ** 2) - (Y - 1) ** 2)) * 2 * 65536) / 65536
Zm = np.ma.masked_where(Z > 1.2, Z)
cmap = plt.colormaps["gray"].with_extremes(over="r", under="g", bad="b")
fig, (ax1, ax2) = plt.subplots(nrows=2, figsize=(6, 5.4))
im = ax1.imshow(Zm, interpolation="bilinear", cmap=cmap, norm=colors.Normalize(vmin=-1.0, vmax=1.0), aspect="auto", origin="lower",
                extent=[-5, 5, -5, 5])
ax1.set_title("Green=low, Red=high, Blue=masked")
cbar = fig.colorbar(im, extend="both", shrink=0.9, ax=ax1)
cbar.set_label("uniform")
ax1.tick_params(axis="x", labelbottom=False)
im = ax2.imshow(Zm, interpolation="nearest", cmap=cmap, norm=colors.BoundaryNorm([-1, -0.5, -0.2, 0, 0.2, 0.5, 1], ncolors=cmap.N),
                aspect="auto", origin="lower", extent=[-5, 5, -5, 5])
ax2.set_title("With BoundaryNorm")
cbar = fig.colorbar(im, extend="both", spacing="proportional", shrink=0.9, ax=ax2)
cbar.set_label("proportional")
