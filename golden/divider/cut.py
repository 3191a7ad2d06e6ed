import matplotlib.pyplot as plt
import numpy as np
from mpl_toolkits.axes_grid1 import make_axes_locatable

fig = plt.figure(figsize=(5, 3), layout="constrained")
left, right = fig.subfigures(1, 2)
for sub, side in [(left, "right"), (right, "top")]:
    ax = sub.add_subplot()
    im = ax.imshow(np.arange(12).reshape(4, 3) % 5)
    cax = make_axes_locatable(ax).append_axes(side, size="12%", pad=0.1)
    sub.colorbar(im, cax=cax, location=side)
    cax.set_title(side)
savefig_options = dict(dpi=150, bbox_inches="tight")
