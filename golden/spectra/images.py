"""Spectrograms of densities, magnitudes and phases, with a colorbar."""

import matplotlib.pyplot as plt
import numpy as np

fig, axs = plt.subplots(2, 2, figsize=(9, 6), layout="constrained")
i = np.arange(5000)
t = i * 0.002
x = np.sin(2 * np.pi * (20 * t + 3 * t * t)) + 0.3 * np.cos(i * i * 0.37)
*_, im = axs[0, 0].specgram(x, NFFT=256, Fs=500, noverlap=200)
fig.colorbar(im, ax=axs[0, 0], label="dB")
axs[0, 1].specgram(x, NFFT=128, Fs=500, mode="magnitude", scale="linear", noverlap=64, cmap="magma")
axs[1, 0].specgram(x, Fs=500, pad_to=512, sides="twosided", Fc=100, vmin=-80, vmax=0)
axs[1, 1].specgram(x, NFFT=400, Fs=500, noverlap=0, mode="phase", xextent=(0, 10))
