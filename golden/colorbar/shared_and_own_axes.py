import matplotlib.pyplot as plt
import numpy as np

x, y = np.linspace(-3, 3, 41), np.linspace(-2, 2, 31)
X, Y = np.meshgrid(x, y)
z = np.round((1 - X / 2 + X**5 + Y**3) * np.exp(-(X**2) - Y**2) * 65536) / 65536

fig, axs = plt.subplots(2, 2, figsize=(6, 4))
fig.subplots_adjust(right=0.8)
for ax in axs.flat:
    m = ax.pcolormesh(x, y, z, vmin=-0.5, vmax=1.2, cmap="cividis")
fig.colorbar(m, ax=axs, location="top", ticks=[-0.5, 0, 1.2], aspect=30)
cax = fig.add_axes([0.85, 0.2, 0.03, 0.5])
fig.colorbar(m, cax=cax, extend="both").minorticks_on()
