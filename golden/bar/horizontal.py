import matplotlib.pyplot as plt

fig, ax = plt.subplots(figsize=(3.5, 2.6))
ax.barh([0, 1, 2, 3], [3, 1, 4, 2], height=0.5, label="right")
ax.barh([0, 1, 2, 3], [1, 1, 1, 1], left=[3, 1, 4, 2], height=0.5, hatch="o", ec="w", label="more")
ax.set_yticks([0, 1, 2, 3], ["ann", "bob", "cy", "dee"])
ax.invert_yaxis()
ax.legend(loc="lower right")
