import matplotlib.pyplot as plt
from matplotlib.offsetbox import AnchoredText

fig, (a, b) = plt.subplots(1, 2, figsize=(7, 3.6))
at = AnchoredText("Figure 1a", loc="upper left", prop=dict(size=15), frameon=True)
at.patch.set_boxstyle("round,pad=0.,rounding_size=0.2")
a.add_artist(at)
a.add_artist(AnchoredText("plain", "lower right", frameon=False, borderpad=0, prop=dict(color="C3", weight="bold")))
a.add_artist(AnchoredText("two lines\nof text $x^2$", loc="center left", pad=1, borderpad=1.5))
a.add_artist(AnchoredText("middle", loc="center right", prop=dict(size="small", ha="center")))
at = AnchoredText("coloured", loc=1, prop=dict(family="serif", style="italic"))
at.patch.set(facecolor="wheat", edgecolor="C0", linewidth=2, linestyle="--", alpha=0.6)
a.add_artist(at)
a.add_artist(AnchoredText("pads", "lower left", borderpad=(3, 0.5), pad=0.1))
a.plot([0, 1, 2], [2, 0, 1])
b.add_artist(AnchoredText("above", loc="lower left", pad=0.2, borderpad=0, bbox_to_anchor=(0.0, 1.0),
                          bbox_transform=b.transAxes, prop=dict(size=8)))
b.add_artist(AnchoredText("in a room", "upper right", bbox_to_anchor=(0.1, 0.2, 0.5, 0.6), bbox_transform=b.transAxes))
b.add_artist(AnchoredText("data", "center", bbox_to_anchor=(15, 2), bbox_transform=b.transData))
b.add_artist(AnchoredText("turned", "center right", prop=dict(rotation=90, size=12)))
b.add_artist(AnchoredText("right\naligned text", "lower right", prop=dict(ha="right", size=9)))
b.set(xlim=(10, 20), ylim=(0, 10))
