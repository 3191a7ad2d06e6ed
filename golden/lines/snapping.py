import matplotlib.pyplot as plt

fig, (a, b) = plt.subplots(1, 2, figsize=(5, 2.6))
for i, lw in enumerate([0.2, 0.5, 0.72, 1, 1.1, 1.5, 2, 2.16, 2.9, 3.6]):
    a.plot([i, i + 0.7], [0, 0], lw=lw, color="k")
    a.plot([i, i, i + 0.7, i + 0.7], [1, 2, 2, 1], lw=lw)
    a.plot([i, i + 0.7, i + 0.7], [3, 3, 3.5], "--", lw=lw)
    a.plot([i, i + 0.7], [4, 4.001], lw=lw)
    a.plot([i, i + 0.7], [5, 5.3], lw=lw, snap=True)
    a.plot([i, i, i + 0.7], [6, 6.5, 6.5], lw=lw, snap=False)
x = [i // 2 for i in range(1, 60)]
y = [(i * 7 // 2) % 5 + (i // 20) for i in range(59)]
b.plot(x, y, drawstyle="steps-post", lw=1)
b.plot([0, 30], [5.2, 5.2], lw=1)
b.plot([0, 30], [5.6, 5.6], lw=2)
b.vlines(range(30), 6, 7, lw=[0.5, 1, 1.5, 2])
b.hlines([7.3, 7.6, 7.9], 3, [10, 20, 30], colors=["r", "g", "b"], ls=["-", "--", ":"])
