import io

import matplotlib.pyplot as plt
import numpy as np

rows, columns = np.ogrid[:60, :80]
waves = np.round(np.sin(rows * 0.1) * np.cos(columns * 0.07) * 65536) / 65536
waves[10:20, 30:40] = np.nan
rgba = np.zeros((60, 80, 4), dtype=np.uint8)
rgba[..., 0] = columns * 3
rgba[..., 1] = rows * 4
rgba[..., 3] = 255 - columns * 2
floats = np.stack([(rows + columns * 0) / 64, (columns + rows * 0) / 128, (rows + columns) / 256], axis=-1)


def saved(image, format="png", **kwargs):
    file = io.BytesIO()
    plt.imsave(file, image, format=format, **kwargs)
    file.seek(0)
    return plt.imread(file, format=format)


fig = plt.figure(figsize=(3, 2))
fig.figimage(saved(waves[20:]), 10, 10)
fig.figimage(saved(waves, cmap="RdBu", vmin=-0.5, vmax=2, origin="lower", dpi=200), 100, 10)
fig.figimage(saved(rgba), 190, 10)
fig.figimage(saved(floats), 10, 100)
fig.figimage(saved(rgba, origin="lower"), 100, 100)
