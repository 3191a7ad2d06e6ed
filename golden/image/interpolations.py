import matplotlib.pyplot as plt
import numpy as np

z = np.arange(12.0).reshape(3, 4) ** 1.5

fig, axs = plt.subplots(3, 4, figsize=(7, 5))
names = ["nearest", "bilinear", "bicubic", "spline16", "spline36", "hanning", "hermite", "kaiser", "gaussian", "mitchell",
         "lanczos", "none"]
for ax, name in zip(axs.flat, names):
    ax.imshow(z, interpolation=name)
    ax.set_title(name, fontsize=8)
    ax.set_axis_off()
