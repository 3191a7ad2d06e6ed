import matplotlib.pyplot as plt

fig, axs = plt.subplots(2, 2, figsize=(7, 6))
places = [[0.05, 0.6, 0.35, 0.35], [0.6, 0.6, 0.35, 0.35], [0.05, 0.05, 0.35, 0.35], [0.6, 0.05, 0.35, 0.35]]
for i, (ax, place) in enumerate(zip(axs.flat, places)):
    ax.plot([-0.1, 0.0, 0.1, 0.2], [0.0, 0.3, 0.1, 0.2])
    ins = ax.inset_axes(place)
    ins.plot([-0.1, 0.0, 0.1, 0.2], [0.0, 0.3, 0.1, 0.2], "C1")
    ins.set_xlim(0.03, 0.06)
    ins.set_ylim(0.15, 0.22)
    ins.tick_params(labelsize=6)
    if i == 3:
        ax.invert_yaxis()
    ax.indicate_inset_zoom(ins, edgecolor=["k", "b", "r", "g"][i], linestyle=["-", "--", ":", "-"][i])
