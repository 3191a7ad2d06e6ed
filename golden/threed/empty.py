import matplotlib.pyplot as plt

fig = plt.figure()
ax = fig.add_subplot(projection="3d")
ax.set_title("nothing in it")
ax.set_xlabel("x")
ax.set_ylabel("along y")
ax.set_zlabel("a longer label")
