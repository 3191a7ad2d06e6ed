import matplotlib.pyplot as plt
import numpy as np

i, j = np.meshgrid(np.arange(24), np.arange(18))
X = np.round((i + 0.3 * j - 0.02 * i * j) * 64) / 64
Y = np.round((j + 0.01 * i**2) * 64) / 64
Z = np.round((np.hypot(X - 9, Y - 8) + np.sin(X / 2)) * 65536) / 65536
Z[7:10, 9:13] = np.nan
Z[0, 23] = np.nan

fig, axs = plt.subplots(1, 2, figsize=(9, 4), sharey=True)
for ax, corner_mask in zip(axs, [False, True]):
    cs = ax.contourf(X, Y, Z, corner_mask=corner_mask, cmap="Wistia")
    lines = ax.contour(cs, colors="k", linewidths=0.8)
    ax.clabel(lines, fontsize=7, fmt=lambda v: f"{v:.0f} km")
    ax.plot(np.where(np.isnan(Z), np.nan, X), np.where(np.isnan(Z), np.nan, Y), "r.", ms=2)
    ax.set_title(f"{corner_mask=}")
fig.colorbar(cs, ax=axs, location="bottom", shrink=0.5, pad=0.12, label="distance").add_lines(lines)
