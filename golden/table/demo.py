import matplotlib.pyplot as plt

fig, ax = plt.subplots(figsize=(6, 4))
rows = ["100 year", "50 year", "20 year"]
columns = ["Freeze", "Wind", "Flood", "Quake", "Hail"]
data = [[66386, 174296, 75131, 577908, 32015], [58230, 381139, 78045, 99308, 160454], [89135, 80552, 152558, 497981, 603535]]
for i, row in enumerate(data):
    ax.bar([k + 0.3 for k in range(5)], [v / 1000 for v in row], 0.4, bottom=[sum(d[k] for d in data[:i]) / 1000 for k in range(5)], color=f"C{i}")
table = ax.table(cellText=data, rowLabels=rows, rowColours=["C0", "C1", "C2"], colLabels=columns, loc="bottom")
fig.subplots_adjust(left=0.2, bottom=0.2)
ax.set_ylabel("loss")
ax.set_xticks([])
ax.set_title("Loss by Disaster")
