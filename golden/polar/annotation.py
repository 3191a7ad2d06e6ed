import matplotlib.pyplot as plt
import numpy as np

fig = plt.figure()
ax = fig.add_subplot(projection="polar")
r = np.arange(1000) * 0.001
theta = 4 * np.pi * r
ax.plot(theta, r, color="#ee8d18", lw=3)
ax.plot([theta[800]], [r[800]], "o")
ax.annotate("a polar annotation", xy=(theta[800], r[800]), xytext=(0.05, 0.05), textcoords="figure fraction",
            arrowprops=dict(facecolor="black", shrink=0.05), horizontalalignment="left", verticalalignment="bottom")
ax.annotate("in data", xy=(1.2, 0.9), xytext=(2.4, 0.7), arrowprops=dict(arrowstyle="->", connectionstyle="arc3,rad=0.3"))
ax.annotate("outside", xy=(1.0, 1.2), xytext=(0.5, 0.5))
ax.text(4, 0.6, "turned", rotation=40, ha="center", bbox=dict(facecolor="w", boxstyle="round"))
ax.text(0.02, 0.95, "corner", transform=ax.transAxes)
