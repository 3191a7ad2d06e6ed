import matplotlib.pyplot as plt
from matplotlib.colors import CSS4_COLORS

fig, ax = plt.subplots(figsize=(4, 3))
ax.set_position([0, 0, 1, 1])
for i, name in enumerate(sorted(CSS4_COLORS)):
    ax.plot([i % 12 + 0.1, i % 12 + 0.9], [i // 12, i // 12], color=name, lw=12)
ax.set_axis_off()
