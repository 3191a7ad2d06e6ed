import matplotlib.pyplot as plt

plt.rcParams["axes.titlesize"] = 9
plt.rcParams["font.size"] = 14
fig, ax = plt.subplots(figsize=(5, 4))
ax.plot([0, 1], [1, 2], label="a line")
ax.legend(title="legend")
ax.set_title("nine points, as was asked for")
ax.set_xlabel("fourteen")
ax.text(0.6, 1.2, "text")
fig.suptitle("larger")
