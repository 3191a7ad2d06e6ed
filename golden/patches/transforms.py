import matplotlib.pyplot as plt
from matplotlib.patches import Circle, Rectangle
from matplotlib.transforms import Affine2D, ScaledTranslation, blended_transform_factory, offset_copy

fig, (a, b, c) = plt.subplots(1, 3, figsize=(9, 3))
a.add_patch(Rectangle((0.5, 0.5), 2, 1, fc="C0", ec="k"))
turned = Affine2D().rotate_deg_around(0.5, 0.5, 30) + a.transData
a.add_patch(Rectangle((0.5, 0.5), 2, 1, fc="C1", alpha=0.5, transform=turned))
a.add_patch(Circle((1, 3), 0.5, fc="C2", transform=a.transData + ScaledTranslation(0.3, -0.1, fig.dpi_scale_trans)))
a.plot([0, 1, 2], [2, 3, 2], "o-", transform=Affine2D().scale(2, 0.5).translate(0, 1) + a.transData)
a.text(1, 1, "moved", transform=offset_copy(a.transData, fig, x=10, y=-20, units="points"))
a.autoscale_view()
x = [1, 2, 3, 4]
b.plot(x, [1, 3, 2, 4], "o-")
b.plot(x, [1, 3, 2, 4], "s--", transform=offset_copy(b.transData, fig, x=0.1, y=0.1, units="inches"))
b.plot(x, [1, 3, 2, 4], ":", transform=offset_copy(b.transData, fig, x=7, y=-9, units="dots"))
mixed = blended_transform_factory(b.transAxes, b.transData)
b.plot([0, 0.5], [2, 2.5], "r", transform=mixed)
b.scatter([0.2, 0.8], [1.5, 3.5], c="g", transform=mixed)
b.text(0.5, 1.2, "half", ha="center", transform=mixed)
b.add_patch(Rectangle((0, 0.1), 0.4, 0.2, fc="y", transform=blended_transform_factory(fig.transFigure, b.transAxes), clip_on=False))
c.set_xscale("log")
c.plot([1, 10, 100], [1, 2, 3], "o-")
c.plot([1, 10, 100], [1, 2, 3], "o-", transform=Affine2D().scale(2, 1.5) + c.transData)
c.plot([1, 10, 100], [1, 2, 3], transform=offset_copy(c.transData, fig, x=5, y=5, units="points"))
c.add_patch(Rectangle((0, 0), 0.3, 0.2, fc="m", transform=Affine2D().rotate_deg(20).translate(0.5, 0.2) + c.transAxes))
