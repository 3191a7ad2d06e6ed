import matplotlib.pyplot as plt

fig, axs = plt.subplots(1, 2, figsize=(3, 2))
axs[0].plot([0, 1, 2], [0, 1, 0], lw=6)
axs[0].axis("off")
axs[1].plot([0, 1], [0, 1])
axs[1].set_xticks([])
axs[1].set_yticks([])
savefig_options = dict(bbox_inches="tight", pad_inches=0)
