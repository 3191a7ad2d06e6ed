import matplotlib.pyplot as plt
import numpy as np

z = np.arange(12.0).reshape(3, 4) ** 1.5

fig, axs = plt.subplots(2, 2, figsize=(6, 4))
axs[0, 0].imshow(z)
axs[0, 1].imshow(z, origin="lower", cmap="plasma")
axs[1, 0].imshow(z, extent=(0, 10, -1, 2), aspect="auto", alpha=0.5)
axs[1, 0].plot([0, 5, 10], [-1, 2, 0], "w")
axs[1, 1].imshow(z, vmin=5, vmax=20, aspect=2)
axs[1, 1].set_xlim(0.2, 3.2)
axs[1, 1].invert_yaxis()
