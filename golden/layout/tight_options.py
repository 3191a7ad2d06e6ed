import matplotlib.pyplot as plt

fig = plt.figure(figsize=(4.5, 3.5))
a = fig.add_subplot(2, 3, 1)
b = fig.add_subplot(2, 3, (2, 3))
c = fig.add_subplot(2, 3, (4, 5))
d = fig.add_subplot(2, 3, 6)
for i, ax in enumerate([a, b, c, d]):
    ax.plot([0, i], [0, 1])
b.set_title("a wide title that says a lot", size=9)
c.set_ylabel("two\nlines")
d.yaxis.tick_right()
t = c.twinx()
t.set_ylabel("twin")
c.set_aspect("equal")
fig.tight_layout(pad=0.5, w_pad=2, h_pad=3, rect=(0, 0.1, 0.95, 0.9))
