import matplotlib.pyplot as plt
import numpy as np

x = np.arange(0, 10.25, 0.25)
y1, y2 = np.sin(x), np.cos(1.5 * x) * 0.8
fig, axs = plt.subplots(2, 2, figsize=(5.5, 4))
a, b, c, d = axs.flat
a.fill_between(x, y1, label="to zero")
a.fill_between(x, y1 + 2, y2 + 2, alpha=0.4, edgecolor="k", linewidth=1.5, label="between")
a.legend(fontsize=7)
b.plot(x, y1, x, y2)
b.fill_between(x, y1, y2, where=y1 > y2, color="g", alpha=0.3, interpolate=True)
b.fill_between(x, y1, y2, where=y1 <= y2, color="r", alpha=0.3)
c.fill_between(x[:12], y1[:12], 0, step="mid", fc="C4")
c.fill_between(x[14:25], y1[14:25], -0.5, step="pre", alpha=0.5, hatch="xx")
c.fill_between(x[26:], y1[26:], [0.2] * 15, step="post", fc="none", ec="C1", ls="--")
yn = y2.copy()
yn[[5, 20, 21]] = np.nan
d.fill_betweenx(x, yn, y1 + 2, fc="C5")
d.plot(y1, x, "k", lw=0.5)
