import matplotlib.pyplot as plt
import numpy as np

z = np.round(np.sin(np.outer(np.arange(1, 16), np.arange(1, 21))), 1)
z[np.abs(z) < 0.6] = 0
fig, axs = plt.subplots(1, 2, figsize=(6, 3))
axs[0].spy(z, markersize=4)
axs[1].spy(z, precision=0.85, marker="o", color="C3", markersize=5, markeredgecolor="k")
