import numpy as np
import matplotlib.pyplot as plt
from matplotlib.collections import LineCollection, PatchCollection
from matplotlib.patches import Circle, Polygon, Wedge

fig, (a, b) = plt.subplots(2, 1, figsize=(5, 5))
x = np.linspace(0, 3 * np.pi, 60)
points = np.column_stack([x, np.sin(x)])
lines = LineCollection([points[i : i + 2] for i in range(59)], cmap="plasma", norm=plt.Normalize(-1, 1), lw=3)
lines.set_array(np.cos(0.5 * (x[:-1] + x[1:])))
a.add_collection(lines)
fig.colorbar(lines, ax=a)
zigzags = [[(i, 0), (i + 1, 1), (i + 0.5, 2)] for i in range(6)]
styles = dict(colors=["r", "g", "b"], linewidths=[1, 4], linestyles=["-", "--", ":", "-."])
b.add_collection(LineCollection(zigzags, label="lines", **styles))
shapes = [Circle((7, 0.5), 0.5), Wedge((8, 1.5), 0.6, 30, 270), Polygon([(9, 0), (10, 0.3), (9.4, 1.2)])]
patches = PatchCollection(shapes, alpha=0.5, cmap="jet", edgecolor="k", label="shapes")
patches.set_array([1, 5, 3])
b.add_collection(patches)
b.add_collection(PatchCollection([Circle((11, 1), 0.7)]))
b.hlines([2.2, 2.4, 2.6, 2.8], 0, [3, 4, 5, 6], colors=["r", "b", "k"], lw=[1, 3])
fig.colorbar(patches, ax=b)
b.legend(loc="upper right")
