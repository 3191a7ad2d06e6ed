import matplotlib.pyplot as plt

fig, (a, b) = plt.subplots(1, 2, figsize=(5, 2.8))
for i, mew in enumerate([0, 0.3, 0.5, 1, 1.5, 2, 3, 5]):
    a.plot(i, 0, "o", mew=mew, mec="k", ms=10)
    a.plot(i, 1, "s", mew=mew, mec="C1", ms=10)
    a.plot(i, 2, "^", mew=mew, mec="C2", mfc="none", ms=10)
    a.plot(i, 3, "x", mew=mew, ms=10)
    a.plot(i, 4, "D", mew=mew, mec="none", ms=10)
    a.plot(i, 5, "*", mew=mew, mec="r", mfc="w", ms=12)
for i, al in enumerate([0.2, 0.5, 0.8, 1]):
    b.plot([i, i + 0.5], [0, 0.3], "o-", alpha=al, ms=20, mec="k", lw=5)
    b.plot([i, i + 0.5], [1, 1.3], "s", mfc=(1, 0, 0, al), ms=16)
    b.plot([i, i + 0.5], [2, 2.3], "p", mec=(0, 0, 1, al), mfc="none", ms=16, mew=4)
    b.plot([i, i + 0.5], [3, 3.3], "h-", mfc=("g", al), alpha=0.5, ms=16)
    b.plot([i, i + 0.5], [4, 4.3], "P", color=("C4", al), ms=12)
b.plot([-1, 4], [5, 5], "k_", ms=25, zorder=1, clip_on=False)
b.set_xlim(-0.1, 3.3)
