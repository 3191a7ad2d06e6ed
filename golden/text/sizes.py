import matplotlib.pyplot as plt

fig = plt.figure(figsize=(4, 3))
x = 0.01
for i, size in enumerate([6, 7, 8, 9, 10, 11, 12, 14, 16, 18]):
    fig.text(0.02, 0.95 - 0.095 * i, f"Size {size}: Qgjy", size=size, va="center", color=f"C{i}")
fig.text(0.45, 0.86, "24 Rg", size=24)
fig.text(0.45, 0.68, "32.5 aW", size=32.5, alpha=0.5)
fig.text(0.45, 0.46, "40 px", size=40, color=("purple", 0.3))
for i, name in enumerate(["xx-small", "small", "medium", "large", "xx-large"]):
    fig.text(0.45, 0.38 - 0.085 * i, name, size=name, color="0.4")
