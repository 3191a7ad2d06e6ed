import matplotlib.pyplot as plt
import numpy as np

fig, ((a, b), (c, d)) = plt.subplots(2, 2, figsize=(9, 6))
x = np.arange(40.0)
y = np.sin(x * 0.7)
classes = x % 4 + 1
sizes = 0.5 * x * x + 3
points = a.scatter(x, y, c=classes, s=sizes)
a.add_artist(a.legend(*points.legend_elements(), loc="lower left", title="Classes"))
a.legend(*points.legend_elements(prop="sizes", alpha=0.6), loc="upper right", title="Sizes", fontsize=7)
points = b.scatter(x, y, c=sizes, s=sizes, marker="^", linewidth=2, cmap="plasma")
b.add_artist(b.legend(*points.legend_elements(num=5, size=9), loc="upper left", title="Ranking"))
kw = dict(prop="sizes", num=4, color="C3", fmt="$ {x:.2f}", func=lambda s: np.sqrt(s / 0.3))
b.legend(*points.legend_elements(**kw), loc="lower right", title="Price")
g = np.linspace(-3, 3, 40)
gx, gy = np.meshgrid(g, g)
z = np.sin(gx * 1.3) * np.cos(gy * 0.9) - 0.2 * gx
bands = c.contourf(g, g, z, levels=[-1, -0.5, 0, 0.5, 1], extend="both", hatches=["", "/", "\\", "x", "-", "."])
c.legend(*bands.legend_elements(variable_name="z", str_format="{:.3g}".format), fontsize=8)
lines = d.contour(g, g, z, levels=[-0.75, -0.25, 0, 0.5], colors=["r"], linewidths=[1, 2, 3, 4])
d.legend(*lines.legend_elements(), handlelength=4)
