import matplotlib.pyplot as plt

fig = plt.figure()
ax = fig.add_subplot(projection="3d")
for zdir, x, y, z in zip((None, "x", "y", "z", (1, 1, 0), (1, 1, 1)), (1, 4, 4, 9, 4, 1), (2, 5, 8, 10, 1, 2), (10, 3, 8, 9, 1, 8)):
    ax.text(x, y, z, f"({x}, {y}, {z}), {zdir}", zdir)
ax.text(9, 0, 0, "red", color="red", bbox=dict(facecolor="w", boxstyle="round"))
ax.text2D(0.05, 0.95, "2D Text", transform=ax.transAxes)
ax.set_xlim(0, 10)
ax.set_ylim(0, 10)
ax.set_zlim(0, 10)
ax.set_xlabel("X axis")
ax.set_ylabel("Y axis")
ax.set_zlabel("Z axis")
ax.set_zticks([0, 5, 10], labels=["none", "half", "all"])
ax.xaxis.set_pane_color((1, 0.9, 0.8, 1))
ax.tick_params(labelsize=8, pad=0)
