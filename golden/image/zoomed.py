import matplotlib.pyplot as plt
import numpy as np

a = np.round(np.sin(np.add.outer(np.arange(40) * 0.31, np.arange(60) ** 1.5 * 0.05)) * 65536) / 65536

fig, axs = plt.subplots(2, 3, figsize=(9, 5))
axs[0, 0].plot([5, 30, 58], [2, 35, 10], "w--", lw=2)
axs[0, 0].imshow(a, cmap="cubehelix")
axs[0, 1].imshow(a, cmap="hsv", origin="lower")
axs[0, 1].scatter([10, 70], [10, 20], c="w", edgecolors="k")
im = axs[0, 2].imshow(a, extent=(0, 1, 0, 1))
im.set_data(a[:10, :20])
im.set_extent((1, 3, 5, 4))
im.autoscale()
axs[1, 0].imshow(a, interpolation="nearest")
axs[1, 0].axis((10.3, 20.7, 15.2, 9.1))
axs[1, 1].imshow(a[:20, :30], extent=(0, 30, 0, 20), cmap="ocean")
axs[1, 1].imshow(a[20:, 30:], extent=(32, 62, 5, 25), cmap="gnuplot2", alpha=0.8)
axs[1, 1].axis("image")
axs[1, 1].margins(0.1)
axs[1, 2].imshow(a, aspect="auto", extent=(2020, 2026, 1e-3, 2e-3), filternorm=False, filterrad=3, interpolation="lanczos")
axs[1, 2].axhline(1.5e-3, color="w")
axs[1, 2].text(0.5, 0.1, "label", transform=axs[1, 2].transAxes, bbox=dict(facecolor="w", alpha=0.7))
fig.suptitle("zoomed")
