import matplotlib.pyplot as plt
import numpy as np

xs = np.linspace(-10, 10, 100)
bump = lambda mean, var: np.exp(-((xs - mean) ** 2) / (2 * var))
weights = np.round((np.outer(bump(-2, 20), bump(4, 10)) - np.outer(bump(5, 15), bump(-2, 8))) * 65536) / 65536
alphas = np.clip(np.abs(weights) * 1.5, 0.25, 1)
greys = np.full((*weights.shape, 3), 70, dtype=np.uint8)

fig, axs = plt.subplots(1, 3, figsize=(8, 3))
axs[0].imshow(greys)
axs[0].imshow(weights, alpha=np.where(weights > 0, 1.0, 0.0), cmap="RdYlBu", vmin=-0.8, vmax=0.8)
axs[1].imshow(greys)
axs[1].imshow(weights, alpha=alphas, cmap="RdYlBu", vmin=-0.8, vmax=0.8)
axs[1].contour(weights[::-1], levels=[-0.1, 0.1], colors="k", linestyles="-")
axs[1].set_axis_off()
board = np.add.outer(range(8), range(8)) % 2
axs[2].imshow(board, cmap="gray", interpolation="nearest", extent=(-3, 3, -2, 2))
waves = np.round(np.sin(np.add.outer(np.arange(20) * 0.3, np.arange(30) * 0.2)) * 65536) / 65536
axs[2].imshow(waves, cmap="viridis", alpha=0.7, interpolation="bilinear", extent=(-2.5, 3.5, 2.5, -1.5))
axs[2].imshow(waves[:4, :5], extent=(4, 3, -2, -1), cmap="jet", zorder=3)
axs[2].set(xlim=(-3.5, 4.5), ylim=(-2.5, 3), aspect=1.2)
