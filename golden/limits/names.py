import matplotlib.pyplot as plt

names = ["off", "on", "equal", "scaled", "tight", "image", "square", "auto"]
fig, axes = plt.subplots(2, 4, figsize=(8, 4))
for ax, name in zip(axes.flat, names):
    ax.plot([1, 2, 5], [0, 1.5, 1], lw=3)
    ax.axis(name)
    ax.set_title(name)
    ax.set_xlabel("x")
axes[0, 1].axis([0, 4, -2, 2])
