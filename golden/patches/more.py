import matplotlib.pyplot as plt
from matplotlib.patches import Annulus, Arrow, CirclePolygon, FancyArrow, FancyArrowPatch, RegularPolygon
from matplotlib.path import Path

fig, ax = plt.subplots(figsize=(6, 4))
ax.set_xlim(0, 6)
ax.set_ylim(0, 4)
ax.add_patch(Arrow(0.2, 0.2, 0.8, 0.6))
ax.add_patch(Arrow(1.5, 0.8, 0.6, -0.5, width=0.5, facecolor="C1", edgecolor="k"))
ax.add_patch(RegularPolygon((3, 0.6), 5, radius=0.5, orientation=0.4, facecolor="C2"))
ax.add_patch(CirclePolygon((4.2, 0.6), radius=0.5, facecolor="none", edgecolor="r"))
ax.add_patch(CirclePolygon((5.4, 0.6), radius=0.5, resolution=7, hatch="/", facecolor="w", edgecolor="k"))
ax.add_patch(Annulus((0.7, 2), 0.5, 0.2, facecolor="C3"))
ax.add_patch(Annulus((2, 2), (0.7, 0.4), 0.15, angle=30, facecolor="gold", edgecolor="k"))
ax.arrow(3, 1.8, 0.8, 0.4, width=0.05, shape="left", color="C4")
ax.arrow(3, 1.6, 0.8, 0.4, width=0.05, shape="right", color="C5")
ax.arrow(4, 1.8, 0.8, 0.4, width=0.05, head_width=0.3, head_length=0.2, head_starts_at_zero=True, overhang=0.3)
ax.arrow(5, 1.8, 0.6, 0.4, width=0.08, length_includes_head=True, fc="w", ec="r", ls="--")
ax.add_patch(FancyArrow(5.5, 2.5, 0, 0, head_width=0.2))
path = Path([(0.3, 3), (1, 4), (1.5, 2.5), (2.2, 3.4)], [Path.MOVETO] + [Path.CURVE4] * 3)
ax.add_patch(FancyArrowPatch(path=path, arrowstyle="-|>", mutation_scale=20, color="C6", lw=2))
path = Path([(2.6, 3), (3.2, 3.6), (3.6, 2.8), (4.5, 3.5)])
ax.add_patch(FancyArrowPatch(path=path, arrowstyle="<->", mutation_scale=15, fill=False))
