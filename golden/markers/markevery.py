import matplotlib.pyplot as plt
import numpy as np

cases = [None, 5, (3, 7), (-9, 2), [0, 4, -1, 17], slice(10, 30, 4), 0.1, (0.4, 0.2), slice(-4, None)]
fig, axes = plt.subplots(3, 3, figsize=(6, 4.6))
x = np.linspace(0, 10, 41)
y = x * x * 0.05 + np.abs(x - 4)
for ax, every in zip(axes.flat, cases):
    ax.plot(x, y, "o-", ms=4, mfc="w", markevery=every)
    ax.plot(x, 12 - y, "r|--", markevery=[i % 3 == 0 for i in range(41)], ms=9)
axes[0, 2].set_xlim(2, 3)
axes[2, 0].set_ylim(0, 4)
