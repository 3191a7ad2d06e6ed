import matplotlib.pyplot as plt

fig, axes = plt.subplots(2, 3, figsize=(6.5, 4))
for ax in axes.flat:
    ax.plot([0, 1, 3], [0, 2, 1], "o-")
a = axes.flat
a[0].set_aspect("equal", adjustable="datalim")
a[1].set_aspect(4, "datalim")
a[2].set_aspect(0.2, "datalim")
a[3].set_aspect("equal", "datalim")
a[3].set_xlim(0, 3)
a[3].set_ylim(0, 10)
a[4].set_aspect("equal", "datalim")
a[4].set_xlim(8, -1)
a[5].set_aspect(1, "datalim")
a[5].margins(0.3)
a[5].grid(True)
