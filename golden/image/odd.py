import matplotlib.pyplot as plt
import numpy as np

fig, axs = plt.subplots(2, 4, figsize=(10, 4.4))
i = np.arange(24).reshape(4, 6)
images = [
    np.full((3, 4), 7.0),
    i % 5 == 0,
    (i * 11 % 256).astype(np.uint8),
    np.where(i == 8, np.inf, np.where(i == 15, -np.inf, i * 1.5)),
    i[:1] * 1e6 + 3e8,
    i[:, 2:3] * 1e-4,
    np.full((2, 2), np.nan),
    np.where(i % 7 == 3, np.nan, i - 12.0).astype(np.float32),
]
for ax, a in zip(axs.flat, images):
    im = ax.imshow(a, aspect="auto")
    fig.colorbar(im, ax=ax)
axs[0, 2].images[0].set(cmap="gray", clim=(0, 255))
axs[1, 3].images[0].set_cmap(plt.get_cmap("RdBu").with_extremes(bad="0.5"))
axs[1, 3].images[0].set_interpolation("bicubic")
fig.tight_layout()
