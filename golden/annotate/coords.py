import matplotlib.pyplot as plt

fig, ax = plt.subplots(figsize=(4.5, 3.5))
ax.plot([0, 1, 2, 3], [0, 3, 1, 2], "o-")
arrow = dict(arrowstyle="->")
ax.annotate("peak", xy=(1, 3), xytext=(1.7, 2.8), arrowprops=arrow)
ax.annotate("offset", (2, 1), xytext=(30, -20), textcoords="offset points", ha="center", arrowprops=arrow)
ax.annotate("axes fraction", xy=(3, 2), xytext=(0.6, 0.9), textcoords="axes fraction", arrowprops=dict(arrowstyle="-|>", color="r", lw=2))
ax.annotate("fig", (0, 0), xytext=(0.02, 0.5), textcoords="figure fraction", rotation=90, arrowprops=dict(arrowstyle="-", ls="--"))
ax.annotate("corner", (1, 1), xycoords="axes fraction", xytext=(-5, -5), textcoords="offset points", ha="right", va="top", size=8)
ax.annotate("plain", (0.5, 1.5))
ax.annotate("no style", (0.05, 0.2), xytext=(0.3, 1.9), size=9, ha="right", arrowprops=dict(facecolor="black", shrink=0.05))
ax.annotate("outside", (5, 1), xytext=(2.5, 0.3), arrowprops=arrow)
ax.annotate("not clipped", (3.3, 0.1), xytext=(1.5, 0.1), annotation_clip=False, color="g", arrowprops=dict(width=1, headwidth=6, headlength=8, fc="g", ec="none"))
