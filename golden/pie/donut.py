import matplotlib.pyplot as plt

fig, axs = plt.subplots(1, 2, figsize=(8, 3.5), subplot_kw={"aspect": "equal"})
a, b = axs
parts = ["flour", "sugar", "butter", "berries"]
data = [375, 75, 250, 300]
wedges, texts, pcts = a.pie(data, autopct=lambda p: f"{p:.1f}%\n({p * 10:.0f} g)", textprops={"color": "w"}, pctdistance=0.7)
a.legend(wedges, parts, title="Parts", loc="center left", bbox_to_anchor=(0.9, 0, 0.5, 1))
plt.setp(pcts, size=8, weight="bold")
a.set_title("a cake")
b.pie([92, 69, 32], radius=1, colors=["C0", "C1", "C2"], wedgeprops={"width": 0.3, "edgecolor": "w"}, labels=["A", "B", "C"])
inner = b.pie([60, 32, 37, 32, 29, 3], radius=0.7, colors=["#a0c8f0", "#c8e0ff", "#ffc080", "#ffe0c0", "#90e090", "#c0f0c0"],
              wedgeprops={"width": 0.3, "edgecolor": "w", "linewidth": 0.5, "linestyle": "--"}, startangle=10)
b.set_xlim(-1.5, 1.5)
b.set(xlabel="two rings")
