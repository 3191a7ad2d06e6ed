import matplotlib.pyplot as plt
import numpy as np

x, y = np.linspace(-3, 3, 41), np.linspace(-2, 2, 31)
X, Y = np.meshgrid(x, y)
z = np.round((1 - X / 2 + X**5 + Y**3) * np.exp(-(X**2) - Y**2) * 65536) / 65536

from matplotlib import colors

fig, axs = plt.subplots(1, 3, figsize=(10, 3.5))
cs = axs[0].contour(x, y, z, [-0.4, 0, 0.4, 0.8, 1.2], linewidths=[6, 2, 4, 1, 8], cmap="tab10")
fig.colorbar(cs, orientation="horizontal")
cs = axs[1].contour(x, y, z, [-0.4, 0, 0.4, 0.8, 1.2], colors=["C0", "C1", "C2"], linewidths=4, extend="both")
fig.colorbar(cs, shrink=0.7, anchor=(0, 0))
pcm = axs[2].pcolormesh(x, y, z, cmap="Blues", norm=colors.PowerNorm(0.5, vmin=-0.5, vmax=1.5))
cs = axs[2].contour(x, y, z, [-0.3, 0.1, 0.9], colors=["r", "k", "m"], linewidths=[1, 2, 3])
cb = fig.colorbar(pcm, boundaries=np.linspace(-0.5, 1.5, 11), values=np.linspace(-0.45, 1.4, 10), ticks=[-0.5, 0.5, 1.5], drawedges=True)
cb.add_lines(cs)
