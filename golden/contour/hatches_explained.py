import matplotlib.pyplot as plt
import numpy as np

x, y = np.arange(-3.0, 3.0, 0.1), np.arange(-2.0, 2.0, 0.1)
X, Y = np.meshgrid(x, y)
Z = np.round((np.exp(-(X**2) - Y**2) - np.exp(-((X - 1) ** 2) - (Y - 1) ** 2)) * 2 * 65536) / 65536

fig, (ax1, ax2) = plt.subplots(1, 2, figsize=(8, 3.4))
cs = ax1.contourf(X, Y, Z, hatches=["-", "/", "\\", "//"], cmap="gray", extend="both", alpha=0.5)
fig.colorbar(cs)
n = 6
ax2.contour(X, Y, Z, n, colors="black", linestyles="-")
cs = ax2.contourf(X, Y, Z, n, colors="none", hatches=[".", "/", "\\", None, "\\\\", "*"], extend="min")
fig.colorbar(cs, ax=ax2, location="bottom", extendfrac=0.1)
