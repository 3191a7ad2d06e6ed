import matplotlib.pyplot as plt

fig, (a, b) = plt.subplots(1, 2, figsize=(7, 3.5))
pie = a.pie([15, 30, 45, 10], explode=(0, 0.1, 0, 0))
a.pie_label(pie, "{absval:d} ({frac:.0%})")
a.pie_label(pie, ["frogs", "hogs", "dogs", "logs"], distance=1.1, textprops=dict(fontsize=8, color="r"))
pie = b.pie([3, 2, 1], startangle=40, wedgeprops=dict(width=0.6))
b.pie_label(pie, ["alpha", "beta", "gamma"], distance=0.7, rotate=True)
b.pie_label(pie, "{frac:.1%}", distance=1.05, rotate=True)
b.pie_label(pie, "{absval:d}", distance=0.9, alignment="outer")
