import matplotlib.pyplot as plt
import numpy as np

n = 12
gx, gy = np.meshgrid(np.arange(2 * n + 1) / 8 - 1.5, np.arange(3 * n + 1) / 12 - 1.5)
q = lambda a: np.round(a * 65536) / 65536
qx, qz = q(np.cos(gy) - np.cos(gx)), q(np.sin(gy) + np.sin(gx))
z = q(np.hypot(gx, gy) / 5)
z = (z - z.min()) / 2
zm = np.ma.masked_where(np.abs(qz) < 0.5, z)

fig, axs = plt.subplots(2, 2, figsize=(6.4, 5.5), sharex="col", sharey=True)
fig.suptitle("curved meshes with gaps")
axs[0, 0].pcolormesh(qx, qz, z, shading="gouraud")
axs[0, 0].set_title("without masked values")
cmap = plt.colormaps["plasma"].with_extremes(bad="y", under="c", over="0.3")
m = axs[0, 1].pcolormesh(qx, qz, zm, shading="gouraud", cmap=cmap)
axs[0, 1].set_title("masked, gouraud")
m = axs[1, 0].pcolormesh(qx, qz, zm[:-1, :-1], shading="flat", cmap=cmap, vmin=0.05, vmax=0.18)
axs[1, 0].set_title("masked, flat, bad, under, over")
fig.colorbar(m, ax=axs[1, 0], extend="both", orientation="horizontal")
m = axs[1, 1].pcolormesh(qx, qz, zm[:-1, :-1], edgecolors="k", linewidth=0.3, antialiased=True, cmap="bone")
axs[1, 1].set_title("default, edges")
axs[1, 1].grid(True, color="r", alpha=0.5)
fig.colorbar(m, ax=axs[1, 1], orientation="horizontal")
