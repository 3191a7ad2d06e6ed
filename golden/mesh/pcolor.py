import matplotlib.pyplot as plt
import numpy as np
from matplotlib.colors import LogNorm

x, y = np.meshgrid(np.arange(-12, 13) / 4, np.arange(-8, 9) / 4)
z = (1 - x / 2 + x**5 / 64 + y**3) * np.exp(-(x**2) - y**2)
z = np.round(z[:-1, :-1] * 65536) / 65536
top = np.abs(z).max()
holed = np.ma.masked_less(np.abs(z), 0.003)

fig, axs = plt.subplots(2, 3, figsize=(9, 5.5))
ax = axs[0, 0]
c = ax.pcolor(x, y, z, cmap="RdBu", vmin=-top, vmax=top)
ax.set_title("pcolor")
fig.colorbar(c, ax=ax)
ax = axs[0, 1]
c = ax.pcolormesh(x, y, z, cmap="RdBu", vmin=-top, vmax=top)
ax.set_title("pcolormesh")
fig.colorbar(c, ax=ax)
ax = axs[0, 2]
c = ax.imshow(z, cmap="RdBu", vmin=-top, vmax=top, extent=[-3, 3, -2, 2], interpolation="nearest", origin="lower", aspect="auto")
ax.set_title("image (nearest, aspect='auto')")
fig.colorbar(c, ax=ax)
ax = axs[1, 0]
c = ax.pcolor(z[4:10, 6:14], edgecolors="k", linewidths=2, cmap="RdBu")
ax.set_title("thick edges")
fig.colorbar(c, ax=ax, location="bottom", pad=0.12)
ax = axs[1, 1]
c = ax.pcolor(x, y, holed, norm=LogNorm(vmin=0.01, vmax=top), cmap="PuBu_r", shading="auto")
ax.set_facecolor("0.8")
ax.set_title("LogNorm, masked")
fig.colorbar(c, ax=ax, extend="both")
ax = axs[1, 2]
c = ax.pcolor(np.arange(24), np.arange(16), z, shading="nearest", norm="symlog", edgecolors="face", alpha=0.7)
ax.set_title("pcolor nearest")
fig.colorbar(c, ax=ax)
fig.tight_layout()
