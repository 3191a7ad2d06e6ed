import matplotlib.pyplot as plt

fig, axs = plt.subplots(2, 3, figsize=(8, 5), layout="constrained")
a, b, c, d, e, f = axs.flat
a.bar(["plum", "fig", "pear"], [3, 1, 2])
a.bar(["pear", "apple", "plum"], [1, 2.5, 1], width=0.4)
b.barh(["short", "a longer name"], [3, 4], height=0.4)
b.barh(["new", "short"], [2, 1], height=0.2)
c.fill_between(["a", "b", "c", "d"], [1, 3, 2, 4], [0, 1, 1, 2], alpha=0.4)
c.errorbar(["d", "b", "e"], [2, 3, 1], yerr=0.4, fmt="o", capsize=3)
d.stem(["u", "v", "u", "w"], [1, 2, 3, 1])
d.set_xticks(["w", "v"])
e.bar(["p", "p", "q"], [1, 2, 1], alpha=0.5)
e.set_xticks([0, 0.4, 1])
f.hlines(["one", "two", "three"], [0, 1, 0.5], [2, 3, 1.5])
f.plot([1, 2], ["three", "four"], "D")
f.invert_yaxis()
