import matplotlib.pyplot as plt

fig, axs = plt.subplots(1, 2, figsize=(5, 2.4))
a, b = axs
a.bar(["apple", "plum", "fig"], [3, 1, 2], color=["C3", "C4", "C2"])
b.barh(["short", "a longer name"], [3, 4], height=0.4)
fig.tight_layout()
