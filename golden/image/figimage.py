import matplotlib.pyplot as plt
import numpy as np

fig = plt.figure(figsize=(4, 3))
ax = fig.add_axes([0.3, 0.3, 0.5, 0.5], zorder=1)
ax.plot([0, 1], [0, 1])
Z = np.arange(10000).reshape((100, 100))
Z[:, 50:] = 1
fig.figimage(Z, xo=50, yo=0, origin="lower")
fig.figimage(Z, xo=100, yo=100, alpha=.8, origin="lower")
rows, columns = np.ogrid[:40, :60]
waves = np.round(np.sin(rows * 0.3) * np.cos(columns * 0.2) * 65536) / 65536
fig.figimage(waves, 330, 250, cmap="RdBu", vmin=-0.5, vmax=1)
fig.figimage(waves, -20, 200, cmap="magma", norm=plt.Normalize(-2, 1), zorder=3, alpha=0.7)
rgb = np.zeros((30, 50, 4), dtype=np.uint8)
rgb[..., 0] = np.arange(50) * 5
rgb[..., 2] = np.arange(30)[:, None] * 8
rgb[..., 3] = 80 + np.arange(50) * 3
fig.figimage(rgb, 200, 120, zorder=5)
fig.figimage(rgb, 5, 60, alpha=0.5)
