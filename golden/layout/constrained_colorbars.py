import matplotlib.pyplot as plt
import numpy as np

x = np.arange(24) / 4
z = np.round(np.sin(x)[None, :] * np.cos(x)[:, None] * 1024) / 1024

fig, axs = plt.subplots(2, 3, figsize=(9, 6), layout="constrained")
meshes = [ax.pcolormesh(z * (i + 1), cmap=["viridis", "RdBu_r", "magma"][i % 3]) for i, ax in enumerate(axs.flat)]
fig.colorbar(meshes[0], ax=axs[0, 0], label="metres")
fig.colorbar(meshes[0], ax=axs[0, 0], location="left", extend="both")
fig.colorbar(meshes[1], ax=axs[0, 1], location="bottom")
fig.colorbar(meshes[1], ax=axs[0, 1], location="top", shrink=0.6, label="above")
fig.colorbar(meshes[2], ax=axs[:, 2], shrink=0.7, extend="max", label="two of them")
fig.colorbar(meshes[3], ax=axs[1, :2], location="bottom", aspect=40, pad=0.1)
axs[1, 1].set_title("last")
axs[1, 0].set_ylabel("rows")
