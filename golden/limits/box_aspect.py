import matplotlib.pyplot as plt

nan = float("nan")
fig, axes = plt.subplots(2, 4, figsize=(8, 4))
a = axes.flat
a[0].set_box_aspect(1)
a[0].plot([0, 100], [2, 3])
a[1].set_box_aspect(0.4)
a[1].set_anchor("S")
a[2].set_box_aspect(1)
a[2].set_aspect("equal", "datalim")
a[2].plot([0, 3, 9], [0, 3, 2])
a[3].plot([nan, nan], [1, nan])
a[4].plot([], [])
a[4].grid(True)
a[5].plot([1, 2, 3], [nan] * 3, "o")
a[6].plot([nan, 2], [nan, 5], "o")
a[6].plot([float("inf"), 1], [0, 3])
a[7].set_aspect("equal")
