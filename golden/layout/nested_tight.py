import matplotlib.pyplot as plt

fig = plt.figure(figsize=(5, 4))
gs = fig.add_gridspec(2, 2)
inner = gs[0, 1].subgridspec(1, 2, wspace=0)
for spec in [gs[0, 0], inner[0], inner[1], gs[1, :]]:
    ax = fig.add_subplot(spec)
    ax.plot([0, 1000])
    ax.set_title("title")
    ax.set_ylabel("y")
fig.tight_layout()
