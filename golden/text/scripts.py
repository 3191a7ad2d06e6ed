import matplotlib.pyplot as plt

fig = plt.figure(figsize=(4, 3))
fig.text(0.02, 0.9, "שלום עולם", size=14)
fig.text(0.5, 0.9, "السلام عليكم", size=14)
fig.text(0.02, 0.75, "mixed: abc שלום 123 def", size=11)
fig.text(0.02, 0.62, "عربي (abc) 42", size=11)
fig.text(0.55, 0.62, "۱۲۳ فارسی", size=11, rotation=20)
fig.text(0.02, 0.34, "Հայերեն ქართული", size=11)
fig.text(0.02, 0.2, "serif Привет αβγ", family="serif", size=11)
fig.text(0.02, 0.06, "mono → ✓ ☃", family="monospace", weight="bold", size=11)
fig.text(0.6, 0.3, "לשמאל\nשתי שורות", size=12, ha="center", bbox=dict(fc="0.95"))
