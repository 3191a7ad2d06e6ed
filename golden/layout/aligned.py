import matplotlib.pyplot as plt

fig = plt.figure(figsize=(7, 5))
fig.subplots_adjust(hspace=0.6, wspace=0.6)
gs = fig.add_gridspec(2, 3)
a, b, c, d = [fig.add_subplot(gs[i]) for i in [(0, 0), (0, 1), (0, 2), (1, slice(0, 2))]]
e = fig.add_subplot(gs[1, 2])
for ax, name in zip([a, b, c, d, e], "abcde"):
    ax.set_xlabel(f"x of {name}")
    ax.set_ylabel(f"y of {name}")
    ax.set_title(name)
a.tick_params(axis="x", rotation=55)
b.set_ylim(0, 100000)
c.xaxis.tick_top()
c.yaxis.set_label_position("right")
d.set_ylim(-1000, 0)
e.set_aspect(0.5)
e.tick_params(labelleft=False)
fig.align_labels()
fig.align_titles()
