import matplotlib.pyplot as plt

fig = plt.figure(figsize=(6, 3.6))
grid = fig.add_gridspec(2, 3)
for i, place in enumerate([grid[0, 0], grid[0, 1:], grid[1, :2], grid[1, 2]]):
    ax = fig.add_subplot(place)
    ax.plot([0, 1e6], [i * 1e-6, 3e-6])
    ax.set_xlabel("time")
    ax.set_ylabel("level")
    ax.label_outer(remove_inner_ticks=i % 2 == 1)
