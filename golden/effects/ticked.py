import matplotlib.patheffects as pe
import matplotlib.pyplot as plt
import numpy as np
from matplotlib.patches import RegularPolygon

fig, ax = plt.subplots(figsize=(4, 4))
ax.plot([0, 1], [0, 1], label="Line", path_effects=[pe.withTickedStroke(spacing=7, angle=135)])
x = np.linspace(0, 1, 101)
ax.plot(x, 0.3 * np.sin(x * 8) + 0.4, label="Curve", path_effects=[pe.withTickedStroke()])
ax.add_patch(RegularPolygon((0.7, 0.2), 7, radius=0.15, fc="none", ec="k", lw=2, path_effects=[pe.withTickedStroke(angle=-90, spacing=10, length=1)]))
ax.legend()
ax.scatter([0.2, 0.3], [0.9, 0.8], s=200, path_effects=[pe.SimplePatchShadow(alpha=0.6, rho=0.5), pe.Normal()])
