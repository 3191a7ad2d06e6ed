import matplotlib.pyplot as plt
import numpy as np
from matplotlib.collections import (
    AsteriskPolygonCollection, CircleCollection, EllipseCollection, RegularPolyCollection, StarPolygonCollection,
)

fig, ((a, b), (c, d)) = plt.subplots(2, 2, figsize=(7, 5))
x, y = np.arange(6.0), np.arange(6.0) % 3
xy = np.column_stack([x, y])
kw = dict(offsets=xy)
a.add_collection(EllipseCollection([0.8] * 6, [0.3, 0.5] * 3, x * 30, units="xy", offset_transform=a.transData, **kw))
e = EllipseCollection([0.5] * 6, [0.2] * 6, x * 20, units="x", offset_transform=b.transData, cmap="plasma", **kw)
e.set_array(x)
b.add_collection(e)
kw["offset_transform"] = c.transData
c.add_collection(EllipseCollection([30, 15], [10, 10], [45, 45], facecolors="none", edgecolors=["r", "b"], **kw))
c.add_collection(EllipseCollection([0.1], [0.1], [0], units="height", facecolors="gold", **kw))
kw = dict(offset_transform=d.transData)
d.add_collection(CircleCollection([50, 200], offsets=xy, facecolors=["C0", "C1"], **kw))
d.add_collection(RegularPolyCollection(5, rotation=0.4, sizes=(150,), offsets=xy + [0, 1], edgecolors="k", **kw))
d.add_collection(StarPolygonCollection(6, sizes=(300,), offsets=xy + [0, 2], facecolors="r", linewidths=2, **kw))
d.add_collection(AsteriskPolygonCollection(7, sizes=(300, 100), offsets=xy + [0, 3], edgecolors="g", **kw))
for ax in (a, b, c, d):
    ax.autoscale_view()
