import matplotlib.pyplot as plt
import numpy as np
from mpl_toolkits.axes_grid1 import make_axes_locatable

i = np.arange(300)
x, y = ((i * 37) % 101 + (i * 53) % 89 - 95) / 30, ((i * 29) % 97 + (i * 71) % 83 - 90) / 40

fig, ax = plt.subplots(figsize=(4.6, 4.6))
dots = ax.scatter(x, y, c=i)
ax.set_aspect(1.0)
divider = make_axes_locatable(ax)
above = divider.append_axes("top", 0.8, pad=0.1, sharex=ax)
beside = divider.append_axes("right", 0.8, pad=0.1, sharey=ax)
above.xaxis.set_tick_params(labelbottom=False)
beside.yaxis.set_tick_params(labelleft=False)
bins = np.arange(-3.5, 3.6, 0.25)
above.hist(x, bins=bins)
beside.hist(y, bins=bins, orientation="horizontal")
above.set_yticks([0, 20])
beside.set_xticks([0, 20])
cax = divider.append_axes("right", "4%", pad=0.1)
fig.colorbar(dots, cax=cax)
