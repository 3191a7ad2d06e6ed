import matplotlib.pyplot as plt
import numpy as np
from matplotlib.colors import LogNorm, PowerNorm, SymLogNorm

i = np.arange(1, 5001)
u, v = (i * 0.6180339887498949) % 1, (i * 0.7548776662466927) % 1
q = lambda a: np.round(a * 65536) / 65536
r = np.sqrt(-2 * np.log(u))
x = q(np.where(i % 3 == 0, 8, 4.3) + r * np.cos(2 * np.pi * v))
y = q(np.where(i % 3 == 0, 6, 3) + r * np.sin(2 * np.pi * v))
w = q(np.sin(i))
fig, axs = plt.subplots(2, 3, figsize=(9, 5.5), sharex=True, sharey=True)
axs[0, 0].set_title("Linear normalization")
axs[0, 0].hist2d(x, y, bins=60)
for ax, gamma in zip(axs.flat[1:4], [0.8, 0.5, 0.3]):
    ax.set_title(rf"Power law $(\gamma={gamma})$")
    *_, m = ax.hist2d(x, y, bins=60, norm=PowerNorm(gamma))
fig.colorbar(m, ax=axs[:, 0], location="left", shrink=0.5)
h, xe, ye, m = axs[1, 1].hist2d(x, y, bins=[np.arange(0, 13, 0.5), np.arange(-1, 10)], density=True, norm=LogNorm(), cmap="cividis", edgecolors="w", linewidth=0.3)
axs[1, 1].set_facecolor("k")
fig.colorbar(m, ax=axs[1, 1], label="density")
*_, m = axs[1, 2].hist2d(x, y, bins=(30, 12), range=((2, 10), (0, 9)), weights=w, norm=SymLogNorm(0.5), cmap="seismic", cmin=-6)
fig.colorbar(m, ax=axs[1, 2])
axs[1, 0].set(xlabel="x", ylabel="y")
