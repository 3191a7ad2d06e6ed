import matplotlib.pyplot as plt
import numpy as np
from mpl_toolkits.axes_grid1 import make_axes_locatable

z = (np.arange(12 * 20).reshape(12, 20) * 7) % 41

fig, axs = plt.subplots(2, 2, figsize=(6, 4.5), layout="constrained")
for i, ax in enumerate(axs.flat):
    im = ax.imshow(z * 10**i, aspect="equal" if i < 3 else "auto")
    cax = make_axes_locatable(ax).append_axes("right" if i != 1 else "left", size="5%", pad=0.05)
    fig.colorbar(im, cax=cax)
    ax.set_title(f"panel {i}")
    ax.set_xlabel("across")
axs[0, 1].tick_params(labelleft=False)
