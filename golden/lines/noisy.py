import matplotlib.pyplot as plt

seed = 1


def rnd():
    global seed
    seed = (seed * 1103515245 + 12345) % 2**31
    return seed / 2**31


fig, axes = plt.subplots(2, 2, figsize=(5, 3.6))
n = 100_000
y = [rnd() for _ in range(n)]
axes[0, 0].plot(y, lw=0.7)
axes[0, 1].plot([i / 500 for i in range(n)], [v + i * 1e-4 for i, v in enumerate(y)], alpha=0.3)
axes[0, 1].set_xlim(20, 23)
w, walk = 0.0, []
for v in y:
    w += v - 0.5
    walk.append(w)
axes[1, 0].plot(walk, "C3")
axes[1, 1].plot(walk, walk[1:] + [0.0], "C2", lw=1)
axes[1, 1].plot(walk[:5000], y[:5000], "--k", lw=0.5)
