import matplotlib.pyplot as plt
import numpy as np

fig, axs = plt.subplots(1, 2, figsize=(9, 4.2), subplot_kw={"projection": "polar"})
a, b = axs
a.plot([0, 1, 2, 3], [1, 2, 3, 4])
a.axhline(2.5, color="r", lw=2)
a.axvline(2, color="g", ls="--")
a.axvspan(3.5, 4.5, alpha=0.4, color="C1")
a.axhspan(0.5, 1.2, alpha=0.4, color="C2")
b.axvspan(0.2, 1.4, ymin=0.3, ymax=0.9, color="C3", alpha=0.5)
b.axhline(0.5, xmin=0.25, xmax=0.75)
b.hlines([0.3, 0.6], 0.5, 2.5, color="k")
b.vlines([3, 4, 5], 0.2, 0.9, color="m")
b.set_thetalim(-0.5, 5.5)
