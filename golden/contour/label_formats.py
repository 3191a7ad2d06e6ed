import matplotlib.pyplot as plt
import numpy as np

x, y = np.arange(-3.0, 3.0, 0.1), np.arange(-2.0, 2.0, 0.1)
X, Y = np.meshgrid(x, y)
Z = np.round((np.exp(-(X**2) - Y**2) - np.exp(-((X - 1) ** 2) - (Y - 1) ** 2)) * 2 * 65536) / 65536

from matplotlib import ticker


def fmt(v):
    s = f"{v:.1f}"
    return rf"{s[:-2]} %" if s.endswith("0") else f"{s} %"


fig, axs = plt.subplots(1, 3, figsize=(10, 3.6), sharey=True)
CS = axs[0].contour(X, Y, Z)
axs[0].clabel(CS, CS.levels, fmt=fmt, fontsize=10)
CS = axs[1].contour(X, Y, Z, colors=["m", "c", "0.3"])
names = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth"]
axs[1].clabel(CS, CS.levels[::2], fmt=dict(zip(CS.levels, names)), fontsize=10, inline_spacing=1, colors="k")
CS = axs[2].contour(X, Y, np.round(100**Z * 65536) / 65536, locator=ticker.LogLocator())
sci = ticker.LogFormatterMathtext()
sci.create_dummy_axis()
axs[2].clabel(CS, CS.levels, fmt=sci)
for ax, title in zip(axs, ["percent", "a table", r"$100^Z$"]):
    ax.set_title(title)
fig.tight_layout()
