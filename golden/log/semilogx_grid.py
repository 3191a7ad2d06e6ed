import matplotlib.pyplot as plt
import numpy as np

fig, ax = plt.subplots(figsize=(4, 3))
f = np.logspace(0, 5, 200)
ax.semilogx(f, -10 * np.log10(1 + (f / 1e3) ** 2), "C3", label="gain")
ax.grid(True, which="major")
ax.grid(True, which="minor", linestyle=":", linewidth=0.5)
ax.set_xlabel("frequency [Hz]")
ax.set_ylabel("gain [dB]")
ax.set_title("Low pass")
