import matplotlib.pyplot as plt
import numpy as np

x, y = np.linspace(-3, 3, 41), np.linspace(-2, 2, 31)
X, Y = np.meshgrid(x, y)
z = np.round((1 - X / 2 + X**5 + Y**3) * np.exp(-(X**2) - Y**2) * 65536) / 65536

fig, axs = plt.subplots(3, 3, figsize=(8, 7))
for ax in axs.flat:
    pcm = ax.pcolormesh(x, y, z, cmap="RdBu_r", vmin=-1, vmax=1)
    ax.set_xticks([])
    ax.set_yticks([-2, 2])
fig.colorbar(pcm, ax=axs[0, :2], shrink=0.6, location="bottom")
fig.colorbar(pcm, ax=[axs[0, 2]], location="bottom", anchor=(0.0, 1.0), shrink=0.5)
fig.colorbar(pcm, ax=axs[1:, :], location="right", shrink=0.6, pad=0.1)
fig.colorbar(pcm, ax=[axs[2, 1]], location="left", fraction=0.1, aspect=8, extend="min")
fig.colorbar(pcm, ax=[axs[2, 0]], location="top", anchor=(1.0, 0.0), shrink=0.7, pad=0.02)
fig.colorbar(pcm, ax=[axs[1, 0]], anchor=(0.0, 1.0), shrink=0.5, panchor=(0.5, 1.0))
