import matplotlib.pyplot as plt
import numpy as np
from matplotlib.colors import LightSource

y, x = np.mgrid[-5:5:0.1, -5:5:0.1]
z = 5 * (np.sqrt(x**2 + y**2) + np.sin(x**2 + y**2 / 2))
fig, axs = plt.subplots(2, 2, figsize=(4, 4))
ls = LightSource(azdeg=300, altdeg=40)
cmap = plt.colormaps["gist_earth"]
axs[0, 0].imshow(ls.hillshade(z, vert_exag=0.5, dx=0.2, dy=0.3, fraction=1.2), cmap="gray")
for ax, mode in zip(axs.flat[1:], ["hsv", "overlay", "soft"]):
    ax.imshow(ls.shade(z, cmap=cmap, vert_exag=0.1, blend_mode=mode))
for ax in axs.flat:
    ax.set_axis_off()
