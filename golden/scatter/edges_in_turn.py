import matplotlib.pyplot as plt

fig, ax = plt.subplots(figsize=(5, 3))
x = range(7)
ax.scatter(x, [0] * 7, s=150, edgecolors=["r", "g", "k"], linewidths=[1, 4])
ax.scatter(x, [1] * 7, s=150, color="C1", edgecolors="face", linewidth=3)
ax.scatter(x, [2] * 7, s=150, edgecolors="none", facecolor="C2", alpha=0.5)
ax.scatter(x, [3] * 7, s=150, c=x, edgecolors=["r", "0.5"], linewidths=[1, 2, 3])
ax.scatter(x, [4] * 7, s=150, facecolor="none", edgecolors=["r", "g", "b", "c"])
