import matplotlib.pyplot as plt

fig, ax = plt.subplots(figsize=(3, 2.5))
ax.plot([3, 1, 2])
fig.suptitle("left", x=0.02, ha="left", y=0.99, color="C2", family="serif")
fig.supxlabel("right end", x=0.98, ha="right", size="small")
fig.supylabel("flat", rotation=0, y=0.9, va="top", size=9)
