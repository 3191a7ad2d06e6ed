import matplotlib.pyplot as plt

fig, axs = plt.subplots(3, 1, figsize=(3.5, 4), sharex=True, gridspec_kw=dict(hspace=0))
axs[0].plot([1e6, 2e6, 3e6], [1, 2, 1])
axs[1].plot([2e6, 5e6], [0.5, 0.1], "C1")
axs[1].set_xticks([1e6, 3e6, 5e6])
axs[2].plot([1.5e6, 2.5e6], [1e-5, 3e-5], "C2")
axs[2].set_xlabel("shared")
for ax in axs:
    ax.grid(True)
last = fig.add_axes([0.6, 0.75, 0.25, 0.1], sharey=axs[2])
last.plot([0, 1], [2e-5, 6e-5], "k")
