import matplotlib.pyplot as plt
import numpy as np
from matplotlib.font_manager import FontProperties
from mpl_toolkits.axes_grid1.anchored_artists import AnchoredSizeBar

fig, (a, b) = plt.subplots(1, 2, figsize=(7, 3.4), dpi=110)
y, x = np.mgrid[0:60, 0:60]
a.imshow(np.sin(x / 9) * np.cos(y / 7), cmap="terrain")
a.add_artist(AnchoredSizeBar(a.transData, 20, "20 km", "lower right", pad=0.5, borderpad=0.5, sep=5))
a.add_artist(AnchoredSizeBar(a.transData, 10, "ten", "upper left"))
a.add_artist(AnchoredSizeBar(a.transData, 15, "on top", "lower left", label_top=True, size_vertical=1, color="w", frameon=False,
                             fontproperties=FontProperties(size=14, family="monospace"), pad=0.1, borderpad=1))
b.plot([0, 4, 9], [1, 7, 3])
b.add_artist(AnchoredSizeBar(b.transData, 3, "hollow\nbar", "upper center", size_vertical=0.5, fill_bar=False, color="C3", sep=0))
b.add_artist(AnchoredSizeBar(b.transData, 1, "a label wider than its bar", 8, pad=0.3, frameon=True, size_vertical=0.2))
bar = AnchoredSizeBar(b.transAxes, 0.25, "a quarter", "center right", prop=FontProperties(size=8))
bar.patch.set(facecolor="lightyellow", edgecolor="none")
b.add_artist(bar)
b.add_artist(AnchoredSizeBar(b.transData, 2, "", "center left", pad=0.5))
