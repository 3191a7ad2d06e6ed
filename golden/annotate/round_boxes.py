import matplotlib.pyplot as plt

fig, ax = plt.subplots(figsize=(4.5, 3))
ax.axis([0, 4, 0, 3])
for i, box in enumerate(["round4,pad=0.5", "circle", "round,rounding_size=1", "ellipse"]):
    for j, to in enumerate([(i + 0.9, 0.2), (i + 0.2, 2.7)]):
        ax.annotate("text", to, xytext=(i + 0.5, 1.5), ha="center", va="center",
                    bbox=dict(boxstyle=box, fc=f"C{i}", ec="k", alpha=0.7),
                    arrowprops=dict(arrowstyle=["fancy", "->"][j], fc="0.6", connectionstyle="arc3,rad=0.2"))
