import numpy as np
import matplotlib.pyplot as plt
from cycler import cycler

styles = cycler(color=["#003f5c", "#bc5090", "#ffa600"]) + cycler(linestyle=["-", "--", ":"])
styles += cycler(lw=[1, 2, 3]) + cycler(marker=["o", "s", "^"])
plt.rcParams["axes.prop_cycle"] = styles
x = np.linspace(0, 1, 8)
fig, ax = plt.subplots(figsize=(4, 3))
for k in range(4):
    ax.plot(x, x ** (k + 1), label=f"{k}")
ax.plot(x, 1 - x, c="k", label="black")
ax.plot(x, 0.5 + 0 * x, "--", label="dashed")
ax.errorbar(x, 1.2 - x, yerr=0.1, label="bars")
ax.add_artist(ax.legend(handles=ax.get_lines()[:2], loc="center left"))
ax.legend(loc="lower right", fontsize=7)
