import matplotlib.pyplot as plt

fig, (a, b) = plt.subplots(1, 2, figsize=(5, 2.6))
x = [0.25 * i for i in range(33)]
a.plot(x, [0.1 * v * v for v in x], "--", lw=5, gapcolor="tab:red")
a.plot(x, [3 + 0.3 * v for v in x], ":", lw=4, gapcolor="yellow", alpha=0.5)
a.plot(x, [7 - 0.3 * v for v in x], ls=(2, (4, 2, 1, 2)), lw=3, gapcolor="k", dash_capstyle="round")
a.set_facecolor("0.9")
for i, al in enumerate([0.1, 0.4, 0.7, 1.0]):
    b.plot([0, 1, 0, 1], [i, i + 0.5, i + 1, i + 1.5], lw=8, alpha=al, color="C2")
b.plot([0, 1], [0, 4.5], antialiased=False, lw=2, color="k")
b.plot([0, 1], [4.5, 0], aa=False, lw=1, ls="--", color=(1, 0, 0, 0.5))
b.plot([0.5, 0.55, 0.6, 0.7], [1, 3, 2, 4], "o-", aa=False, lw=0.5, ms=9)
