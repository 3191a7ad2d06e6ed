import matplotlib.pyplot as plt
import numpy as np
from matplotlib.font_manager import FontProperties
from mpl_toolkits.axes_grid1.anchored_artists import AnchoredDirectionArrows

fig, (a, b) = plt.subplots(1, 2, figsize=(7, 3.6))
y, x = np.mgrid[0:10, 0:10]
a.imshow((x * 7 + y * 3) % 10)
a.add_artist(AnchoredDirectionArrows(a.transAxes, "111", "110"))
a.add_artist(AnchoredDirectionArrows(a.transAxes, "East", "South", loc="lower left", color="k", aspect_ratio=-1, sep_x=0.02, sep_y=-0.01,
                                     text_props={"ec": "w", "fc": "k"}, fontproperties=FontProperties(family="monospace")))
a.add_artist(AnchoredDirectionArrows(a.transAxes, "g", "$x^2$", loc="center right", angle=30, color="r", alpha=0.5, back_length=0.3))
b.add_artist(AnchoredDirectionArrows(b.transAxes, "E", "N", loc="center", color="k", length=0.3, fontsize=0.15, head_width=20, head_length=25,
                                     tail_width=6, frameon=True, pad=1, borderpad=0, text_props={"lw": 0}))
b.add_artist(AnchoredDirectionArrows(b.transAxes, "x", "y", loc="lower right", color="C0", arrow_props={"fc": "none", "ec": "C3"}))
