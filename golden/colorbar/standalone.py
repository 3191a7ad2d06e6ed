import matplotlib.pyplot as plt
from matplotlib import cm, colors

fig = plt.figure(figsize=(6, 4.5))
cool = cm.ScalarMappable(norm=colors.Normalize(vmin=5, vmax=10), cmap="cool")
fig.colorbar(cool, cax=fig.add_axes([0.1, 0.88, 0.6, 0.06]), orientation="horizontal", label="Some Units")

bounds = [-1, 2, 5, 7, 12, 15]
norm = colors.BoundaryNorm(bounds, 256, extend="both")
fig.colorbar(cm.ScalarMappable(norm=norm, cmap="viridis"), cax=fig.add_axes([0.1, 0.66, 0.6, 0.06]), orientation="horizontal",
             label="Discrete intervals, extended")

cmap = colors.ListedColormap(["red", "green", "blue", "cyan"]).with_extremes(under="yellow", over="magenta")
bounds = [1, 2, 4, 7, 8]
fig.colorbar(cm.ScalarMappable(cmap=cmap, norm=colors.BoundaryNorm(bounds, cmap.N)), cax=fig.add_axes([0.1, 0.42, 0.6, 0.06]),
             extend="both", extendfrac="auto", ticks=bounds, spacing="uniform", orientation="horizontal", label="auto length")
bounds = [-1.0, -0.5, 0.0, 0.5, 1.0]
cmap = colors.ListedColormap(["royalblue", "cyan", "yellow", "orange"]).with_extremes(over="red", under="blue")
fig.colorbar(cm.ScalarMappable(cmap=cmap, norm=colors.BoundaryNorm(bounds, cmap.N)), cax=fig.add_axes([0.1, 0.18, 0.6, 0.06]),
             extend="both", extendfrac=(0.1, 0.25), extendrect=True, spacing="proportional", orientation="horizontal", drawedges=True,
             ticklocation="top")
log = cm.ScalarMappable(norm=colors.LogNorm(0.3, 4e3), cmap="magma")
fig.colorbar(log, cax=fig.add_axes([0.78, 0.1, 0.03, 0.8]), extend="max", label="log")
fig.colorbar(cm.ScalarMappable(norm=colors.Normalize(0, 1)), cax=fig.add_axes([0.94, 0.1, 0.03, 0.8]), ticklocation="left", alpha=0.4)
