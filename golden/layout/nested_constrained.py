import matplotlib.pyplot as plt

fig = plt.figure(figsize=(6, 4), layout="constrained")
gs = fig.add_gridspec(1, 2, width_ratios=[1, 2])
left = gs[0].subgridspec(3, 1)
right = gs[1].subgridspec(2, 2)
for i in range(3):
    ax = fig.add_subplot(left[i])
    ax.plot([0, 1], [0, 10**i])
    ax.set_ylabel("left")
for i in range(4):
    ax = fig.add_subplot(right[i // 2, i % 2])
    ax.plot([0, 1], [0, 10**i])
    ax.set_xlabel("right")
ax.set_title("last")
