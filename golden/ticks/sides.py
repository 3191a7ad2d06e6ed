import matplotlib.pyplot as plt

fig, axes = plt.subplots(2, 2, figsize=(6, 4.8))
fig.subplots_adjust(hspace=0.6, wspace=0.5)
ax = axes[0, 0]
ax.plot([0, 2e6], [1e-7, 5e-7])
ax.xaxis.tick_top()
ax.yaxis.tick_right()
ax.set_title("title above")
ax.set_xlabel("x below")
ax = axes[0, 1]
ax.xaxis.set_label_position("top")
ax.yaxis.set_label_position("right")
ax.set_xlabel("x label, top")
ax.set_ylabel("y label, right")
ax.xaxis.set_ticks_position("both")
ax.yaxis.set_ticks_position("right")
ax.set_title("T")
ax = axes[1, 0]
ax.tick_params(labeltop=True, labelright=True, top=True, right=True)
ax.set_xlabel("both sides")
ax.set_ylabel("y")
ax.set_title("labels on all sides")
ax.set_xlim(0, 0.8)
ax = axes[1, 1]
ax.plot([0, 1e6], [0, 3e8])
ax.xaxis.set_ticks_position("top")
ax.xaxis.set_label_position("top")
ax.set_xlabel("X")
ax.yaxis.set_ticks_position("none")
ax.spines["left"].set_position(("outward", 10))
ax.spines["bottom"].set_visible(False)
