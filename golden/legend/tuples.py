import matplotlib.pyplot as plt
from matplotlib.legend_handler import HandlerLine2D, HandlerTuple

fig, (a, b) = plt.subplots(1, 2, figsize=(7, 3.6))
(p1,) = a.plot([1, 2.5, 3], "r-d")
(p2,) = a.plot([3, 2, 1], "k-o", ms=4)
p3 = a.scatter([0, 1, 2], [2.2, 1.2, 2.6], s=[30, 60, 90], c="C2")
f1 = a.fill_between([0, 1, 2], [0.5, 0.8, 0.6], alpha=0.3)
first = a.legend([(p1, p2), (f1, p3), p1], ["both", "band and points", "one"], loc="upper center")
a.add_artist(first)
a.legend([(p1, p2), (p2, p3, p1)], ["two", "three"], loc="lower right", handler_map={tuple: HandlerTuple(ndivide=None)}, scatterpoints=1)
c1 = b.bar([0, 1, 2], [1, 2, 3], color="C0")
c2 = b.bar([0, 1, 2], [0.5, 1, 1.5], color="C1", hatch="//", edgecolor="k")
(l,) = b.plot([0, 1, 2], [3, 1, 2], "C3s--")
(m,) = b.plot([0, 1, 2], [2, 2.5, 1], "C4^-")
e = b.errorbar([0, 1, 2], [1, 1.5, 2], yerr=0.2, color="k", capsize=3)
first = b.legend([(c1, c2), (c1, c2, l, m), e], ["bars", "four in two", "errors"], loc="upper left", handlelength=4,
                 handler_map={tuple: HandlerTuple(ndivide=2, pad=1)}, framealpha=1)
b.add_artist(first)
b.legend([l, m, (l, m)], ["four", "three", "tuple"], handler_map={l: HandlerLine2D(numpoints=4)}, numpoints=3, markerfirst=False, loc="lower right",
         handlelength=5, labelcolor="linecolor")
b.set_ylim(0, 5)
