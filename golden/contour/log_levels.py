import matplotlib.pyplot as plt
import numpy as np

x, y = np.linspace(-3, 3, 41), np.linspace(-2, 2, 31)
X, Y = np.meshgrid(x, y)
z = np.round((1 - X / 2 + X**5 + Y**3) * np.exp(-(X**2) - Y**2) * 65536) / 65536

from matplotlib.colors import LogNorm
w = np.exp(4 * z + X)
fig, axs = plt.subplots(1, 2, figsize=(6, 3))
axs[0].contour(x, y, w, norm=LogNorm())
axs[1].contourf(x, y, w, norm=LogNorm(), cmap="magma")
