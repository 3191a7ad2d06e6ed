import matplotlib.pyplot as plt

fig, (a, b) = plt.subplots(1, 2, figsize=(5, 2.6))
x = [0, 1, 2, 3, 4.5, 5]
y = [1, 3, 2, 2, 4, 0]
for i, ds in enumerate(["default", "steps", "steps-pre", "steps-mid", "steps-post"]):
    a.plot(x, [v + 2.5 * i for v in y], drawstyle=ds, marker="o", ms=3)
nan = float("nan")
y = [1, 3, nan, 2, 4, 3]
for i, ds in enumerate(["steps-pre", "steps-mid", "steps-post"]):
    b.plot(x, [v + 5 * i for v in y], "--", drawstyle=ds, lw=2.5, marker="x")
