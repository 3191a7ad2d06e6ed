import matplotlib.pyplot as plt

fig, ax = plt.subplots(figsize=(4, 3))
fig.subplots_adjust(left=0.35, bottom=0.36)
ax.plot([0, 1, 2], [0, 1, 2])
ax.set_xticks([0, 1, 2], ["January\n2024", "a long name", "x"])
ax.set_yticks([0, 1, 2], ["short", "rather long label", "two\nlines"])
ax.tick_params(axis="x", labelrotation=30)
ax.set_xlabel("clear of labels")
ax.set_ylabel("clear of these")
ax.tick_params(axis="y", length=10, direction="inout", pad=6)
ax.set_title("title", backgroundcolor="yellow")
