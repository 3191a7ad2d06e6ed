import matplotlib.pyplot as plt

fig, axes = plt.subplots(3, 4, figsize=(7, 5))
anchors = ["SW", "S", "SE", "W", "C", "E", "NW", "N", "NE"]
for ax, anchor in zip(axes.flat, anchors):
    ax.plot([0, 1, 3], [0, 2, 1])
    ax.set_aspect("equal", anchor=anchor)
a, b, c = axes[2, 1:]
a.set_aspect(2.5)
b.plot([0, 1], [0, 1000])
b.set_aspect(0.001, adjustable="box", anchor="W")
c.plot([0, 4], [0, 9])
c.set_aspect(1)
c.set_xlim(0, 1)
c.set_title("narrow")
c.set_ylabel("y")
