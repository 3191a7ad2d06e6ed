import matplotlib.pyplot as plt
import numpy as np

fig, axs = plt.subplots(2, 2, figsize=(5.5, 4))
for ax, (lo, hi) in zip(axs.flat, [(2, 8), (1.01, 1.04), (80, 1500), (1e-14, 1e11)]):
    ax.set_xscale("log")
    ax.set_yscale("log")
    ax.plot([lo, hi], [lo, hi])
    ax.tick_params(labelsize=7, which="both")
fig.subplots_adjust(wspace=0.4, hspace=0.4)
