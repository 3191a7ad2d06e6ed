//! 3-D axes: what they have besides other axes, and what is plotted on them.

use super::Axes;
use crate::artist::{Artist, Axis, Camera, Direction, Line2D, RotationMode, Text, TextRole};
use crate::data::{Data, IntoData, Number, OneOrEach};

/// What 3-D axes have besides x and y.
#[derive(Clone, Debug)]
pub(crate) struct Cube {
    pub(crate) camera: Camera,
    pub(crate) zaxis: Axis,
    pub(super) grid: bool,
    /// Whether the order in which things are drawn follows their depth.
    pub(super) computed_zorder: bool,
}

impl Axes {
    /// Whether it has a z axis.
    pub(crate) fn is_3d(&self) -> bool {
        self.cube.is_some()
    }

    /// What 3-D axes start with.
    pub(super) fn become_3d(&mut self, camera: Camera) {
        self.polar = None;
        let mut zaxis = Axis::new(Direction::X, &self.rc);
        zaxis.limits.margin = 0.0;
        // All three are x axes in matplotlib.
        self.yaxis.major_style = self.xaxis.major_style.clone();
        self.yaxis.minor_style = self.xaxis.minor_style.clone();
        self.yaxis.label.rotation = 0.0;
        self.yaxis.label.rotation_mode = RotationMode::Default;
        for axis in [&mut self.xaxis, &mut self.yaxis, &mut zaxis] {
            axis.limits.stale = true;
            if let TextRole::YLabel { pad_pt, auto } = axis.label.role {
                axis.label.role = TextRole::XLabel { pad_pt, auto };
            }
        }
        self.keep_square();
        self.cube = Some(Box::new(Cube { camera, zaxis, grid: true, computed_zorder: true }));
    }

    /// What 3-D axes have; a failure on others.
    #[track_caller]
    pub(super) fn cube_mut(&mut self, what: &str) -> Option<&mut Cube> {
        if self.cube.is_none() {
            self.base.fail(format!("{what} is for 3-D axes: make them so with .projection(\"3d\")"));
        }
        self.cube.as_deref_mut()
    }

    /// Columns for x, y and z. On other axes it is a failure, and they stay as they are.
    #[track_caller]
    pub(super) fn columns_3d<A>(
        &mut self,
        what: &str,
        x: impl IntoData,
        y: impl IntoData,
        z: impl OneOrEach<A>,
    ) -> [Data; 3] {
        let (x, y) = self.columns(x, y);
        let z = match self.cube_mut(what) {
            Some(cube) => cube.zaxis.numbers(z.into_column()),
            None => z.into_column(),
        };
        self.request_autoscale_3d();
        [x, y, z]
    }

    /// Lets the limits follow the data, where they do.
    pub(super) fn request_autoscale_3d(&mut self) {
        self.request_autoscale((true, true));
        if let Some(cube) = &mut self.cube {
            let l = &mut cube.zaxis.limits;
            if l.auto {
                (l.stale, l.widen) = (true, None);
            }
        }
    }

    /// On 3-D axes: a line through the points `(x[i], y[i], z[i])`; one z is that of all. A point that is not finite is a
    /// gap. [`Line2D::zdir`] says along which direction z is.
    ///
    /// ```
    /// use isoplot::prelude::*;
    /// let mut fig = Figure::new();
    /// let ax = fig.add_subplot(1, 1, 1).projection("3d");
    /// let t = linspace(0.0, 12.0, 200);
    /// ax.plot3d(t.iter().map(|t| t.cos()), t.iter().map(|t| t.sin()), &t).label("a spring");
    /// ax.plot3d([0, 1], [0, 1], 5.0).color("C3");
    /// ax.set_zlabel("height");
    /// ax.view_init(20.0, -45.0);
    /// ax.legend();
    /// # fig.to_png()?;
    /// # Ok::<(), isoplot::Error>(())
    /// ```
    #[track_caller]
    pub fn plot3d<A>(&mut self, x: impl IntoData, y: impl IntoData, z: impl OneOrEach<A>) -> &mut Line2D {
        let [x, y, z] = self.columns_3d("plot3d", x, y, z);
        let (rc, style) = (self.rc.clone(), self.next_style(false));
        let line = self.add(2.0, |base| Line2D::new(base, &rc, rc.lines_color.clone()));
        line.take_cycled(&style);
        line.init_data_3d(x, y, z);
        line
    }

    /// [`Axes::plot3d`] with a format string: `"r--o"` is a red dashed line with round markers.
    #[track_caller]
    pub fn plot3d_fmt<A>(
        &mut self,
        x: impl IntoData,
        y: impl IntoData,
        z: impl OneOrEach<A>,
        fmt: &str,
    ) -> &mut Line2D {
        self.plot3d(x, y, z).fmt(fmt)
    }

    /// On 3-D axes: text at a point in space; [`Text::zdir`] turns it along a direction. A text in the plane is that of
    /// [`Axes::text`] with `.transform(Coords::Axes)`.
    #[track_caller]
    pub fn text3d(
        &mut self,
        x: impl Number,
        y: impl Number,
        z: impl Number,
        text: impl Into<String>,
    ) -> &mut Text {
        let z = z.to_f64();
        self.cube_mut("text3d");
        let t = self.text(x.to_f64(), y.to_f64(), text);
        if !z.is_finite() {
            t.base.fail(format!("a text's place must be finite, not z = {z}"));
        }
        t.put_in_space(z);
        t
    }
}

/// What to say of an artist that knows no z.
pub(super) const FLAT: &str = "this is for axes of two directions; 3-D axes have plot3d, scatter3d, text3d, plot_surface, \
                               plot_wireframe and others, and take numbers of Coords::Axes";

/// Whether an artist can be drawn on 3-D axes.
pub(super) fn fits_in_space(artist: &dyn Artist) -> bool {
    let base = artist.base();
    base.in_space || base.coords.is_data() == (false, false)
}
