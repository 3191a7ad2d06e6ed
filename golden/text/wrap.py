import matplotlib.pyplot as plt

fig, (ax, low) = plt.subplots(2, 1, figsize=(6, 5))
long = "This is a really long text that runs over the border of the figure, unless its lines are broken somewhere."
ax.set_xlim(0, 10)
ax.set_ylim(0, 10)
ax.text(4, 1, long, ha="left", rotation=15, wrap=True)
ax.text(6, 5, long, ha="left", rotation=15, wrap=True)
ax.text(5, 5, long, ha="right", rotation=-15, wrap=True)
ax.text(5, 10, long, fontsize=13, style="oblique", ha="center", va="top", wrap=True)
low.text(0.5, 0.5, long + "\n" + long, transform=low.transAxes, ha="center", va="center", wrap=True, bbox={"facecolor": "wheat"})
low.set_title("A title of so many words that it does not fit above its axes, not even at the size of ten points", wrap=True)
low.annotate(long, (0.2, 0.1), (0.6, 0.2), xycoords="axes fraction", wrap=True, rotation=90, arrowprops={"arrowstyle": "->"})
fig.text(0.9, 0.02, "$x^2$ and more " * 12, ha="right", color="C1", wrap=True)
