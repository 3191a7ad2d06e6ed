import matplotlib.pyplot as plt

fig, axes = plt.subplots(2, 3, figsize=(6, 3.8))
x, y = [1, 2, 5], [-1, 4, 2]
for ax in axes.flat:
    ax.plot(x, y, "o-")
axes[0, 0].margins(0)
axes[0, 1].margins(0.2)
axes[0, 2].margins(-0.1, 0.4)
axes[1, 0].autoscale(False)
axes[1, 0].plot([0, 10], [0, 10])
axes[1, 1].set_xmargin(0)
axes[1, 1].autoscale(enable=False, axis="y")
axes[1, 1].plot([0, 10], [0, 10])
axes[1, 2].set_xlim(0, 3)
axes[1, 2].plot([7, 8], [30, 8])
axes[1, 2].autoscale(True, "x")
axes[1, 2].set_ymargin(0.5)
