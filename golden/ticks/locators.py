import matplotlib.pyplot as plt
from matplotlib.ticker import (
    AutoMinorLocator, FixedLocator, IndexLocator, LinearLocator, MultipleLocator, NullLocator,
)

locators = [
    MultipleLocator(0.7), MultipleLocator(2, offset=0.5), FixedLocator([0.1, 3, 3.3, 7, 20]),
    FixedLocator(range(15), nbins=4), NullLocator(), LinearLocator(), LinearLocator(5), IndexLocator(3, 1),
    MultipleLocator(5),
]
minor = [None, MultipleLocator(0.5), None, AutoMinorLocator(), AutoMinorLocator(), None, AutoMinorLocator(3),
         IndexLocator(1, 0.5), AutoMinorLocator(2)]
fig, axes = plt.subplots(len(locators), 1, figsize=(5, 5))
fig.subplots_adjust(hspace=2.5, top=0.98, bottom=0.06)
for ax, loc, m in zip(axes, locators, minor):
    ax.plot([0.2, 11.3], [1, 2])
    ax.xaxis.set_major_locator(loc)
    if m:
        ax.xaxis.set_minor_locator(m)
    ax.yaxis.set_major_locator(NullLocator())
    ax.grid(True)
