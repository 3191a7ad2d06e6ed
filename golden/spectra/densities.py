"""Power and cross spectral densities, coherence: segments, overlap, windows, two sides."""

import matplotlib.pyplot as plt
import numpy as np

fig, axs = plt.subplots(2, 2, figsize=(8.6, 6), layout="constrained")
i = np.arange(2000)
t = i * 0.01
x = np.sin(2 * np.pi * 10 * t) + 0.5 * np.sin(2 * np.pi * 31 * t) + 0.2 * np.cos(i * i * 0.37)
y = np.cos(2 * np.pi * 10 * t + 1) + 0.2 * np.sin(i * i * 0.11)
axs[0, 0].psd(x, NFFT=512, Fs=100)
axs[0, 0].psd(x, NFFT=301, Fs=100, noverlap=100, pad_to=1024, detrend="mean", window=np.bartlett(301))
axs[0, 1].psd(np.exp(2j * np.pi * 3 * t) + 0.1 * y, NFFT=256, Fs=100, Fc=5, scale_by_freq=False, color="C2")
axs[1, 0].csd(x, y, NFFT=256, Fs=100, window=np.hamming(256), detrend="linear")
axs[1, 1].cohere(x, y, NFFT=256, Fs=100, noverlap=64, linestyle="--")
