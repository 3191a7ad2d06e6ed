import matplotlib.pyplot as plt
from matplotlib.patches import Rectangle

fig, ax = plt.subplots(figsize=(6, 4))
ax.set_xlim(0, 9.3)
ax.set_ylim(0, 7.7)
for i in range(8):
    ax.add_patch(Rectangle((0.7 + i, 0.05 + i / 10), 0.2, 0.85, fc="y", ec="k"))
    ax.add_patch(Rectangle((i / 10, 0.1 * i), 0.1, 0.1, transform=ax.transAxes, fc="c", ec="r"))
ax.bar([0.3, 1.3, 2.3], [7, 6.1, 5.3], width=0.35, ec="k")
ax.axvspan(6.05, 7.15, ec="b")
