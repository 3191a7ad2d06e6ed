import matplotlib.pyplot as plt
import numpy as np

fig, axs = plt.subplots(1, 2, figsize=(6, 2.6))
a, b = axs
x = (np.arange(200) * 37 % 101) ** 1.5 / 50
a.hist(x, bins=12, histtype="stepfilled", alpha=0.4, label="filled")
a.hist(x * 0.8, bins=12, histtype="step", label="step", linewidth=1.5)
a.hist(x * 0.6, bins=8, histtype="step", color="k", linestyle="--", hatch="//")
a.legend(fontsize=7)
b.hist(x, bins=[0, 2, 5, 9, 15, 25], density=True, histtype="stepfilled", color="y", edgecolor="r")
b.hist(x, bins=20, density=True, cumulative=True, histtype="step")
