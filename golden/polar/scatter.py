import matplotlib.pyplot as plt
import numpy as np

i = np.arange(150)
r = 2 * ((i * 0.618034) % 1)
theta = 2 * np.pi * ((i * 0.7548777) % 1)
area = 200 * r**2
fig = plt.figure(figsize=(12, 4.2))
axs = [fig.add_subplot(1, 3, n, projection="polar") for n in (1, 2, 3)]
for ax in axs:
    ax.scatter(theta, r, c=theta, s=area, cmap="hsv", alpha=0.75)
axs[1].set_rorigin(-2.5)
axs[1].set_theta_zero_location("W", offset=10)
axs[2].set_thetamin(45)
axs[2].set_thetamax(135)
