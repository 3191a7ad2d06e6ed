import matplotlib.pyplot as plt

fig, axes = plt.subplots(2, 3, figsize=(5, 3.4))
x, y = [0, 1, 2, 2.2, 3, 4, 4, 5], [0, 2, 0, 2, 1, 1, 0, 0.5]
for col, join in enumerate(["miter", "round", "bevel"]):
    for i, cap in enumerate(["butt", "round", "projecting"]):
        v = [k + 3 * i for k in y]
        axes[0, col].plot(x, v, lw=9, solid_capstyle=cap, solid_joinstyle=join, alpha=0.6)
        axes[1, col].plot(x, v, lw=6, ls=(0, (2, 1.5)), dash_capstyle=cap, dash_joinstyle=join)
for ax in axes.flat:
    ax.axis("off")
