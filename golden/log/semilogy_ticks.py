import matplotlib.pyplot as plt
import numpy as np

fig, ax = plt.subplots(figsize=(4, 2.9))
x = np.arange(12)
ax.semilogy(x, 3.0 * np.exp(-x / 2.5), "o-", color="C2", markersize=4)
ax.semilogy(x, 0.05 + 0 * x, "k--")
ax.axhspan(0.1, 0.5, alpha=0.2)
ax.tick_params(which="both", direction="in", top=True, right=True)
ax.tick_params(which="minor", length=3, color="r")
