import matplotlib.pyplot as plt

ranges = [
    (0, 1), (-0.3, 17.2), (1e5, 1e5 + 3), (99999.7, 100000.4), (0, 1e-9), (-3e-7, 8.5e-7), (7, -4), (1e9, 3e9),
    (-1.5e12, 2.5e15), (0.123456, 0.123459), (-250, 1000), (12345.6, 12346.1), (-1e-3, -9e-4), (1e300, 4e300),
]
fig, axes = plt.subplots(len(ranges), 1, figsize=(4.5, 7))
fig.subplots_adjust(hspace=3, top=0.98, bottom=0.06)
for ax, lim in zip(axes, ranges):
    ax.set_xlim(*lim)
    ax.set_yticks([])
