import matplotlib.pyplot as plt

fig, (a, b) = plt.subplots(1, 2, figsize=(5, 3))
styles = ["-", "--", "-.", ":", (0, (5, 1)), (3, (1, 1)), (0, (3, 5, 1, 5, 1, 5)), (-2.5, (4, 2))]
for i, ls in enumerate(styles):
    for j, lw in enumerate([0.5, 1, 1.5, 2.7]):
        a.plot([0, 1], [i * 4 + j, i * 4 + j + 0.5], ls=ls, lw=lw)
x = [0.1 * i for i in range(60)]
for i, ls in enumerate(styles):
    b.plot(x, [i + 0.02 * (v - 3) ** 3 for v in x], ls=ls, lw=1 + i % 3, color=f"C{i}")
b.set_xlim(0.33, 5.1)
