import matplotlib.pyplot as plt

fig, ax = plt.subplots(figsize=(2.5, 2), dpi=150)
ax.plot([0, 1, 2], [1, 3, 2], "o-")
ax.set_title("Title gyp", weight="bold")
ax.set_xlabel("time (s)")
ax.set_ylabel("volts", style="italic")
ax.text(0.1, 2.7, "AVATAR ffi", family="serif", size=8)
ax.text(1.0, 1.5, "turned 25\ntwo lines", rotation=25, size=9, bbox=dict(boxstyle="round", fc="w", alpha=0.7))
fig.text(0.02, 0.02, "mono 7", family="monospace", size=7)
