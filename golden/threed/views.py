import matplotlib.pyplot as plt

fig = plt.figure(figsize=(10, 6.5))
views = [(90, -90, 0, "z"), (0, -90, 0, "z"), (-30, 50, 0, "z"), (30, 120, 15, "z"), (20, -60, 0, "y"), (25, 40, 0, "x")]
for i, (elev, azim, roll, vertical) in enumerate(views):
    ax = fig.add_subplot(2, 3, i + 1, projection="3d")
    ax.plot([0, 1, 2, 2], [10, 12, 11, 15], [1000, 1003, 1001, 1002], "o-")
    ax.view_init(elev, azim, roll, vertical)
    ax.set_xlabel("xx")
    ax.set_ylabel("yy")
    ax.set_zlabel("zz long")
    if i % 2 == 0:
        ax.set_proj_type("ortho")
    if i == 3:
        ax.set_proj_type("persp", focal_length=0.3)
        ax.set_box_aspect((1, 2, 1), zoom=0.8)
    ax.set_title(f"{elev} {azim} {roll} {vertical}")
