import matplotlib.pyplot as plt
import numpy as np

fig, axs = plt.subplots(1, 3, figsize=(10, 4), subplot_kw={"projection": "polar"})
a, b, c = axs
t = np.linspace(0, 2 * np.pi, 60)
for ax in axs:
    ax.plot(t, t)
a.set_theta_zero_location("N")
a.set_theta_direction("clockwise")
a.set_thetagrids(range(0, 360, 45), ["N", "NE", "E", "SE", "S", "SW", "W", "NW"])
b.set_theta_offset(0.7)
b.set_theta_direction(-1)
b.set_rlabel_position(120)
b.set_rgrids([1, 3, 5], ["one", "three", "five"])
c.set_thetagrids([10, 100, 220], fmt="%.2f")
c.set_rgrids([2, 4], angle=200, fmt="%.1f m")
