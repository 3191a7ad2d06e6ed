import matplotlib.pyplot as plt
import numpy as np

x = np.arange(6)
y = np.array([2, 3, 1, 4, 2, 3.5])
fig, axs = plt.subplots(1, 2, figsize=(5.5, 2.8))
a, b = axs
a.errorbar(x, y, yerr=0.4, label="line")
a.errorbar(x, y + 2, yerr=[[0.1] * 6, x / 5], xerr=0.2, fmt="o", capsize=3, label="points")
a.errorbar(x, y - 2, yerr=0.5, fmt="none", ecolor="r", elinewidth=3, label="bars only")
a.legend(fontsize=7)
b.errorbar(x, y, xerr=[0.1, 0.2, np.nan, 0.3, 0.4, 0.5], fmt="ks--", ms=4, lw=0.8, capsize=5, capthick=2, ecolor="C1")
b.errorbar(x, y + 1, yerr=0.3, color="C2", marker="^", alpha=0.5, elinewidth=4, ls=":")
