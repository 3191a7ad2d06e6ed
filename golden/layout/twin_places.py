import matplotlib.pyplot as plt

fig = plt.figure(figsize=(8, 5))
gs = fig.add_gridspec(2, 3)

# Axes upon one another keep one place, whichever of them was told so.
a = fig.add_subplot(gs[0, 0])
t = a.twinx()
a.plot([0, 10])
t.plot([12, 10], "C1")
a.set_box_aspect(1)

b = fig.add_subplot(gs[0, 1])
t = b.twiny()
b.plot([0, 10])
t.plot([12, 10], [2, 3], "C1")
t.set_position([0.42, 0.62, 0.15, 0.2])

# The lowest alone has a background.
c = fig.add_subplot(gs[0, 2])
t = c.twinx()
c.plot([0, 10], lw=8)
t.plot([12, 10], "C1", lw=8)
c.set_zorder(1)
c.set_facecolor("0.8")
t.set_facecolor("lightyellow")

# As many ticks as have room where the first of them is drawn.
d = fig.add_subplot(gs[1, 0])
e = fig.add_subplot(gs[1, 1], sharey=d, sharex=d)
d.plot([-1.6, 1.3], [0, 10])
e.plot([0, 1], [10, 15])
d.set_box_aspect(0.5)
e.set_box_aspect(2)

f = fig.add_subplot(gs[1, 2])
f.set_title("left", loc="left", x=0.1, y=0.85)
f.set_title("right", loc="right", x=0.7)
f.set_aspect(2)

# Nothing asks axes without data for limits, shared or not.
g = fig.add_axes((0.935, 0.1, 0.05, 0.1))
g.twinx().set_yticks([])
