import matplotlib.pyplot as plt
import numpy as np

x, y = np.linspace(1, 1000, 60), np.array([0.01, 0.02, 0.05, 0.1, 0.3, 1, 2.5, 6, 20, 55, 100])
X, Y = np.meshgrid(x, y)
Z = np.round(np.log(X) * np.sqrt(Y) * 65536) / 65536

fig, axs = plt.subplots(1, 2, figsize=(8, 3.6))
ax = axs[0]
ax.set_xscale("log")
ax.set_yscale("log")
cs = ax.contour(x, y, Z, [0.25, 0.5, 1, 2, 5, 10, 20, 40], cmap="plasma", linewidths=1.2)
ax.clabel(cs, fontsize=8, fmt="%g")
ax.grid(True, which="both", alpha=0.3)
cs = axs[1].contourf(x, y, Z, [0.1, 0.3, 1, 3, 10, 30], extend="both", cmap="YlGnBu")
axs[1].loglog()
axs[1].contour(cs, colors="0.2", linewidths=0.6, linestyles=[(0, (5, 1)), "-", ":"])
axs[1].set(xlabel="x", ylabel="y", xlim=(1, 500))
fig.colorbar(cs, ticks=[0.1, 1, 10], format="%g")
