import matplotlib.pyplot as plt
import numpy as np

x, y = np.arange(-3.0, 3.0, 0.1), np.arange(-2.0, 2.0, 0.1)
X, Y = np.meshgrid(x, y)
Z = np.round((np.exp(-(X**2) - Y**2) - np.exp(-((X - 1) ** 2) - (Y - 1) ** 2)) * 2 * 65536) / 65536

fig, ax = plt.subplots()
im = ax.imshow(Z, interpolation="bilinear", origin="lower", cmap="gray", extent=(-3, 3, -2, 2))
levels = np.arange(-1.2, 1.6, 0.2)
CS = ax.contour(Z, levels, origin="lower", cmap="flag", extend="both", linewidths=2, extent=(-3, 3, -2, 2))
CS.set_linewidth([2] * 6 + [4] + [2] * 7)
ax.clabel(CS, levels[1::2], fmt="%1.1f", fontsize=14)
CB = fig.colorbar(CS, shrink=0.8)
ax.set_title("Lines with colorbar")
CBI = fig.colorbar(im, orientation="horizontal", shrink=0.8)
l, b, w, h = ax.get_position().bounds
ll, bb, ww, hh = CB.ax.get_position().bounds
CB.ax.set_position([ll, b + 0.1 * h, ww, h * 0.8])
