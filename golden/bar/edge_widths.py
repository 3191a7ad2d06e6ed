import matplotlib.pyplot as plt

fig, (a, b) = plt.subplots(1, 2, figsize=(6, 3))
a.bar([0, 1, 2, 3], [3, 1, 4, 2], color="lightblue", edgecolor="k", linewidth=[0.5, 2, 4, 1])
b.pie([2, 3, 1], explode=[0.1, 0, 0], shadow=dict(ox=-0.06, oy=0.03, edgecolor="r", facecolor="gold", linewidth=2, alpha=0.8))
