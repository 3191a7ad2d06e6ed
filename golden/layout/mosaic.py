import matplotlib.pyplot as plt

fig = plt.figure(figsize=(6, 4), layout="constrained")
axd = fig.subplot_mosaic("AAAB\nCCDD\n.EDD")
for name, ax in axd.items():
    ax.plot([0, 10], [0, 1000])
    ax.set_title(name)
axd["A"].set_ylabel("ylabel A")
axd["D"].set_xlabel("below D")
