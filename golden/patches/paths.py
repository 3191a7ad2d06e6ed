import matplotlib.pyplot as plt
from matplotlib.patches import PathPatch
from matplotlib.path import Path

fig, ax = plt.subplots(figsize=(4, 3))
ax.add_patch(PathPatch(Path([(0, 0), (0, 1), (1, 1), (1, 0), (0, 0)], [1, 2, 2, 2, 79])))
ax.add_patch(PathPatch(Path([(1, 0), (1.2, 1), (2, 0.8), (1.8, 0)], [1, 4, 4, 4]), facecolor="none", lw=2))
ax.set(xlim=(-0.2, 2.2), ylim=(-0.2, 1.3))
