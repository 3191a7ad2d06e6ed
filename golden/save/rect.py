import matplotlib.pyplot as plt
from matplotlib.transforms import Bbox

fig, ax = plt.subplots(figsize=(3, 2))
ax.plot([0, 1, 2], [0, 1, 0], lw=4)
fig.text(0.5, 0.5, "kept in place", ha="center")
savefig_options = dict(bbox_inches=Bbox([[0.25, 0.2], [2.6, 1.7]]))
