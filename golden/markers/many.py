import matplotlib.pyplot as plt

seed = 1


def rnd():
    global seed
    seed = (seed * 1103515245 + 12345) % 2**31
    return seed / 2**31


v = [rnd() for _ in range(20_000)]
fig, axes = plt.subplots(2, 2, figsize=(5, 3.8))
axes[0, 0].plot(v[:6000], v[6000:12000], ".", ms=3)
axes[0, 1].plot(v[:6000], v[6000:12000], "o", alpha=0.05, ms=8)
axes[0, 1].set(xlim=(0.2, 0.8), ylim=(0.25, 0.5))
axes[1, 0].plot(v, ",")
axes[1, 1].plot([a * a for a in v[:2000]], v[5000:7000], "+", color="k", alpha=0.4)
axes[1, 1].plot([a + 1 for a in v[:500]], v[500:1000], "H", mfc="y", mec="0.3", ms=7)
