import matplotlib.pyplot as plt
import numpy as np

z = np.arange(12.0).reshape(3, 4) ** 1.5

fig, axs = plt.subplots(2, 2, figsize=(6, 4))
axs[0, 0].pcolormesh(z)
axs[0, 1].pcolormesh([0, 1, 3, 4, 4.5], [0, 2, 3, 5], z, cmap="plasma", edgecolors="k", linewidth=2)
axs[1, 0].pcolormesh([0, 1, 3, 4], [0, 2, 3], z, shading="nearest", alpha=0.5)
axs[1, 1].pcolormesh(z, vmin=5, vmax=20, cmap="RdBu", edgecolors="face", antialiased=True)
