import matplotlib.pyplot as plt

fig, axs = plt.subplots(1, 2, figsize=(5, 2.4))
a, b = axs
bars = a.bar([0, 1, 2, 3], [3.5, 5, -2.25, 4])
a.bar_label(bars, fmt="%.1f", padding=3, fontsize=8)
a.margins(y=0.15)
bars = b.barh([0, 1, 2], [10, 25, 17], color="C2")
b.bar_label(bars, fmt="%.0f")
b.set_xlim(0, 30)
