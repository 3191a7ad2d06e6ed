import matplotlib.pyplot as plt
import numpy as np

r, c = np.mgrid[0:120, 0:160]
z = np.sin(r * 0.11) * np.cos(c * 0.07) + 0.3 * ((r // 10 + c // 10) % 2)

fig, axs = plt.subplots(1, 3, figsize=(5, 2))
axs[0].imshow(z)
axs[1].imshow(z, cmap="gray", interpolation="nearest")
axs[2].imshow(z, interpolation_stage="data", cmap="RdBu")
