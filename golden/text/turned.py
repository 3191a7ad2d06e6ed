import numpy as np
import matplotlib.pyplot as plt

fig, (a, b) = plt.subplots(1, 2, figsize=(6, 3))
a.plot([0, 8], [0, 4])
kw = dict(rotation=np.degrees(np.arctan(0.5)), rotation_mode="anchor")
a.text(1, 0.6, "along the line", transform_rotates_text=True, **kw)
a.text(1, 3, "as it says", bbox=dict(fc="lightyellow", pad=2), **kw)
a.text(6, 1, "boxed", rotation=-30, transform_rotates_text=True, bbox=dict(fc="0.9", ec="r"))
a.set_ylim(0, 12)
b.set_yscale("log")
b.plot([1, 3], [1, 100])
b.text(1.5, 5, "on a log axis", rotation=80, transform_rotates_text=True, ha="center", va="center")
b.annotate("note", (2.5, 2), rotation=20, transform_rotates_text=True)
