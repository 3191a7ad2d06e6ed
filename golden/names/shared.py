import matplotlib.pyplot as plt

names = ["apple", "orange", "lemon", "lime"]
values = [10, 15, 5, 20]
fig, axs = plt.subplots(1, 3, figsize=(9, 3), sharey=True)
axs[0].bar(names, values)
axs[1].scatter(names, values)
axs[2].plot(names, values)
fig.suptitle("Categorical Plotting")
