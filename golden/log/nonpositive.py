import matplotlib.pyplot as plt
import numpy as np

fig, (a, b) = plt.subplots(1, 2, figsize=(5.5, 2.6))
x = np.arange(10)
y = np.array([5, 20, -1, 40, 0, 3, 200, 1e3, np.nan, 70])
a.plot(x, y, "o-")
a.set_yscale("log", nonpositive="clip")
b.plot(x, y, "o-")
b.set_yscale("log", nonpositive="mask")
b.set_ylim(1, 2e3)
b.invert_yaxis()
