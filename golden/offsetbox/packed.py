import matplotlib.pyplot as plt
from matplotlib.lines import Line2D
from matplotlib.offsetbox import AnchoredOffsetbox, AnnotationBbox, DrawingArea, HPacker, TextArea, VPacker
from matplotlib.patches import Circle, Ellipse, Polygon, Rectangle
from mpl_toolkits.axes_grid1.anchored_artists import AnchoredAuxTransformBox, AnchoredDrawingArea

fig, (a, b) = plt.subplots(1, 2, figsize=(7, 3.6))
ada = AnchoredDrawingArea(40, 20, 0, 0, loc="upper right", pad=0.0, frameon=False)
ada.drawing_area.add_artist(Circle((10, 10), 10))
ada.drawing_area.add_artist(Circle((30, 10), 5, fc="r"))
a.add_artist(ada)
box = AnchoredAuxTransformBox(a.transData, loc="upper left")
box.drawing_area.add_artist(Ellipse((0, 0), width=0.1, height=0.4, angle=30))
a.add_artist(box)
da = DrawingArea(60, 20, 0, 0)
da.add_artist(Ellipse((10, 10), 16, 5, angle=30, fc="r"))
da.add_artist(Ellipse((30, 10), 16, 5, angle=170, fc="g"))
da.add_artist(Ellipse((50, 10), 16, 5, angle=230, fc="b"))
row = HPacker(children=[TextArea(" Test: ", textprops=dict(color="k")), da], align="center", pad=0, sep=5)
a.add_artist(AnchoredOffsetbox(loc="lower left", child=row, pad=0.0, frameon=True, bbox_to_anchor=(0.0, 1.02),
                               bbox_transform=a.transAxes, borderpad=0.0))


def dot(size, descent=0, clip=False):
    area = DrawingArea(size, size, descent, descent, clip=clip)
    area.add_artist(Rectangle((-descent, -descent), size, size, fc="0.9", ec="k"))
    area.add_artist(Circle((size / 2, size / 2), size / 2, fc="C1", alpha=0.5))
    area.add_artist(Polygon([(0, 0), (size * 0.8, size * 1.2), (size * 0.4, 0)], fc="C2"))
    area.add_artist(Line2D([-4, size + 4], [size + 4, -4], color="C3", marker="o", ms=4))
    return area


for y, align in zip([0.15, 0.4, 0.62], ["top", "bottom", "baseline"]):
    a.add_artist(AnnotationBbox(HPacker(children=[dot(12), dot(20, 5), TextArea("gap", textprops=dict(size=14)), TextArea("x\ny")], align=align, sep=6, pad=3),
                                (0.65, y), pad=0.1))
for x, align in zip([0.15, 0.45, 0.8], ["left", "right", "center"]):
    b.add_artist(AnnotationBbox(VPacker(children=[TextArea(align), dot(25, 0, True), TextArea("a longer", textprops=dict(size=8)), dot(14, 6)], align=align, sep=4, pad=2),
                                (x, 0.7), frameon=x > 0.3))
column = VPacker(children=[TextArea("baseline"), dot(16, 8), TextArea("end", textprops=dict(ha="right"))], sep=2)
b.add_artist(AnchoredOffsetbox("lower right", child=column, prop=dict(size=20), pad=0.2))
multi = HPacker(children=[TextArea("one"), TextArea("three\nlines\nhere", multilinebaseline=True), TextArea("two\nlines")], sep=3)
b.add_artist(AnchoredOffsetbox("lower left", child=multi))
