import matplotlib.pyplot as plt

fig, ax = plt.subplots(figsize=(5, 4))
ax.axis("off")
ax.set_xlim(0, 4)
ax.set_ylim(0, 4)
styles = ["-", "->", "<-", "<->", "-|>", "<|-", "<|-|>", "]-", "-[", "]-[", "|-|", "simple", "fancy", "wedge", "->,head_length=1,head_width=0.5", "|-|,widthA=0.5,angleA=30"]
for i, style in enumerate(styles):
    x, y = i % 4 + 0.1, i // 4 + 0.3
    ax.annotate(str(i), (x + 0.7, y + 0.4), xytext=(x, y), size=10 + i % 3, arrowprops=dict(arrowstyle=style, fc="w" if i % 2 else "C1", connectionstyle=f"arc3,rad={0.2 * (i % 3 - 1)}", lw=1 + i % 2))
