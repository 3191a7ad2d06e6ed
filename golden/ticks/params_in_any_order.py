import matplotlib.pyplot as plt

fig, (a, b) = plt.subplots(1, 2, figsize=(6, 3))
a.minorticks_on()
a.tick_params(length=9, color="r", labelsize=7, labelrotation=30, axis="x")
a.tick_params(direction="in", top=True, width=2, which="minor")
a.grid(color="C1", linewidth=1.5, axis="y")
b.plot([0, 1234.5], [0, 12])
b.ticklabel_format(style="sci", scilimits=(0, 0), axis="x")
b.locator_params(nbins=4, integer=True, axis="y")
b.minorticks_on()
b.grid(linestyle=":", which="minor", axis="x")
