import matplotlib.pyplot as plt

fig, ax = plt.subplots(figsize=(3.5, 2.8))
ax.plot([-2, 3], [-1, 2])
ax.tick_params(top=True, right=True, labelright=True, direction="in", length=6)
ax.spines["right"].set_position(("outward", 8))
ax.spines["right"].set_color("C1")
ax.spines["top"].set_position(("axes", 0.9))
ax.spines["left"].set_position(("outward", -12))
ax.minorticks_on()
ax.spines["bottom"].set_position(("data", 0))
ax.invert_xaxis()
