import matplotlib.pyplot as plt
import numpy as np

fig, axs = plt.subplots(1, 3, figsize=(9, 3.5), subplot_kw={"projection": "polar"})
a, b, c = axs
b.plot([0, 1, 2, 4, 5], [3, 1, 4, 1, 5], "o-", label="few")
b.plot([0.5, 3.5, 6], [2, 2.5, 4], "s--", c="C3", markevery=2)
c.plot(np.arange(50) * 0.3, 1000 + np.arange(50) * 3e4)
c.set_title("offsets")
