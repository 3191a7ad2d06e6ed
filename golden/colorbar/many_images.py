import matplotlib.pyplot as plt
import numpy as np
from matplotlib import colors

data = [np.round(((1 + i) / 10) * (np.sin(np.arange(200).reshape(10, 20) * 0.37 * (i + 1)) + 1) * 65536) / 65536 for i in range(6)]
fig, axs = plt.subplots(3, 2, figsize=(6, 5))
fig.suptitle("Multiple images")
norm = colors.Normalize(vmin=np.min(data), vmax=np.max(data))
images = []
for ax, d in zip(axs.flat, data):
    images.append(ax.imshow(d, norm=norm))
    ax.label_outer()
cb = fig.colorbar(images[0], ax=axs, orientation="horizontal", fraction=0.1)
for im in images:
    im.set_clim(0.1, 1.0)
    im.set_cmap("hot")
cb.ax.plot([0.3, 0.7], [0.5, 0.5], "c^", ms=5)
cb.ax.axvline(0.5, color="w", ls="--")
