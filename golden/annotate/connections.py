import matplotlib.pyplot as plt

fig, ax = plt.subplots(figsize=(5, 4))
ax.axis("off")
ax.set_xlim(0, 3)
ax.set_ylim(0, 3)
styles = ["arc3,rad=-0.4", "angle3,angleA=90,angleB=0", "angle3,angleA=0,angleB=120", "angle,angleA=-90,angleB=180,rad=0", "angle,angleA=0,angleB=90,rad=8", "arc,angleA=0,angleB=90,armA=30,armB=25,rad=8", "arc,angleA=90,armA=20,rad=5", "bar,fraction=0.3", "bar,angle=180,fraction=-0.2"]
for i, style in enumerate(styles):
    x, y = i % 3, i // 3
    box = dict(boxstyle="round", fc="0.9") if i % 2 else None
    ax.annotate(f"t{i}", (x + 0.7, y + 0.6), xytext=(x + 0.15, y + 0.2), ha="center", va="center", bbox=box, arrowprops=dict(arrowstyle="->", connectionstyle=style, shrinkA=0 if i < 4 else 5, shrinkB=8, relpos=(0.5, 0.5) if i % 2 else (1, 0.5)))
    ax.plot(x + 0.7, y + 0.6, "r.")
