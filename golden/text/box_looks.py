import matplotlib.pyplot as plt

fig, ax = plt.subplots(figsize=(4, 3))
ax.plot([0, 1], [0, 1])
ax.text(0.5, 0.8, "no box style given", ha="center", bbox=dict(facecolor="yellow"))
ax.text(0.5, 0.65, "hatched", ha="center", size=14, bbox=dict(boxstyle="round", fc="w", ec="C3", hatch="//"))
ax.text(0.5, 0.5, "edge only", ha="center", bbox=dict(fill=False, ec="g", lw=2))
ax.text(0.5, 0.35, "dotted, round corners", ha="center", bbox=dict(boxstyle="round,pad=0.4", fc=(1, 0.8, 0.8), ec=(1, 0.3, 0.3), ls=":"))
ax.text(0.05, 0.1, "pad 10", bbox=dict(fc="0.8", ec="none", pad=10))
ax.text(0.95, 0.1, "see\nthrough", ha="right", size=12, alpha=0.5, bbox=dict(boxstyle="square", fc="b", ec="r", lw=3, alpha=0.3))
ax.text(0.02, 0.95, "axes", transform=ax.transAxes, va="top", bbox=dict(boxstyle="round", facecolor="wheat", alpha=0.5))
