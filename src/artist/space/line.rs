//! Lines in space.

use super::{juggled, parse_zdir};
use crate::artist::{Artist, Line2D};
use crate::data::{Data, IntoData, OneOrEach};

impl Line2D {
    /// Takes points in space; one z is that of all.
    #[track_caller]
    pub(crate) fn init_data_3d(&mut self, x: Data, y: Data, z: Data) {
        let z = if z.len() == 1 { vec![z[0]; x.len()].into() } else { z };
        if x.len() != z.len() {
            self.base.fail(format!(
                "x and z must have the same length, but x has {} and z has {}",
                x.len(),
                z.len()
            ));
        }
        (self.z, self.base.in_space) = (Some(z), true);
        self.init_data(x, y);
    }

    /// Of a line on 3-D axes: replaces the points; one z is that of all. The limits of the axes stay as they are until
    /// [`crate::axes::Axes::relim`].
    #[track_caller]
    pub fn set_data_3d<A>(&mut self, x: impl IntoData, y: impl IntoData, z: impl OneOrEach<A>) -> &mut Self {
        if self.z.is_none() {
            self.base.fail("set_data_3d is for the lines of plot3d");
            return self;
        }
        let counted = self.counted;
        let (x, y) = (self.base.numbers("x", x), self.base.numbers("y", y));
        let z = self.base.numbers("z", z.into_column());
        self.init_data_3d(x, y, z);
        self.counted = counted;
        self
    }

    /// Of a line on 3-D axes: the direction that its z is along, `"x"`, `"y"` or `"z"` (default). x and y are then those
    /// of the other two, in order.
    #[track_caller]
    pub fn zdir(&mut self, name: &str) -> &mut Self {
        let Some(dir) = self.base.check(parse_zdir(name)) else { return self };
        match self.z.take() {
            Some(z) => {
                let [x, y, z] = juggled(std::mem::take(&mut self.x), std::mem::take(&mut self.y), z, dir);
                (self.x, self.y, self.z) = (x, y, Some(z));
                self.relim();
            }
            None => self.base.fail("zdir is for the lines of plot3d"),
        }
        self
    }
}
