import matplotlib.pyplot as plt

fig, ax = plt.subplots(figsize=(5, 2.6))
names = [".", ",", "o", "v", "^", "<", ">", "1", "2", "3", "4", "8", "s", "p", "P", "*"]
names += ["h", "H", "+", "x", "X", "D", "d", "|", "_"]
for i, m in enumerate(names):
    for j, (ms, mew) in enumerate([(4, 1), (6, 1), (10, 1), (14, 2.5)]):
        ax.plot(i + 0.013 * j, j, m, ms=ms, mew=mew, mfc="C1", mec="C0" if j % 2 else "k")
