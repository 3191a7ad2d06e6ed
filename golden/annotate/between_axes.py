import matplotlib.pyplot as plt
from matplotlib.lines import Line2D
from matplotlib.patches import Circle, ConnectionPatch, Rectangle

fig, (a, b) = plt.subplots(1, 2, figsize=(6, 3))
a.plot([0, 1, 2], [0, 3, 1])
b.plot([10, 20], [5, 7], "o-")
fig.add_artist(ConnectionPatch((1, 3), (10, 5), "data", "data", axesA=a, axesB=b))
fig.add_artist(ConnectionPatch((2, 1), (20, 7), "data", "data", axesA=a, axesB=b, arrowstyle="->", color="r",
                               connectionstyle="arc3,rad=0.2", mutation_scale=20, shrinkB=6))
fig.add_artist(ConnectionPatch((0.5, 0), (1, 0.5), "axes fraction", "axes fraction", axesA=a, axesB=b,
                               arrowstyle="-|>", ls=":", fc="w"))
fig.add_artist(Line2D([0.05, 0.95], [0.95, 0.99], color="g", marker="s"))
fig.add_artist(Rectangle((0.02, 0.02), 0.1, 0.2, facecolor="gold"))
fig.add_artist(Circle((0.95, 0.1), 0.04, facecolor="none", edgecolor="k", hatch="x"))
