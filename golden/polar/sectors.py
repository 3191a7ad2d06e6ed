import matplotlib.pyplot as plt
import numpy as np

fig = plt.figure(figsize=(12, 7.5))
cases = [(0, 90, 1, "E", None), (30, 150, 1, "E", 0.0), (-60, 60, -1, "N", -1.0), (90, 300, 1, "E", None), (0, 180, -1, "W", 0.5),
         (10, 25, 1, "NE", None), (200, 340, -1, "S", None), (0, 359, 1, "E", None)]
t = np.linspace(-np.pi, 2 * np.pi, 400)
for n, (lo, hi, direction, zero, origin) in enumerate(cases):
    ax = fig.add_subplot(2, 4, n + 1, projection="polar")
    ax.plot(t, 2 + np.sin(5 * t))
    ax.set_thetamin(lo)
    ax.set_thetamax(hi)
    ax.set_theta_direction(direction)
    ax.set_theta_zero_location(zero)
    ax.set_rlim(1, 3.2)
    ax.set_rorigin(origin)
    ax.set_title(f"{lo} to {hi}")
