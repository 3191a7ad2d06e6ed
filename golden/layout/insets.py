import matplotlib.pyplot as plt

fig = plt.figure(figsize=(4, 3), facecolor="0.9", edgecolor="C3", linewidth=6)
main = fig.add_axes([0.1, 0.1, 0.8, 0.8])
main.plot([0, 1, 2], [0, 1, 0], lw=4)
inset = fig.add_axes([0.6, 0.6, 0.25, 0.25], facecolor="lightyellow")
inset.plot([1, 2], [2, 1], "C1")
inset.tick_params(labelsize=6)
below = fig.add_axes([0.05, 0.02, 0.4, 0.4], facecolor=(0.7, 1, 0.7))
below.set_zorder(-1)
below.plot([0, 1], [1, 0], "r")
over = fig.add_axes([0.2, 0.5, 0.3, 0.3], facecolor="none")
over.set_zorder(5)
over.plot([0, 1], [0, 1], "k--")
