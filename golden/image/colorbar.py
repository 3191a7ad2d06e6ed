import matplotlib.pyplot as plt
import numpy as np

z = np.arange(12.0).reshape(3, 4) ** 1.5

fig, ax = plt.subplots(figsize=(5, 3))
im = ax.imshow(z, cmap="Spectral", interpolation="bilinear")
fig.colorbar(im, label="value", extend="min")
ax.contour(z, colors="k", linewidths=1)
ax.set_title("image, contours, colorbar")
