import matplotlib.pyplot as plt

fig, axes = plt.subplots(2, 2, figsize=(5, 3.8))
fmts = ["r--o", "k.", "C1:", "g^-.", "bs", "-", "m*", "c+-", "--xy", "h:k", "tab:brown", "#00ff0080", "1.0", "D", "0.6"]
for i, f in enumerate(fmts):
    axes[0, 0].plot([0, 1, 2], [i, i + 1, i], f)
ax = axes[0, 1]
for i in range(13):
    ax.plot([0, 1], [i, i + 2])
ax.plot([0, 1], [0, 13], "k")
ax.plot([0, 1], [1, 15])
ax = axes[1, 0]
ax.set_prop_cycle(color=["#800000", "gold", "teal"])
for i in range(5):
    ax.plot([0, 1], [i, i * i], lw=3)
ax.plot([0, 1], [1, 5], color="C0")
ax = axes[1, 1]
ax.plot([0, 1], [0, 1], color="C3")
ax.plot([0, 1], [0, 2])
ax.axhline(1.5)
ax.plot([0, 1], [0, 3])
ax.axvspan(0.2, 0.4)
ax.hlines([0.5, 2.5], 0.1, 0.9)
ax.plot([0, 1], [0, 4], "--")
