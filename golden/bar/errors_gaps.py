import numpy as np
import matplotlib.pyplot as plt

fig, (a, b, c) = plt.subplots(1, 3, figsize=(8, 2.8))
x = np.arange(4)
lower = a.bar(x, [2, 3.5, 3, 1.25], 0.6, yerr=[0.2, 0.3, 0.1, 0.4], capsize=4, ecolor="r", label="lower")
upper = a.bar(x, [1, 2, 1.5, 2], 0.6, bottom=[2, 3.5, 3, 1.25], hatch="//", edgecolor="w")
a.bar_label(lower, label_type="center", color="w", fontsize=8)
a.bar_label(upper, fmt="%.1f", padding=3)
a.set_ylim(0, 8)
a.legend()
bars = b.bar([1, 2, 3, 4], [np.nan, 2, -1, 1.5], yerr=[[0.1, 0.2, 0.3, 0.4], [0.5, 0.4, 0.3, 0.2]])
b.bar_label(bars, fmt="{:.2f}", padding=2, fontsize=8)
bars = c.barh([0, 1, 2], [1200, 34, 5], xerr=[200, 10, np.nan], color="C2", align="edge", height=0.5)
c.bar_label(bars, labels=["a", "b", "c"], label_type="center")
c.bar_label(bars, fmt="{:,.0f}", padding=4)
c.set_xscale("log")
c.set_xlim(1, 1e4)
