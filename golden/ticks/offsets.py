import matplotlib.pyplot as plt
from matplotlib.ticker import ScalarFormatter

fig, axes = plt.subplots(3, 3, figsize=(7.5, 5))
fig.subplots_adjust(hspace=0.6, wspace=0.5)
x, y = [0, 1, 2], [1, 3, 2]
scaled = [
    (1e6, 1e-7), (1, 1e5), (1e-4, 3), (1234, 1e7), (1, 1), (1, 1), (1e5, 1e4), (100, 0.01), (1, 1),
]
for ax, (a, b) in zip(axes.flat, scaled):
    ax.plot([v * a for v in x], [v * b for v in y])
axes[0, 0].ticklabel_format(style="plain", axis="x")
axes[0, 1].ticklabel_format(axis="y", scilimits=(-2, 2))
axes[0, 2].ticklabel_format(style="sci", scilimits=(0, 0))
axes[1, 1].lines[0].set_xdata([1e5, 1e5 + 1, 1e5 + 2])
axes[1, 1].lines[0].set_ydata([-7e4 - 0.1, -7e4 - 0.3, -7e4 - 0.2])
axes[1, 1].relim()
axes[1, 1].autoscale_view()
axes[1, 2].set_xlim(3e5, 3e5 + 1)
axes[1, 2].ticklabel_format(useOffset=False)
axes[2, 0].ticklabel_format(axis="both", style="sci", scilimits=(4, 4))
axes[2, 1].ticklabel_format(useOffset=50, axis="x")
axes[2, 1].xaxis.get_offset_text().set_color("r")
f = ScalarFormatter()
f.set_powerlimits((-1, 1))
axes[2, 2].yaxis.set_major_formatter(f)
axes[2, 2].set_ylim(0, 500)
axes[2, 2].set_xlim(1e9, 1e9 + 20)
