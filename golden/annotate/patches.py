import matplotlib.pyplot as plt
from matplotlib.patches import FancyArrowPatch

fig, ax = plt.subplots(figsize=(3.5, 2.6))
ax.plot([0, 1], [0, 1], lw=0.5)
ax.add_patch(FancyArrowPatch((0.1, 0.1), (0.8, 0.3), arrowstyle="-|>", mutation_scale=20, connectionstyle="arc3,rad=0.3"))
ax.add_patch(FancyArrowPatch((0.1, 0.8), (0.6, 0.9), arrowstyle="simple", mutation_scale=30, color="C2", alpha=0.5))
ax.add_patch(FancyArrowPatch((0.9, 0.9), (0.9, 0.4), arrowstyle="<->", mutation_scale=15, shrinkA=0, shrinkB=0, ls=":", color="C3"))
ax.add_patch(FancyArrowPatch((0.2, 0.4), (0.5, 0.7), arrowstyle="fancy", mutation_scale=25, fc="w"))
