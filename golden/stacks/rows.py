import matplotlib.pyplot as plt
import numpy as np

i = np.arange(40)
rows = [(i[: 20 + 5 * k] * (13 + 8 * k) % 41) / 4 for k in range(4)]
fig, axs = plt.subplots(2, 3, figsize=(9, 5))
a, b, c, d, e, f = axs.flat
a.broken_barh([(110, 30), (150, 10)], (10, 9), facecolors="tab:blue", label="used")
a.broken_barh([(10, 50), (100, 20), (130, 10)], (25, 9), align="center", facecolors=("tab:orange", "tab:green", "tab:red"), label="mixed")
a.broken_barh([(20, 40)], (45, 5), align="top", edgecolor="k", linewidth=3, alpha=0.5)
a.legend(fontsize=7)
b.broken_barh([(1, 2), (4, np.nan), (6, 1)], (0, -1), color=["r", "g", "b"], linestyle="--")
b.broken_barh([(1, 2)], (1, 1), facecolors="none", edgecolors="C3")
c.eventplot(rows)
d.eventplot(rows, orientation="vertical", lineoffsets=[1, 3, 6, 8], linelengths=[1, 0.5, 2, 1], colors=["C0", "C1", "k", "0.5"],
            linewidths=[0.5, 1, 2, 3], linestyles=["-", ":", "--", "-."], alpha=[1, 0.8, 0.5, 1])
e.eventplot(rows[1], lineoffsets=3, linelengths=0.25, color="C2", label="one row")
e.legend(fontsize=7)
f.eventplot([rows[0], [], rows[2]], lineoffsets=1.5, linewidth=2, alpha=0.4, label="rows")
f.legend(fontsize=7)
