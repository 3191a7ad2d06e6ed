import matplotlib.pyplot as plt
import numpy as np
from matplotlib import colors, ticker

i = np.arange(60)
x, y = (i * 0.618033988) % 1, (i * 0.754877666) % 1
c = np.round((x * 40 + y * 5) * 64) / 64
fig, axs = plt.subplots(2, 3, figsize=(11, 5.4))
sc = axs[0, 0].scatter(x, y, c=c, cmap="Set1", norm=colors.BoundaryNorm(np.arange(0, 46, 5), 9), s=30)
fig.colorbar(sc, ax=axs[0, 0], ticks=np.arange(2.5, 45, 5)).ax.tick_params(length=0)
sc = axs[0, 1].scatter(x, y, c=c * 1e5, alpha=0.5, cmap="jet")
cb = fig.colorbar(sc, ax=axs[0, 1], location="left")
cb.ax.ticklabel_format(style="sci", scilimits=(0, 0), useMathText=True)
a = np.add.outer(np.arange(30.0), np.arange(40.0)) / 3
cs = axs[0, 2].contourf(a, np.arange(0, 24, 1), cmap="terrain")
fig.colorbar(cs, ax=axs[0, 2], orientation="horizontal", label="thinned")
im = axs[1, 0].imshow(10.0 ** (a / 5 - 1), norm="log", aspect="auto")
fig.colorbar(im, ax=axs[1, 0], ticks=ticker.LogLocator(subs=(1, 3)), format=ticker.LogFormatter(minor_thresholds=(np.inf, np.inf)))
im = axs[1, 1].imshow(a, aspect="auto", vmin=3, vmax=18, cmap=colors.ListedColormap(["#1b9e77", "#d95f02", "#7570b3"]))
cb = fig.colorbar(im, ax=axs[1, 1], extend="both", ticks=ticker.MultipleLocator(5), format="{x:.0f} °C")
cb.minorticks_on()
im = axs[1, 2].imshow(np.add.outer(np.arange(30), np.arange(40)) // 8, aspect="auto", cmap="Pastel2", norm=colors.NoNorm())
fig.colorbar(im, ax=axs[1, 2], drawedges=True)
fig.tight_layout()
