import matplotlib.pyplot as plt
import matplotlib.tri as mtri
import numpy as np

i = np.arange(60)
r, a = np.sqrt((i + 0.5) / 60), i * 2.399963229728653
x, y = r * np.cos(a), r * np.sin(a)
tri = mtri.Triangulation(x, y)
tx = x[tri.triangles].mean(axis=1)
ty = y[tri.triangles].mean(axis=1)
hole = mtri.Triangulation(x, y, tri.triangles, mask=np.hypot(tx, ty) < 0.4)
fig, (a, b) = plt.subplots(1, 2, figsize=(6, 3))
a.triplot(x, y)
a.set_title("Delaunay")
b.triplot(hole, "k.-", linewidth=0.5, markersize=4)
b.triplot([-1, 0, 1, 0], [0, -1, 0, 1], [[0, 1, 2], [0, 3, 2]], color="C3", marker="s", linestyle="--")
b.set_aspect("equal")
