import matplotlib.pyplot as plt

fig = plt.figure(figsize=(4, 3))
lines = [
    "Ångström über façade Łódź ñandú",
    "Ελληνικά: αβγδ ωφψ ΣΠΔ",
    "Кириллица: Привет, ёж и щука",
    "arrows ← ↑ → ↓ ⇒ ↔  − minus × ± ≤ ≥ ≠ ∞",
    "e\u0301 n\u0303 a\u0308 o\u0302 x\u0304 Z\u030c combined",
    "AVATAR To Wa Ty ffi fl fj LT",
    "°C µm Ω €5 ½ ² ³ ‰ † ‡ • … “quoted” – —",
    "☃ ♥ ✓ ★ ♫ ▲ ● ◆",
    "Straße ẞ ĳ ŉ ǆ Ḁ ế ữ",
]
for i, s in enumerate(lines):
    fig.text(0.02, 0.93 - 0.108 * i, s, size=9 + i % 3)
