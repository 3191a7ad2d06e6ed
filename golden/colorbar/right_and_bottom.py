import matplotlib.pyplot as plt
import numpy as np

x, y = np.linspace(-3, 3, 41), np.linspace(-2, 2, 31)
X, Y = np.meshgrid(x, y)
z = np.round((1 - X / 2 + X**5 + Y**3) * np.exp(-(X**2) - Y**2) * 65536) / 65536

fig, axs = plt.subplots(1, 2, figsize=(7, 3))
fig.colorbar(axs[0].pcolormesh(x, y, z), ax=axs[0], label="height [m]")
fig.colorbar(axs[1].pcolormesh(x, y, z, cmap="magma"), ax=axs[1], orientation="horizontal", shrink=0.8)
