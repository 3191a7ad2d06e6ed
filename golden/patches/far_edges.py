import matplotlib.pyplot as plt
from matplotlib.patches import Circle, Rectangle

fig, (a, b) = plt.subplots(1, 2, figsize=(6, 3))
a.bar([0, 1, 2], [1200, 3400, 560], color="none", edgecolor="C3", lw=2, ls="--")
a.set_yscale("log")
b.axis([0, 4, 0, 3])
b.add_patch(Rectangle((1, -30), 2, 32, fill=False, ls="--"))
b.add_patch(Circle((2, 20), 18.5, fill=False, ls="-.", ec="b"))
b.axvspan(0.2, 0.6, fill=False, ls=":", lw=3)
b.fill([-50, 3.5, 60], [-40, 2.5, -70], fill=False, ls="--", ec="g")
