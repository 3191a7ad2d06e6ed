import numpy as np
import matplotlib.pyplot as plt

fig, (a, b) = plt.subplots(1, 2, figsize=(6, 2.8))
a.stairs([2, 5, 3, np.nan, 4, 1], [0, 1, 2.5, 3, 4, 5, 6], label="outline")
a.stairs([1, 2, 1], fill=True, alpha=0.4, label="filled")
a.stairs([-1, -2, -0.5], [0, 1.5, 2, 3], baseline=-0.2, ls="--", lw=2, color="C5", label="dashed")
a.legend(fontsize=7)
b.stairs([3, 1, 2], [0, 1, 2, 3], baseline=[0.5, 0.2, 1], fill=True, hatch="//", edgecolor="k", label="hatched")
b.stairs([4, 2, 3], [0, 1, 2, 3], baseline=None, orientation="horizontal", label="free")
b.plot([0, 3], [3, 0], label="line")
b.legend(fontsize=7)
