"""Bars of several sets, side by side in groups."""

import matplotlib.pyplot as plt
import numpy as np

fig, axs = plt.subplots(2, 2, figsize=(9, 6))
a, b, c = [3, 1, 4, 1], [5, 9, 2, 6], [5, 3, 5, 8]
bars = axs[0, 0].grouped_bar([a, b, c], tick_labels=["A", "B", "C", "D"], labels=["one", "two", "three"])
for container in bars.bar_containers:
    axs[0, 0].bar_label(container, padding=2, fontsize=7)
axs[0, 0].legend()
axs[0, 1].grouped_bar({"x": a, "y": b}, group_spacing=0.5, bar_spacing=0.2, colors=["C3", "0.6"], edgecolor="k")
axs[0, 1].plot([0, 3], [2, 8])
axs[1, 0].grouped_bar(np.array([a, b]).T, positions=[1, 3, 5, 7], orientation="horizontal",
                      tick_labels=["w", "x", "y", "z"], hatch=["//", "."])
axs[1, 0].bar([1, 2], [1, 2], width=0.3)
axs[1, 1].grouped_bar([a, [-2, 3, np.nan, 1]], alpha=0.6)
axs[1, 1].axhline(0, color="k", lw=0.8)
