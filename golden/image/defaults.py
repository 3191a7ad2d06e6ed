import matplotlib.pyplot as plt
import numpy as np

plt.rcParams.update({"image.origin": "lower", "image.interpolation": "nearest", "image.cmap": "gray",
                     "contour.negative_linestyle": "dotted", "contour.linewidth": 2.5, "contour.corner_mask": False})
a = np.round(np.sin(np.add.outer(np.arange(12) * 0.5, np.arange(16) * 0.4)) * 65536) / 65536
b = np.where((a > 0.9) & (a < 0.95), np.nan, a)

fig, axs = plt.subplots(2, 2, figsize=(7, 5))
im = axs[0, 0].imshow(a, aspect=1.5)
left, bottom, width, height = axs[0, 0].get_position().bounds
fig.colorbar(im, cax=fig.add_axes([left + width + 0.01, bottom, 0.02, height]))
axs[0, 1].contour(b, 4, colors="k", origin="image")
axs[0, 1].set_aspect("equal")
axs[1, 0].contourf(b, 4)
axs[1, 0].contour(b, [-0.5, 0.5], colors=["r"], linewidths=1)
axs[1, 1].matshow(a)
x0, y0, x1, y1 = axs[1, 1].get_position().extents
fig.add_axes([x0, y0 - 0.06, x1 - x0, 0.03]).set_title("below", y=-1, fontsize=7)
