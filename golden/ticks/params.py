import matplotlib.pyplot as plt

fig, axes = plt.subplots(2, 3, figsize=(7, 4))
ax = axes[0, 0]
ax.tick_params(direction="in", top=True, right=True, length=8, width=2)
ax.minorticks_on()
ax.tick_params(which="minor", direction="in", top=True, right=True, color="r")
ax = axes[0, 1]
ax.tick_params(direction="inout", length=12, color="C1", labelcolor="C2", labelsize=7, pad=0)
ax.tick_params(axis="y", labelsize="large", pad=10, width=0.4)
ax = axes[0, 2]
ax.tick_params(axis="x", colors="m", labelrotation=20)
ax.tick_params(axis="y", left=False, labelleft=False, labelright=True)
ax = axes[1, 0]
ax.tick_params(grid_color="r", grid_alpha=0.5, grid_linestyle="--", grid_linewidth=2)
ax.grid(True)
ax.plot([0, 1], [0, 1], lw=3)
ax = axes[1, 1]
ax.minorticks_on()
ax.grid(which="major", lw=1.2, color="0.4")
ax.grid(which="minor", ls=":", lw=0.5, axis="x")
ax.tick_params(which="both", bottom=False, left=False, labelbottom=False)
ax = axes[1, 2]
ax.tick_params(length=0, labelfontfamily="monospace")
ax.tick_params(which="major", labelrotation=90, axis="y")
ax.grid(True, axis="y", color="C0", alpha=0.3)
