import matplotlib.pyplot as plt
import numpy as np
from matplotlib.colors import CenteredNorm, ListedColormap, PowerNorm

f = 2.0 ** (np.arange(19) / 2)
t = np.arange(13) / 2
z = np.round(np.sin(np.outer(np.arange(12), np.arange(18)) / 9) * 65536) / 65536
fig, axs = plt.subplots(2, 2, figsize=(7, 5.5))
a, b, c, d = axs.flat
m = a.pcolormesh(f, t, z, cmap="coolwarm", norm=CenteredNorm(0.25))
a.set_xscale("log")
a.set(xlabel="Hz", ylabel="s", title="log x")
fig.colorbar(m, ax=a, label="gain")
m = b.pcolormesh(f[:-1], f[:12], z**2, shading="nearest", edgecolors="w", linewidth=0.4, norm=PowerNorm(0.5), cmap="magma")
b.set(xscale="log", yscale="log", title="log, log")
b.invert_xaxis()
fig.colorbar(m, ax=b, ticks=[0, 0.1, 0.5, 1], format="%.1f")
m = c.pcolormesh(t, t[:6], np.floor(z[:5, :12] * 3), cmap=ListedColormap(["C0", "C1", "gold", "C3", "C4", "C5"]), alpha=0.4, edgecolors="k", linewidth=3)
c.plot([0, 6], [0, 2.5], "w--", lw=3)
c.set_aspect("equal")
c.invert_yaxis()
fig.colorbar(m, ax=c, location="left", shrink=0.6)
m = d.pcolormesh(t, f, z.T, cmap="tab20c", clim=(-0.5, 0.8))
d.contour(t[:-1], f[:-1], z.T, levels=[0], colors="k")
d.set(yscale="symlog", ylim=(400, 1), xlim=(5.5, 0.25))
fig.colorbar(m, ax=d, extend="both", extendfrac="auto", drawedges=False)
