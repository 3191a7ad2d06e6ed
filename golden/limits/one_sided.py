import warnings

import matplotlib.pyplot as plt

warnings.simplefilter("ignore")
fig, axes = plt.subplots(3, 3, figsize=(6.5, 5))
for ax in axes.flat:
    ax.plot([1, 2, 5], [-1, 4, 2])
a = axes.flat
a[0].set_xlim(left=0)
a[0].set_ylim(top=10)
a[1].set_xlim(right=3)
a[1].set_ylim(bottom=-4)
a[1].plot([0, 4], [8, 9])
a[2].invert_xaxis()
a[2].plot([8, 9], [0, 7])
a[3].set_xlim(6, 0)
a[3].invert_yaxis()
a[4].set_xlim(2, 2)
a[4].set_ylim(0, 0)
a[5].set_ylim(5, -2)
a[5].set_ylim(top=3)
a[6].set_xticks([-3, 0, 9])
a[6].invert_xaxis()
a[7].invert_yaxis()
a[7].set_yticks([0, 12])
a[7].set_xlim(left=6)
a[8].axhline(9)
a[8].axvspan(6, 8)
a[8].invert_xaxis()
