import matplotlib.pyplot as plt

text = "(cycler('color', ['#ff0000', 'b']) + cycler(lw=[1, 3])) * cycler('marker', ['o', 's'])"
with plt.rc_context({"axes.prop_cycle": text}):
    fig, ax = plt.subplots(figsize=(4, 3))
    for i in range(6):
        ax.plot([i, i + 1])
    ax.errorbar([0.2, 0.8], [6, 7], yerr=0.5)
    ax.plot([0, 6], color=plt.rcParams["axes.prop_cycle"].by_key()["color"][1])
