import matplotlib.pyplot as plt
from matplotlib.ticker import MaxNLocator

locators = [
    MaxNLocator(3), MaxNLocator(5, integer=True), MaxNLocator(8, steps=[1, 2, 4, 10]), MaxNLocator(6, prune="lower"),
    MaxNLocator(6, prune="upper"), MaxNLocator(6, prune="both"), MaxNLocator(7, min_n_ticks=5, integer=True),
    MaxNLocator(1), MaxNLocator(20), MaxNLocator("auto", steps=[1, 3, 5, 10]), MaxNLocator(4, symmetric=True),
]
fig, axes = plt.subplots(len(locators), 2, figsize=(6, 6))
fig.subplots_adjust(hspace=2.5, top=0.98, bottom=0.05, left=0.05, right=0.97)
for (a, b), loc in zip(axes, locators):
    a.xaxis.set_major_locator(loc)
    a.set_xlim(0.3, 7.7)
    b.xaxis.set_major_locator(MaxNLocator(5, integer=True) if loc is locators[1] else loc.__class__(nbins=4))
    b.plot([-2, 5.5], [0, 0])
    a.set_yticks([])
    b.set_yticks([])
b.xaxis.set_major_locator(MaxNLocator(4, symmetric=True))
