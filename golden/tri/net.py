import matplotlib.pyplot as plt
import matplotlib.tri as mtri
import numpy as np

xy = np.array([[-101, 872], [-80, 883], [-69, 888], [-54, 890], [-45, 897], [-57, 895], [-73, 900], [-87, 898],
               [-90, 904], [-69, 907], [-69, 921], [-80, 919], [-73, 928], [-52, 930], [-48, 917], [-62, 924]]) / 1000  # fmt: skip
x, y = np.degrees(xy).T
triangles = [[7, 6, 1], [5, 2, 6], [2, 1, 6], [3, 2, 5], [4, 3, 5], [0, 7, 1], [8, 9, 7], [7, 9, 6], [8, 11, 9],
             [9, 11, 10], [10, 11, 12], [10, 12, 15], [12, 13, 15], [15, 13, 14], [10, 15, 14]]  # fmt: skip
fig, axs = plt.subplots(1, 2, figsize=(7, 3.5), sharey=True)
a, b = axs
a.set_aspect("equal")
a.triplot(x, y, triangles, "go-", lw=1.0, label="grid")
a.set_title("triplot of user-specified triangulation")
a.set_xlabel("Longitude (degrees)")
a.set_ylabel("Latitude (degrees)")
a.legend(loc="upper left")
tri = mtri.Triangulation(x, y, triangles)
hidden = np.zeros(15, bool)
hidden[[1, 9]] = True
tri.set_mask(hidden)
b.triplot(tri, "^--", color="purple", ms=5, mfc="w", alpha=0.7, label="masked")
b.triplot(x + 0.2, y - 0.1, triangles, ls="", marker="x", label="only points")
for i, (p, r) in enumerate(zip(x, y)):
    b.annotate(str(i), (p, r), xytext=(3, 3), textcoords="offset points", fontsize=7)
b.legend(loc=4, fontsize="small")
b.margins(0.1)
fig.suptitle("nets")
