import matplotlib.pyplot as plt
import numpy as np

x, y = np.arange(-3.0, 3.0, 0.1), np.arange(-2.0, 2.0, 0.1)
X, Y = np.meshgrid(x, y)
Z = np.round((np.exp(-(X**2) - Y**2) - np.exp(-((X - 1) ** 2) - (Y - 1) ** 2)) * 2 * 65536) / 65536

fig, axs = plt.subplots(1, 2, figsize=(9, 3.6))
levels = [-1.5, -1, -0.5, 0, 0.5, 1]
CS = axs[0].contourf(X, Y, Z, 10, cmap="bone")
CS2 = axs[0].contour(CS, levels=CS.levels[::2], colors="r")
cbar = fig.colorbar(CS, label="verbosity coefficient")
cbar.add_lines(CS2)
axs[0].set(title="Nonsense (3 masked regions)", xlabel="word length anomaly", ylabel="sentence length anomaly")
CS3 = axs[1].contourf(X, Y, Z, levels, colors=("r", "g", "b"), extend="both")
CS3.cmap = CS3.cmap.with_extremes(under="yellow", over="cyan")
CS4 = axs[1].contour(X, Y, Z, levels, colors=("k",), linewidths=(3,))
axs[1].set_title("Listed colors (3 masked regions)")
axs[1].clabel(CS4, fmt="%2.1f", colors="w", fontsize=14)
fig.colorbar(CS3, orientation="horizontal", pad=0.2, aspect=30)
fig.subplots_adjust(bottom=0.15)
