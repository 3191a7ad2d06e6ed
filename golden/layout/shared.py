import matplotlib.pyplot as plt

fig, axs = plt.subplots(2, 2, figsize=(4, 3), sharex="col", sharey="row")
axs[0, 0].plot([0, 1, 2], [0, 5, 3])
axs[0, 1].plot([10, 30], [-2, 1], "C1o-")
axs[1, 0].plot([-1, 4], [100, 300], "C2")
axs[1, 1].plot([15, 22], [250, 400], "C3")
axs[1, 0].set_xlabel("col 0")
axs[0, 0].set_ylabel("row 0")
axs[0, 1].set_title("unequal")
axs[1, 1].set_xlim(5, 40)
