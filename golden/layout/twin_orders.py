import matplotlib.pyplot as plt

fig = plt.figure(figsize=(5, 3))
a, b = fig.add_gridspec(1, 2, wspace=0.5).subplots()
cover = fig.add_axes([0.3, 0.3, 0.4, 0.3], zorder=1)
cover.plot([0, 1], [1, 0])
for ax, delta in [(a, -1), (b, 1)]:
    ax.set_zorder(2)
    ax.bar([0, 1, 2], [1, 2, 3], color="C0")
    upon = ax.twinx(delta_zorder=delta)
    upon.plot([0, 1, 2], [3, 1, 2], color="C3", linewidth=6)
b.twiny().plot([5, 9], [1, 2], color="C2")
