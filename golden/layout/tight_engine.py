import matplotlib.pyplot as plt

fig, (a, b) = plt.subplots(1, 2, figsize=(5, 3), layout="tight")
a.plot([10000, 20000])
a.set_ylabel("a long name of y")
b.plot([1, 2])
b.set_title("two\nlines")
savefig_options = {"bbox_inches": "tight"}
