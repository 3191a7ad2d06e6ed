import matplotlib.pyplot as plt

fig, ax = plt.subplots(figsize=(3, 2.4))
ax.scatter([0, 1, 2], [0, 1, 0], c="red")
ax.scatter([0, 1, 2], [1, 2, 1], c=["b", "tab:orange", "0.5"], s=60, edgecolors="k")
ax.scatter([0, 1, 2], [2, 3, 2], c="C4", marker="^", alpha=0.4)
