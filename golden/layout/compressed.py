import matplotlib.pyplot as plt
import numpy as np

z = (np.arange(15 * 20).reshape(15, 20) * 7) % 31

fig, axs = plt.subplots(2, 2, figsize=(7, 4), sharex=True, sharey=True, layout="compressed")
for ax in axs.flat:
    im = ax.imshow(z, cmap="plasma")
fig.colorbar(im, ax=axs, label="all")
fig.suptitle("compressed")
