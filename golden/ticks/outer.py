import matplotlib.pyplot as plt

fig, axes = plt.subplots(2, 3, figsize=(6, 3.6))
for i, ax in enumerate(axes.flat):
    ax.plot([0, 1e6], [i * 1e-6, 3e-6])
    ax.set_xlabel("time")
    ax.set_ylabel("level")
    ax.label_outer()
axes[0, 1].set_title("middle")
