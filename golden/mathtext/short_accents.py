import matplotlib.pyplot as plt

fig = plt.figure(figsize=(4, 1))
fig.text(0.05, 0.3, r"""$\"u\~n\'e\`a\^o\.z\ \"{x}_2\ \~{a}^b$""", fontsize=20)
