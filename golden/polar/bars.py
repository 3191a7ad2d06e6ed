import matplotlib.pyplot as plt
import numpy as np

fig, axs = plt.subplots(1, 3, figsize=(10, 4), subplot_kw={"projection": "polar"})
a, b, c = axs
a.bar([0, 1, 2, 4], [3, 2, 5, 4], width=0.9, bottom=1, align="edge", edgecolor="k", hatch="//", label="edge")
a.bar([0, 1, 2, 4], [1, 1, 2, 1], width=0.9, bottom=[4, 3, 6, 5], align="edge", color="C1", label="on top")
a.legend()
b.barh([1, 2, 3, 4], [1, 2, 4, 7], height=0.6, left=0.5, color=["C0", "C1", "C2", "C3"])
c.bar(0, 5, width=2 * np.pi, bottom=2, color="y", edgecolor="r")
c.bar([0.5, 2.5], [3, 5], yerr=[0.5, 1], capsize=4, color="c")
c.set_rorigin(-3)
