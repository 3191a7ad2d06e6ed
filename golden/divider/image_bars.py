import matplotlib.pyplot as plt
import numpy as np
from mpl_toolkits.axes_grid1 import make_axes_locatable

wide = (np.arange(12 * 20).reshape(12, 20) * 7) % 41
high = (np.arange(24 * 9).reshape(24, 9) * 11) % 53

fig, (a, b, c) = plt.subplots(1, 3, figsize=(9, 3.6))
im = a.imshow(wide)
cax = make_axes_locatable(a).append_axes("right", size="5%", pad=0.05)
fig.colorbar(im, cax=cax, extend="both", label="metres")
a.set_title("right")

im = b.imshow(high, cmap="magma")
divider = make_axes_locatable(b)
cax = divider.append_axes("bottom", size="7%", pad="15%")
fig.colorbar(im, cax=cax, orientation="horizontal")
cax = divider.append_axes("top", size=0.1, pad="2%")
fig.colorbar(im, cax=cax, orientation="horizontal")
cax.xaxis.set_ticks_position("top")

im = c.imshow(wide, cmap="cividis", aspect=2)
divider = make_axes_locatable(c)
beside = divider.append_axes("right", size="100%", pad=0.1)
beside.imshow(wide[::-1], cmap="cividis")
beside.yaxis.set_tick_params(labelleft=False)
cax = divider.append_axes("left", size="10%")
fig.colorbar(im, cax=cax, drawedges=True)
cax.yaxis.set_ticks_position("left")
