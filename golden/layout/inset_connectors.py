import matplotlib.pyplot as plt

fig, axs = plt.subplots(1, 2, figsize=(6, 3), sharey=True, gridspec_kw={"top": 0.6})
inset = fig.add_axes([0.2, 0.7, 0.6, 0.2])
axs[0].set_xlim(0, 0.5)
axs[1].set_xlim(0.5, 1)
inset.set_xlim(0.3, 0.7)
inset.set_ylim(0.4, 0.6)
left = axs[0].indicate_inset(inset_ax=inset, edgecolor="tab:red")
left.connectors[2].set_visible(False)
right = axs[1].indicate_inset(inset_ax=inset, edgecolor="tab:blue")
right.connectors[0].set_visible(False)
right.connectors[1].set_visible(True)
