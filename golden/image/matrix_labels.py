import matplotlib.pyplot as plt
import numpy as np

letters = list("ABCDEFGHIJ")
d = np.subtract.outer(np.arange(10), np.arange(14))
corr = np.round(np.cos(d * 0.7) / (1 + np.abs(d)) * 65536) / 65536
fig, axs = plt.subplots(1, 2, figsize=(9, 4.4))
im = axs[0].matshow(corr, cmap="RdBu", vmin=-1, vmax=1)
axs[0].set_xticks(np.arange(14), [f"group{i}" for i in range(14)], rotation=90)
axs[0].set_yticks(np.arange(10), letters)
fig.colorbar(im, fraction=0.046, pad=0.04)
axs[0].set_xlabel("predicted")
axs[0].xaxis.set_label_position("top")
im = axs[1].matshow(np.arange(60).reshape(4, 15) % 7, cmap=plt.get_cmap("tab20b", 7), aspect="auto", origin="lower")
cbar = fig.colorbar(im, ticks=np.arange(7), orientation="horizontal", drawedges=True)
im.set_clim(-0.5, 6.5)
cbar.set_ticklabels(["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"])
axs[1].set_title("weekdays")
axs[1].tick_params(axis="both", which="both", length=0)
