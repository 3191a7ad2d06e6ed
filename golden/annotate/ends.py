import numpy as np
import matplotlib.pyplot as plt
from matplotlib.patches import Ellipse

fig, (a, b) = plt.subplots(1, 2, figsize=(7, 3.4))
box = dict(boxstyle="round", fc="0.9")
el = Ellipse((2, -1), 0.8, 0.6, angle=20, alpha=0.5, ec="k", lw=3)
a.add_patch(el)
for text, at, style, kw in [("stops", (-60, 50), "Fancy", {}), ("through", (60, 40), "->", dict(patchA=None, shrinkB=6))]:
    props = dict(arrowstyle=style, patchB=el, fc="0.6", connectionstyle="arc3,rad=0.3", **kw)
    a.annotate(text, (2, -1), at, textcoords="offset points", bbox=box, arrowprops=props)
first = a.annotate("first", (0.2, 0.1), xycoords="axes fraction", bbox=box)
second = a.annotate("second", (1, 1), (20, 30), xycoords=first, textcoords="offset points", bbox=box,
                    arrowprops=dict(arrowstyle="->", patchB=first.get_bbox_patch()))
a.annotate("", (0.5, 0.5), (0, 0.5), xycoords=second, textcoords=el, arrowprops=dict(arrowstyle="-|>", patchA=el, patchB=second.get_bbox_patch()))
a.annotate("pair", (2.6, 0.95), xycoords=("data", "axes fraction"), va="top")
a.set(xlim=(0, 3.5), ylim=(-2.5, 1))
b.annotate("polar", (np.pi / 4, 1), (np.pi / 3, 1.8), xycoords="polar", textcoords="polar", arrowprops=dict(arrowstyle="->"))
b.plot([0, 2], [0, 2], "o")
