import matplotlib.pyplot as plt
import numpy as np

fig, ax = plt.subplots()
ax.set(xlim=[-20, 20], ylim=[-20, 20])
ax.annotate("the top", xy=(np.pi / 2, 10), xytext=(np.pi / 3, 20), xycoords="polar", textcoords="polar",
            arrowprops=dict(facecolor="black", shrink=0.05), ha="left", va="baseline", clip_on=True)
for n in range(8):
    ax.annotate(str(n), xy=(n * np.pi / 4, 15), xycoords="polar", ha="center")
