import matplotlib.pyplot as plt

fig = plt.figure(figsize=(7, 5))
gs = fig.add_gridspec(3, 3, left=0.05, right=0.48, wspace=0.05, width_ratios=[1, 2, 1])
axes = [fig.add_subplot(gs[:-1, :]), fig.add_subplot(gs[-1, :-1]), fig.add_subplot(gs[-1, -1])]
outer = fig.add_gridspec(2, 2, left=0.58, hspace=0.3, height_ratios=[2, 1])
inner = outer[0, :].subgridspec(2, 2, hspace=0, wspace=0.1)
axes += [fig.add_subplot(inner[r, c]) for r in range(2) for c in range(2)]
axes += [fig.add_subplot(outer[1, 0]), fig.add_subplot(outer[1, 1])]
for i, ax in enumerate(axes):
    ax.plot([0, 1, 2], [i, 0, 1])
    ax.text(0.5, 0.5, f"ax{i}", transform=ax.transAxes, ha="center")
    ax.tick_params(labelbottom=False, labelleft=False)
