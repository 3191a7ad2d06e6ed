import matplotlib.pyplot as plt
import numpy as np
from matplotlib.offsetbox import AnchoredOffsetbox, AnchoredText, AnnotationBbox, HPacker, OffsetImage, PaddedBox, TextArea

fig, ax = plt.subplots(figsize=(4, 3), dpi=90)
ax.plot([1, 10, 100], [1, 3, 2])
ax.set_xscale("log")
ax.add_artist(AnchoredText("below the axes", "upper center", bbox_to_anchor=(0.5, -0.1), bbox_transform=ax.transAxes, borderpad=0))
image = OffsetImage(np.arange(12).reshape(3, 4), zoom=9, norm=plt.Normalize(0, 11))
ax.add_artist(AnnotationBbox(image, (100, 2), xybox=(1.1, 0.8), boxcoords="axes fraction", box_alignment=(0, 0.5),
                             arrowprops=dict(arrowstyle="-|>", connectionstyle="arc3,rad=-0.2")))
framed = PaddedBox(TextArea("framed"), pad=4, draw_frame=True, patch_attrs=dict(facecolor="wheat", edgecolor="C3", linestyle=":"))
ax.add_artist(AnchoredOffsetbox("lower right", child=HPacker(children=[TextArea("plain"), framed, TextArea("end")], sep=5)))
savefig_options = {"bbox_inches": "tight"}
