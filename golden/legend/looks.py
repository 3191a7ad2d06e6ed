import matplotlib.pyplot as plt

fig, ax = plt.subplots(figsize=(4, 3))
for n in range(1, 5):
    ax.plot([0, 1, 2], [0, n, 1], label=f"line {n}")
legend = ax.legend(loc=2, title="Title", ncols=2)
legend.get_title().set(color="red", fontstyle="italic", fontsize=14)
for text in legend.get_texts():
    text.set(fontfamily="serif", color="0.3")
