"""Spectra of whole signals, and correlations."""

import matplotlib.pyplot as plt
import numpy as np

fig, axs = plt.subplots(3, 2, figsize=(8.6, 8), layout="constrained")
i = np.arange(300)
x = np.sin(0.6 * i) * np.exp(-i / 80) + 0.1 * np.cos(i * i * 0.37)
y = np.roll(x, 7)
axs[0, 0].magnitude_spectrum(x, Fs=100)
axs[0, 1].magnitude_spectrum(x, Fs=100, scale="dB", color="C1", window=np.blackman(300))
axs[1, 0].angle_spectrum(x, Fs=100, sides="twosided")
axs[1, 1].phase_spectrum(x, Fs=100, pad_to=512)
axs[2, 0].xcorr(x, y, usevlines=True, maxlags=50, normed=True, lw=2, label="x and y")
axs[2, 0].legend()
axs[2, 0].grid(True)
axs[2, 1].acorr(x - 0.1, usevlines=False, detrend=plt.mlab.detrend_mean, maxlags=20)
