import matplotlib.pyplot as plt
import numpy as np

i = np.arange(300)
x = np.round((np.sin(i * 12.9898) * 2 + np.cos(i * 78.233)) * 1024) / 1024
w = (i % 7) / 8 - 0.125
x[17] = np.nan
fig, axs = plt.subplots(2, 3, figsize=(9, 5))
a, b, c, d, e, f = axs.flat
a.hist(x, 12, weights=w, facecolor="y", edgecolor="k")
a.hist(x[:60], 6)
b.hist([x, x[:100] + 1], 12, weights=[w + 0.25, w[:100] * 2], density=True, histtype="stepfilled", log=True)
c.hist(x, 10, bottom=np.arange(10) * 2, color="C2", ec="w")
c.hist(x, 10, bottom=np.arange(10) * 2, histtype="step")
d.hist(x[20:], bins="auto", label="auto")
d.hist(x[20:], bins="fd", histtype="step", label="fd")
d.hist(x[20:], bins="doane", histtype="step", label="doane")
d.legend(fontsize=7)
e.hist([x, x[:100]], 8, stacked=True, bottom=5, histtype="bar", cumulative=True, label=["a", "b"], hatch=["//", "o"])
e.legend(fontsize=7, loc="upper left")
f.hist([x, []], 5, rwidth=2)
n, bins, bars = f.hist(x * 0.5, 5, rwidth=0.3)
f.bar_label(bars, fontsize=7)
