import matplotlib.pyplot as plt

fig, ax = plt.subplots(figsize=(4, 3))
ax.set_xlim(0, 4)
ax.set_ylim(0, 6)
ax.grid(True, lw=0.3)
ax.set_xticks([1, 2, 3])
ax.set_yticks([1, 2, 3, 4, 5])
for i, ha in enumerate(["left", "center", "right"]):
    for j, va in enumerate(["top", "center", "baseline", "bottom", "center_baseline"]):
        ax.text(i + 1, j + 1, "pg" if i == 1 else "Text", ha=ha, va=va, size=9)
ax.text(0.1, 0.3, "vertical", rotation="vertical", size=7)
ax.text(3.8, 5.6, "horizontal", rotation="horizontal", size=7, ha="right")
