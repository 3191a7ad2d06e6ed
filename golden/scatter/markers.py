import matplotlib.pyplot as plt

fig, ax = plt.subplots(figsize=(4, 3))
for k, m in enumerate([".", ",", "o", "v", "^", "<", ">", "1", "2", "8", "s", "p", "P", "*", "h", "H", "+", "x", "X", "D", "d", "|", "_", (5, 1), (6, 2, 20)]):
    ax.scatter([k % 6, k % 6 + 0.3], [k // 6, k // 6 + 0.2], s=64, marker=m)
    ax.scatter([k % 6 + 0.6], [k // 6], s=[30.5], marker=m, c=["k"], linewidths=0.5)
ax.set_ylim(-0.7, 4.7)
