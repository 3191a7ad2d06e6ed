import matplotlib.pyplot as plt

fig = plt.figure(figsize=(3, 2))
fig.text(0.05, 0.85, r"price \$5 and \$6")
fig.text(0.05, 0.7, "one $ alone")
fig.text(0.05, 0.55, r"a\$b one", color="C1")
fig.text(0.05, 0.4, "parse off $x^2$", parse_math=False)
fig.text(0.05, 0.25, "back\\slash %d {braces} #")
fig.text(0.05, 0.1, "tab? no: spaces   kept", bbox=dict(fc="none", lw=0.5))
fig.text(0.95, 0.5, "under_score^hat~ &", rotation=90, va="center")
