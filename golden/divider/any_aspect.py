import matplotlib.pyplot as plt
import numpy as np
from mpl_toolkits.axes_grid1 import make_axes_locatable

t = np.arange(33) / 4
z = np.round(np.sin(t)[None, :] * np.cos(t[:20])[:, None] * 256) / 256

fig = plt.figure(figsize=(7, 4))
ax = fig.add_axes([0.1, 0.12, 0.35, 0.8])
mesh = ax.pcolormesh(t, 10 ** (t[:20] / 2), z)
ax.set_yscale("log")
divider = make_axes_locatable(ax)
under = divider.append_axes("bottom", 0.6, pad=0.3)
under.plot(t, t**2, "C1")
left = divider.append_axes("left", "20%")
left.plot([1, 2, 3], [1, 2, 1])
left.set_facecolor("0.9")
over = divider.append_axes("top", "8%", pad=0.0, sharex=ax)
over.plot(t, -t)
over.tick_params(labelbottom=False)

ax = fig.add_axes([0.57, 0.12, 0.33, 0.8])
cs = ax.contourf(t, t[:20], z, cmap="RdBu_r")
fig.colorbar(cs, cax=make_axes_locatable(ax).append_axes("right", size="5%", pad=0.05))
ax.set_aspect("equal")
