import matplotlib.pyplot as plt

fig, axes = plt.subplots(1, 4, figsize=(8, 2.4))
for i, ax in enumerate(axes):
    line = ax.plot([0, 1, 2], [0, 1, 3])[0]
    line.sticky_edges.y.append(0)
    if i > 0:
        line.sticky_edges.x[:] = [0, 2]
axes[1].plot([2.4], [2], "o")
axes[2].use_sticky_edges = False
axes[2].autoscale_view()
axes[3].plot([1, 2], [-1, 1])
axes[3].margins(0.3)
