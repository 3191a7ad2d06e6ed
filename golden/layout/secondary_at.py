import matplotlib.pyplot as plt

fig, (a, b) = plt.subplots(1, 2, figsize=(6, 2.8), layout="constrained")
a.plot([0, 1, 2, 3, 4], [1.0, 0.4, -1.2, -0.3, 0.8])
x = a.secondary_xaxis(0, transform=a.transData)
x.set_xlabel("at y = 0")
y = a.secondary_yaxis(2.5, transform=a.transData, functions=(lambda v: 10 * v, lambda v: v / 10))
y.set_ylabel("tenfold")
b.loglog([1, 10, 100], [1, 30, 1000], "o-")
b.secondary_xaxis(20, transform=b.transData).set_xlabel("at 20")
