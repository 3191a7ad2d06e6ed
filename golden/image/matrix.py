import matplotlib.pyplot as plt
import numpy as np

z = np.arange(12.0).reshape(3, 4) ** 1.5

m = np.eye(7) + np.diag(np.full(4, 2.0), 3)
fig, axs = plt.subplots(1, 2, figsize=(5, 3))
axs[0].matshow(m)
axs[1].spy(m)
