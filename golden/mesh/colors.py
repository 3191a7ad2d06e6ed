import matplotlib.pyplot as plt
import numpy as np
from matplotlib.colors import ListedColormap, LogNorm

q = lambda a: np.round(a * 65536) / 65536
r, c = np.indices((6, 8))
rgb = np.stack([r / 8, c / 8, (r + c) % 3 / 2], axis=-1)
rgba = np.concatenate([rgb, (1 + c[..., None]) / 8], axis=-1)
z = q(np.exp(np.sin(r) + np.cos(c / 2)))
x, y = q(c + np.sin(r) / 4), r + c / 16
alpha = (1 + r) / 8
fig, axs = plt.subplots(3, 3, figsize=(8, 7), sharex=True)
a, b, d, e, f, g, h, i, j = axs.flat
a.pcolormesh(np.arange(9), np.arange(7), rgb, edgecolors="w", linewidth=0.5)
b.set_facecolor("0.2")
b.pcolormesh(x, y, rgba, shading="nearest")
d.pcolormesh(x, y, (rgb * 255).astype(np.uint8), shading="gouraud", alpha=0.5)
m = e.pcolormesh(z, alpha=alpha, cmap="autumn", edgecolors="k")
fig.colorbar(m, ax=e)
m = f.pcolormesh(x, y, z, alpha=alpha, norm=LogNorm(), shading="gouraud", cmap="winter")
fig.colorbar(m, ax=f)
g.pcolor(z, alpha=alpha, edgecolors="r", linewidths=1.5, cmap="Greys", label="cells")
g.legend()
h.contourf(np.arange(8) + 0.5, np.arange(6) + 0.5, z, levels=4, cmap="Greys")
holed = np.where((r - c) % 4 == 0, np.nan, z)
h.pcolormesh(holed, alpha=0.5, cmap=plt.colormaps["Oranges"].with_extremes(bad=(0, 0, 1, 0.3)))
i.pcolor(x, y, np.where(z < 1, np.nan, z), shading="nearest", cmap=ListedColormap(["C0", "C1", "C2"]), edgecolors="face", lw=2)
i.pcolormesh(x[:3, :3], y[:3, :3] + 7, z[:3, :3], antialiased=True, zorder=3, clip_on=False)
j.pcolor(x, y, holed, shading="nearest", snap=True, antialiased=True, cmap="Purples")
j.invert_yaxis()
fig.tight_layout()
