import matplotlib.pyplot as plt

fig, (a, b) = plt.subplots(1, 2, figsize=(6, 2.6))
a.plot([0, 1], [0, 1])
a.plot([0, 1], [1, 0], "k:", label="_hidden")
a.scatter([0.5], [0.7])
a.bar([0.5], [0.3], width=0.2)
a.legend(["first", "second", "third", "bars"], loc="lower left", fontsize=7)
b.plot([0, 1], [0, 1], label="own")
b.axhline(0.5, color="r")
b.fill_between([0, 1], [0, 0.2], alpha=0.3)
b.legend(["one", "two"])
