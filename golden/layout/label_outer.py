import matplotlib.pyplot as plt

fig = plt.figure(figsize=(6, 4))
gs = fig.add_gridspec(2, 3, hspace=0.15, wspace=0.1)
axs = gs.subplots()
for i, ax in enumerate(axs.flat):
    ax.plot([0, 1e5 * (i + 1)], [0, 1e-5 * i])
    ax.set(xlabel=f"x {i}", ylabel=f"y {i}")
axs[0, 1].xaxis.tick_top()
axs[0, 1].xaxis.set_label_position("top")
axs[1, 1].xaxis.tick_top()
axs[0, 2].yaxis.tick_right()
axs[0, 2].yaxis.set_label_position("right")
for ax in axs.flat:
    ax.label_outer(remove_inner_ticks=ax is axs[0, 0] or ax is axs[1, 2])
lone = fig.add_axes([0.45, 0.42, 0.1, 0.1])
lone.set_xlabel("kept")
lone.label_outer()
