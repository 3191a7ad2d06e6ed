import matplotlib.pyplot as plt
import numpy as np

z = np.arange(12.0).reshape(3, 4) ** 1.5

rgb = np.stack([z / z.max(), 1 - z / z.max(), 0.5 + 0 * z], axis=-1)
rgba = np.concatenate([rgb, (np.arange(12.0).reshape(3, 4) / 11)[..., None]], axis=-1)
byte = (rgb * 255).astype(np.uint8)
gap = z.copy()
gap[1, 1:3] = np.nan
fig, axs = plt.subplots(2, 2, figsize=(6, 4))
axs[0, 0].imshow(rgb)
axs[0, 1].imshow(rgba, interpolation="bilinear")
axs[1, 0].imshow(byte, alpha=0.4)
axs[1, 1].imshow(gap, cmap="magma", alpha=np.linspace(0.2, 1, 12).reshape(3, 4))
