import matplotlib.pyplot as plt
import numpy as np
from mpl_toolkits.axes_grid1.inset_locator import inset_axes, zoomed_inset_axes

z = (np.arange(40 * 40).reshape(40, 40) * 37) % 101
extent = (-3, 4, -4, 3)

fig, (a, b, c) = plt.subplots(1, 3, figsize=(9, 3))
a.plot([0, 1, 2], [0, 2, 1])
a.set_title("title")
for options in [dict(width=0.9, height=0.6), dict(width="30%", height="40%", loc=3), dict(width="20%", height=0.5, loc="center left", borderpad=0)]:
    inset_axes(a, **options).tick_params(labelleft=False, labelbottom=False)
im = b.imshow(z, extent=extent, origin="lower")
zoomed = zoomed_inset_axes(b, zoom=4, loc="upper right")
zoomed.imshow(z, extent=extent, origin="lower")
zoomed.set_xlim(-1.5, -0.9)
zoomed.set_ylim(-2.5, -1.9)
zoomed.tick_params(labelleft=False, labelbottom=False)
cax = inset_axes(b, width="5%", height="60%", loc="lower left", bbox_to_anchor=(1.05, 0, 1, 1), bbox_transform=b.transAxes, borderpad=0)
fig.colorbar(im, cax=cax)
c.set_xlim(0, 10)
c.set_ylim(0, 5)
inset_axes(c, width="100%", height="100%", bbox_to_anchor=(4, 1, 3, 2), bbox_transform=c.transData, loc=2, borderpad=0).plot([1, 2])
