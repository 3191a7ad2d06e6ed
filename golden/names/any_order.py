import matplotlib.pyplot as plt

fig, (a, b, c) = plt.subplots(1, 3, figsize=(9, 3), sharex=True)
a.bar(["apple", "pear"], [1, 2])
b.bar(["plum", "pear", "apple"], [3, 2, 1])
c.plot(["fig", "plum"], [1, 2], "o-")
a.plot(["fig"], [1.5], "r^")
b.axvline("fig", ls=":")
for ax in (a, b, c):
    ax.tick_params(axis="x", labelrotation=40)
