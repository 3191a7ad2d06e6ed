import matplotlib.pyplot as plt
import numpy as np
from matplotlib.offsetbox import AnnotationBbox, DrawingArea, OffsetImage, TextArea
from matplotlib.patches import Annulus, Circle, Rectangle

fig, ax = plt.subplots(figsize=(6.4, 4.8))
xy = (0.5, 0.7)
ax.plot(*xy, ".r")
ax.add_artist(AnnotationBbox(TextArea("Test 1"), xy, xybox=(-20, 40), xycoords="data", boxcoords="offset points",
                             arrowprops=dict(arrowstyle="->"), bboxprops=dict(boxstyle="sawtooth")))
ax.add_artist(AnnotationBbox(TextArea("Test"), xy, xybox=(1.02, xy[1]), xycoords="data",
                             boxcoords=("axes fraction", "data"), box_alignment=(0.0, 0.5), arrowprops=dict(arrowstyle="->")))
da = DrawingArea(120, 120)
da.add_artist(Circle((10, 10), 10))
da.add_artist(Circle((30, 20), 10))
da.add_artist(Circle((50, 30), 10, color="C2"))
da.add_artist(Annulus((80, 70), 20, 8, fc="gold", ec="k", lw=2))
da.add_artist(Rectangle((5, 80), 40, 20, fc="none", ec="r", hatch="//"))
ax.add_artist(AnnotationBbox(da, xy, xybox=(0.02, xy[1]), xycoords="data", boxcoords=("axes fraction", "data"),
                             box_alignment=(0.0, 0.5), arrowprops=dict(arrowstyle="->"), bboxprops=dict(alpha=0.5)))
arr = np.arange(100).reshape((10, 10))
ax.add_artist(AnnotationBbox(OffsetImage(arr, zoom=2), xy, xybox=(120.0, -80.0), xycoords="data", boxcoords="offset points",
                             pad=0.5, arrowprops=dict(arrowstyle="->", connectionstyle="angle,angleA=0,angleB=90,rad=3")))
y, x = np.mgrid[0:30, 0:40]
rgba = np.dstack([x / 39, y / 29, 0 * x + 0.5, (x + y) / 68])
ax.add_artist(AnnotationBbox(OffsetImage(rgba, zoom=1.3), (0.3, 0.2), frameon=False))
ax.add_artist(AnnotationBbox(OffsetImage(arr, zoom=3.3, cmap="gray", interpolation="bicubic", origin="lower"), (0.55, 0.2), pad=0,
                             bboxprops=dict(edgecolor="C1", lw=3)))
ax.add_artist(AnnotationBbox(OffsetImage(x % 7 + y % 5, zoom=0.6, cmap="plasma", alpha=0.7), (0.1, 0.1), xybox=(0, 0), boxcoords="axes fraction",
                             box_alignment=(0, 0), fontsize=20, pad=0.2, bboxprops=dict(boxstyle="round")))
ax.add_artist(AnnotationBbox(TextArea("simple\narrow", textprops=dict(color="C4", size=8)), (0.7, 0.15), xybox=(0.75, 0.55),
                             arrowprops=dict(facecolor="C4", relpos=(0, 0), shrinkB=6)))
ax.add_artist(AnnotationBbox(TextArea("fancy"), (0.35, 0.45), xybox=(0.5, 0.4), bboxprops=dict(boxstyle="circle", fc="0.9"),
                             arrowprops=dict(arrowstyle="fancy", fc="C5", connectionstyle="arc3,rad=0.3", mutation_scale=8)))
ax.add_artist(AnnotationBbox(TextArea("left out"), (2, 0.5)))
ax.add_artist(AnnotationBbox(TextArea("shown"), (1.05, 0.95), annotation_clip=False, fontsize=6))
ax.set_xlim(0, 1)
ax.set_ylim(0, 1)
