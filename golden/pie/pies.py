import matplotlib.pyplot as plt

fig, axs = plt.subplots(2, 3, figsize=(10, 6))
a, b, c, d, e, f = axs.flat
labels = ["frogs", "hogs", "dogs", "logs"]
x = [15, 30, 45, 10]
a.pie(x, labels=labels, autopct="%1.1f%%", explode=[0, 0.1, 0, 0], shadow=True, startangle=90)
b.pie(x, labels=labels, autopct="%d", counterclock=False, colors=["gold", "0.6", "lightskyblue"], labeldistance=0.85, pctdistance=0.4,
      radius=1.2, wedgeprops={"linewidth": 2, "edgecolor": "k", "alpha": 0.7}, textprops={"fontsize": 8, "color": "b"})
c.pie(x, labels=labels, labeldistance=None, wedgeprops={"width": 0.4, "edgecolor": "w"})
c.legend(title="beasts", fontsize=8)
d.pie(x, labels=labels, rotatelabels=True, hatch=["//", "oo", "", "x"], startangle=30, wedgeprops={"edgecolor": "w"})
e.pie([0.2, 0.3, 0.25], normalize=False, frame=True, center=(2, 3), radius=2, startangle=-45, autopct=lambda p: f"{p:.0f} of 100")
e.bar([5], [4])
wedges, texts, pcts = f.pie([1], radius=1, autopct="%.0f", wedgeprops={"width": 0.3}, shadow={"ox": 0.05, "oy": -0.05, "shade": 0.9, "alpha": 0.3})
plt.setp(pcts, size=14, weight="bold")
f.pie(x[:2] + [0], labels=["x", "y", "z"], radius=0.7, colors=["C1", ("C2", 0.5), "k"], labeldistance=0.5, textprops={"ha": "center"})
f.pie([3], radius=0.2, wedgeprops={"edgecolor": "r", "facecolor": "none"})
