import matplotlib.pyplot as plt
import numpy as np

z = (np.arange(12 * 9).reshape(12, 9) * 7) % 23

fig, axs = plt.subplots(1, 3, figsize=(8, 3), layout="constrained")
for ax, bounds, how in zip(axs, [(1.05, 0.1, 0.06, 0.8), (0.1, 1.1, 0.8, 0.05), (0.6, 0.08, 0.08, 0.5)], "vhv"):
    im = ax.imshow(z, cmap="cividis", vmin=2)
    cax = ax.inset_axes(bounds)
    horizontal = how == "h"
    cb = fig.colorbar(im, cax=cax, orientation="horizontal" if horizontal else "vertical", extend="min")
    if horizontal:
        cax.xaxis.set_ticks_position("top")
cb.ax.tick_params(labelcolor="w", color="w")
cb.outline.set_edgecolor("w")
