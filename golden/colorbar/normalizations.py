import matplotlib.pyplot as plt
import numpy as np

x, y = np.linspace(-3, 3, 41), np.linspace(-2, 2, 31)
X, Y = np.meshgrid(x, y)
z = np.round((1 - X / 2 + X**5 + Y**3) * np.exp(-(X**2) - Y**2) * 65536) / 65536

from matplotlib import colors

fig, axs = plt.subplots(2, 3, figsize=(11, 5))
depth = z * 2000 - 300
sea = plt.get_cmap("terrain")(np.linspace(0, 0.17, 256))
land = plt.get_cmap("terrain")(np.linspace(0.25, 1, 256))
terrain = colors.LinearSegmentedColormap.from_list("terrain_map", np.vstack((sea, land)))
pcm = axs[0, 0].pcolormesh(x, y, depth, norm=colors.TwoSlopeNorm(vmin=-500.0, vcenter=0, vmax=4000), cmap=terrain)
cb = fig.colorbar(pcm, shrink=0.9, ax=axs[0, 0], extend="both")
cb.set_ticks([-500, 0, 1000, 2000, 3000, 4000])
pcm = axs[0, 1].pcolormesh(x, y, z, norm=colors.CenteredNorm(), cmap="coolwarm")
fig.colorbar(pcm, ax=axs[0, 1])
pcm = axs[0, 2].pcolormesh(x, y, z * 100, norm=colors.SymLogNorm(linthresh=0.3, linscale=0.3, vmin=-50, vmax=50), cmap="PuOr_r")
fig.colorbar(pcm, ax=axs[0, 2], extend="both", label="symlog").minorticks_off()
pcm = axs[1, 0].pcolormesh(x, y, z * 100, norm=colors.AsinhNorm(linear_width=2, vmin=-100, vmax=100), cmap="RdBu")
fig.colorbar(pcm, ax=axs[1, 0], location="bottom", extend="max")
norm = colors.FuncNorm((lambda v: np.sign(v) * np.sqrt(np.abs(v)), lambda v: v * np.abs(v)), vmin=-0.8, vmax=1.6)
pcm = axs[1, 1].pcolormesh(x, y, z, norm=norm, cmap="Spectral")
fig.colorbar(pcm, ax=axs[1, 1], orientation="horizontal", label="root", extend="both").minorticks_on()
bounds = np.linspace(-1, 1, 9)
pcm = axs[1, 2].pcolormesh(x, y, z, norm=colors.BoundaryNorm(bounds, 256, extend="min"), cmap="RdBu_r")
fig.colorbar(pcm, ax=axs[1, 2], orientation="vertical", format="%+.2f")
fig.tight_layout()
