import matplotlib.pyplot as plt
from matplotlib.lines import Line2D
from matplotlib.patches import Patch

fig, axs = plt.subplots(1, 4, figsize=(11, 3))
a, b, c, d = axs
line, = a.plot([0, 1, 2], [0, 1, 4], label="square")
a.legend(handles=[line, Line2D([0], [0], color="b", lw=4, label="Line"),
                  Line2D([0], [0], marker="o", color="w", label="Scatter", markerfacecolor="g", markersize=15),
                  Patch(facecolor="orange", edgecolor="r", label="Color Patch")], loc="upper left")
b.plot([0, 1], [0, 1])
b.plot([0, 1], [1, 0], "--", label="own")
b.bar([0.5], [0.3])
b.scatter([0.2, 0.8], [0.5, 0.5])
b.legend(["first", "second", "points", "bars"], loc="center")
c.legend(handles=[Patch(hatch="//", label="hatched"), Line2D([], [], ls=":", label="dots")], labels=["h", "d"],
         labelcolor=["r", "b"], title="a long title", alignment="right", loc="lower left", draggable=True)
d.legend(handles=[Line2D([], [], color="C3", label="only")])
