import matplotlib.pyplot as plt
import numpy as np

fig, axs = plt.subplots(1, 2, figsize=(5.5, 2.8))
a, b = axs
a.bar([0, 1, 2], [3, 5, 4], label="first")
a.bar([0, 1, 2], [1, 2, 1], bottom=[3, 5, 4], label="second")
a.bar([0, 1, 2], [-1, -2, -0.5], width=0.4, color="0.3", edgecolor="k", linewidth=2, label="below")
a.set_xticks([0, 1, 2], ["one", "two", "three"])
a.legend(fontsize=7)
b.bar([0, 1, 2, 3], [2, 4, np.nan, 3], width=[0.2, 0.4, 0.6, 0.8], align="edge", color=["r", "g", "b", "y"], alpha=0.5)
b.bar([0, 1, 2, 3], [1, 1.5, 2, 1], width=0.3, color="w", edgecolor=["k", "r", "g", "b"], hatch=["/", "xx", "..", "\\\\"])
b.grid(axis="y")
b.set_axisbelow(True)
