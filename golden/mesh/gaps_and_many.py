import matplotlib.pyplot as plt
import numpy as np


n = np.sin(np.arange(300 * 400) * 0.001).reshape(300, 400)
n[100:150, 50:90] = np.nan
fig, axs = plt.subplots(1, 2, figsize=(6, 3))
axs[0].pcolormesh(n)
axs[1].pcolormesh(np.linspace(0, 1, 401) ** 2, np.linspace(0, 1, 301), n, cmap="Spectral_r")
