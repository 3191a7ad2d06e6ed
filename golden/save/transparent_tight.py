import matplotlib.pyplot as plt

fig, ax = plt.subplots(figsize=(3, 2))
ax.plot([0, 1, 2], [0, 1, 0], lw=4, alpha=0.5)
ax.set_title("tight")
savefig_options = dict(transparent=True, bbox_inches="tight", dpi=80)
