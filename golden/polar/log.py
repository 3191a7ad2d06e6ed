import matplotlib.pyplot as plt
import numpy as np

t = np.linspace(0, 2 * np.pi, 100)
fig, axs = plt.subplots(1, 3, figsize=(11, 4), subplot_kw={"projection": "polar"})
a, b, c = axs
a.set_rscale("log")
a.plot(t, 10 ** (1 + np.sin(2 * t)))
b.plot(t, 100 * np.cos(t) * t)
b.set_rscale("symlog")
b.set_rlim(0, 1000)
c.plot(t, 10 ** (t / 2))
c.set_rlim(1, 1500)
c.set_rscale("log")
c.set_thetamin(20)
c.set_thetamax(200)
c.yaxis.grid(True, which="minor", color="0.9")
