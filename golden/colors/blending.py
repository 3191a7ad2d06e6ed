import matplotlib.pyplot as plt

fig, ax = plt.subplots(figsize=(4, 3))
ax.set_position([0, 0, 1, 1])
for i in range(1, 11):
    a = i / 10
    ax.axvspan(i, i + 0.9, color="C0", alpha=a)
    ax.axhspan(0.9 - i * 0.08, 0.95 - i * 0.08, color=("C1", 1 - a))
    for k in range(6):
        ax.plot([i, i + 0.7], [0.02 * k, 0.02 * k + 0.05], color="k", lw=3, alpha=a * 0.3)
    ax.plot([i + 0.4], [0.95], "o", ms=18, color="r", alpha=a, mec="b", mew=4)
ax.axis("off")
