import matplotlib.pyplot as plt

fig, axs = plt.subplots(2, 2, figsize=(7, 5), layout="constrained")
a, b, c, d = axs.flat
a.plot(["cat", "dog", "owl"], [1, 3, 2], "o-")
a.plot(["owl", "eel", "cat", "eel"], [2, 1, 3, 2.5], "s--")
a.axvline("dog", color="k", lw=0.8)
a.text("owl", 1.2, "text", ha="center")
a.annotate("note", ("eel", 1), xytext=(1.2, 2.8))
b.plot([1, 2, 3, 4], ["low", "high", "low", "middle"], "^-")
b.step([1, 2.5, 4], ["middle", "high", "low"])
b.axhspan("low", "high", color="C2", alpha=0.2)
c.scatter(["a", "b", "", "b", "c"], ["x", "y", "y", "z", "x"], s=60)
c.scatter([0.5, 2.5], ["z", "y"], color="r")
d.plot([0, 1, 2], [3, 1, 2])
d.plot(["p", "q", "r", "s"], [1, 2, 1, 3])
d.set_xlim(-0.6, 2.4)
