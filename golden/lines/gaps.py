import matplotlib.pyplot as plt

nan, inf = float("nan"), float("inf")
fig, (a, b) = plt.subplots(1, 2, figsize=(5, 2.6))
x = list(range(12))
a.plot(x, [1, 2, nan, 3, 2, inf, nan, 1, nan, 2, 4, -inf], lw=4)
a.plot([0, nan, 2, 3, inf, 5, 6, 7, 8, 9, -inf, 11], [4, 5, 4, 5, 4, 5, 4, 5, 4, 5, 4, 5], "s--", lw=3)
a.plot([nan, 1, 2, nan, nan, 5], [0, 1, 1, 0, 0, 1], "^-", ms=9, lw=1)
n = 3000
u = [i / n for i in range(n)]
w = [nan if i % 97 < 9 else (i * 7919 % 1000) / 1000 for i in range(n)]
b.plot(u, w, lw=0.5)
b.plot(u, [nan if i % 301 == 0 else 1.2 + i / n for i in range(n)], "-.", lw=2)
