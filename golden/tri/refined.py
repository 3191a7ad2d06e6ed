import matplotlib.pyplot as plt
import matplotlib.tri as mtri
import numpy as np

i = np.arange(60)
q = lambda a: np.round(a * 65536) / 65536
x, y = q(2 * ((i * 0.7548776662466927) % 1) - 1), q(2 * ((i * 0.5698402909980532) % 1) - 1)
x = np.append(x, [-1, 1, 0, 0.3])
y = np.append(y, [-1.03, -1.01, -1.015, -1.0175])
z = q(np.sin(3 * x) * np.cos(2 * y))
t = mtri.Triangulation(x, y).triangles
t = np.array(sorted(tuple(np.roll(c, -np.argmin(c))) for c in t))
tri = mtri.Triangulation(x, y, t)
flat = mtri.TriAnalyzer(tri).get_flat_tri_mask(0.05)
kept = mtri.Triangulation(x, y, t, mask=flat)
gone = mtri.Triangulation(x, y, t, mask=~flat)
fine, zf = mtri.UniformTriRefiner(kept).refine_field(z, mtri.LinearTriInterpolator(kept, z), subdiv=2)
fig, (a, b) = plt.subplots(1, 2, figsize=(8, 4))
a.set_aspect("equal")
a.set_title("Filtering a Delaunay mesh\n(flat triangles are red)")
a.triplot(tri, color="0.7", label="Delaunay")
a.triplot(kept, color="C0", lw=0.8)
a.triplot(gone, color="red")
a.tricontour(fine, zf, levels=np.arange(-1, 1, 0.25), colors=["0.25", "0.5", "0.5", "0.5", "0.5"], linewidths=[1.0, 0.5, 0.5, 0.5])
ratio = mtri.TriAnalyzer(tri).circle_ratios()
m = b.tripcolor(tri, ratio, cmap="RdYlGn", vmin=0, vmax=0.5, edgecolors="k", linewidth=0.3)
fig.colorbar(m, ax=b, label="r/R")
b.triplot(fine, lw=0.2, color="w")
kx, ky = mtri.TriAnalyzer(tri).scale_factors
b.set_title(f"{kx:.4f} x {ky:.4f}, {len(fine.triangles)} triangles")
