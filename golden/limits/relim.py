import matplotlib.pyplot as plt

fig, axes = plt.subplots(2, 3, figsize=(6.5, 4))
for ax in axes.flat:
    ax.plot([0, 1, 2], [0, 1, 0])
a = [(ax, ax.lines[0]) for ax in axes.flat]
a[0][1].set_data([5, 6, 7], [10, 12, 11])
a[0][0].relim()
a[0][0].autoscale_view()
a[1][1].set_data([0.5, 6, 7], [0.5, 12, 11])
a[2][1].set_ydata([5, 2, 7])
a[2][0].relim()
a[2][0].autoscale_view()
a[2][0].plot([0, 9], [0, 1])
a[3][0].set_xlim(0, 1)
a[3][1].set_ydata([5, 2, 7])
a[3][0].relim()
a[3][0].autoscale_view()
extra = a[4][0].plot([0, 20], [0, 20])[0]
extra.remove()
a[4][0].relim()
a[4][0].autoscale_view()
a[5][1].set_xdata([0, 5, 10])
a[5][0].relim()
a[5][0].autoscale()
