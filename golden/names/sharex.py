import matplotlib.pyplot as plt

fig, axs = plt.subplots(2, 1, figsize=(4, 4), sharex=True)
axs[0].plot(["mon", "tue", "wed", "thu"], [1, 3, 2, 4])
axs[1].bar(["mon", "tue"], [2, 1])
