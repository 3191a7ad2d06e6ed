import matplotlib.pyplot as plt
import numpy as np
from matplotlib.image import NonUniformImage

fig, axs = plt.subplots(2, 3, figsize=(8, 5), layout=None)
x = np.linspace(-4, 4, 9)
x2 = x**3
y = np.linspace(-4, 4, 9)
z = np.sqrt(x[np.newaxis, :] ** 2 + y[:, np.newaxis] ** 2)
for ax, at, how in [(axs[0, 0], x, "nearest"), (axs[0, 1], x2, "nearest"), (axs[0, 2], x2, "bilinear")]:
    im = NonUniformImage(ax, interpolation=how, cmap="Purples")
    im.set_data(at, y, z)
    ax.add_image(im)
    ax.set_xlim(at[0] * 1.2, at[-1] * 1.1)
    ax.set_ylim(-5, 4.5)
c = (np.arange(12).reshape(3, 4) * 5) % 7.0
c[1, 2] = np.nan
axs[1, 0].pcolorfast(c)
im = axs[1, 1].pcolorfast([0, 1, 4, 6, 7], [5, 2, 1, 0], c, cmap="plasma", alpha=0.5)
axs[1, 1].set_xlim(8, -1)
fig.colorbar(im)
axs[1, 2].pcolorfast([0, 8], [1, 3], c, vmin=2, vmax=5)
axs[1, 2].plot([1, 9], [1, 4], "r")
