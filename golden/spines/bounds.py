import matplotlib.pyplot as plt

fig, ax = plt.subplots(figsize=(3.5, 2.6))
ax.plot([0, 1, 2, 3], [10, 30, 20, 40], "o-")
ax.spines["left"].set_bounds(10, 40)
ax.spines["bottom"].set_bounds(0, 3)
ax.spines["left"].set_position(("outward", 6))
ax.spines["bottom"].set_position(("outward", 6))
ax.spines[["top", "right"]].set_visible(False)
ax.set_yticks([10, 20, 30, 40])
ax.set_xticks([0, 1, 2, 3])
ax.set_ylabel("range frame")
