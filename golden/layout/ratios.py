import matplotlib.pyplot as plt

fig, axs = plt.subplots(2, 3, figsize=(5, 3.5), gridspec_kw=dict(width_ratios=[1, 2, 0.5], height_ratios=[3, 1]))
for i, ax in enumerate(axs.flat):
    ax.plot([0, 1], [0, 10**i])
    ax.label_outer()
