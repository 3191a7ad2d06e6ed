import matplotlib.pyplot as plt
import numpy as np
from matplotlib.collections import PatchCollection
from matplotlib.patches import Arc, Circle, Ellipse, PathPatch, Wedge
from matplotlib.path import Path

fig, axs = plt.subplots(2, 2, figsize=(6.4, 4.4))
a, b, c, d = axs.flat

# How far shapes reach, as limits see it.
a.add_patch(Ellipse((2, 4), 30, 20, angle=35, fc="none", ec="b"))
a.autoscale_view()
b.add_patch(Arc((4, 2), 8, 5, angle=20, theta1=30, theta2=270, lw=2, color="C1"))
b.autoscale_view()

# A path has an edge.
curve = Path([(0, 0), (1, 0), (1, 1), (0, 0)], [Path.MOVETO, Path.CURVE3, Path.CURVE3, Path.CLOSEPOLY])
c.add_patch(PathPatch(curve, fc="none"))
c.add_patch(PathPatch(Path(curve.vertices + [0.5, 0.2], curve.codes), fc="r", alpha=0.5))
c.autoscale_view()

shapes = [Wedge((0.3, 0.7), 0.2, 20, 200), Wedge((0.8, 0.3), 0.4, 45, 90, width=0.1), Circle((0.5, 0.2), 0.1)]
p = PatchCollection(shapes, alpha=0.6)
p.set_array(np.array([1.0, 2.0, 3.0]))
d.add_collection(p)
fig.tight_layout()
