import matplotlib.pyplot as plt

ranges = [
    (0, 1), (3.2, -11), (2e5, 2e5 + 0.05), (0, 4.2e-9), (-12345, 99999), (1e6, 1.2e6), (-1e-5, 1e-5), (0.9998, 1.0003),
]
fig, axes = plt.subplots(1, len(ranges), figsize=(8, 2.6))
fig.subplots_adjust(wspace=4, left=0.06, right=0.98)
for i, (ax, lim) in enumerate(zip(axes, ranges)):
    ax.plot([0, 1], lim)
    ax.set_xticks([])
    if i % 3 == 2:
        ax.set_ylim(*lim)
