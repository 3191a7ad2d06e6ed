import matplotlib.pyplot as plt
import numpy as np
from matplotlib.transforms import Affine2D

fig, axs = plt.subplots(2, 3, figsize=(8, 5))
y, x = np.mgrid[0:12, 0:15]
z = np.sin(x / 2) + np.cos(y / 3)
rgba = np.dstack([x / 14, y / 11, 0 * x + 0.4, (x + y + 5) / 30])
for ax, how in zip(axs.flat, ["bilinear", "bicubic", "lanczos", None, "hanning", "gaussian"]):
    im = ax.imshow(z, extent=(-2, 4, -3, 2), interpolation=how)
    ax.set(xlim=(-5, 5), ylim=(-4, 4))
    im.set_transform(Affine2D().rotate_deg(30) + ax.transData)
    if how == "hanning":
        im.set_transform(Affine2D().skew_deg(25, 10) + ax.transData)
    if how == "gaussian":
        im.set_data(rgba)
        im.set_transform(Affine2D().scale(-1, 1).rotate_deg(-65) + ax.transData)
        im.set_alpha(0.8)
big = np.hypot(*np.mgrid[-40:40, -50:50]) % 9
axs[0, 0].images[0].set_data(big)
axs[0, 0].images[0].autoscale()
