import matplotlib.pyplot as plt
from matplotlib.ticker import MultipleLocator

fig, (a, b, c) = plt.subplots(3, 1, sharex=True, figsize=(5, 5))
a.plot([0, 1, 2, 3], [1, 2, 1, 3])
a.set_xticks([0, 1, 2, 3], ["zero", "one", "two", "three"])
b.plot([0, 1, 2, 3], [3, 1, 2, 1])
b.xaxis.set_minor_locator(MultipleLocator(0.25))
c.plot([0, 3], [1, 2])
c.minorticks_off()
b.tick_params(axis="x", which="minor", length=6, color="r")
c.xaxis.set_minor_locator(MultipleLocator(0.5))
c.grid(True, which="both")
