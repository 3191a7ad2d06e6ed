//! From where a 3-D axes is looked at, and the matrix that follows from it.

use super::Point3;
use crate::each::Each;

/// From the middle of the box to the eye, in units of the box.
const DISTANCE: f64 = 10.0;

/// How large the box is drawn: matplotlib's, so that pictures of all its versions have one size.
const BOX_SIZE: f64 = 1.8294640721620434 * 25.0 / 24.0;

/// Rows of four numbers, for points with a fourth coordinate of 1.
pub(crate) type Matrix = [[f64; 4]; 4];

/// From where a 3-D axes is looked at. Angles in degrees.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Camera {
    /// Above the plane across the vertical axis.
    pub(crate) elev: f64,
    /// About the vertical axis.
    pub(crate) azim: f64,
    /// About the line of sight.
    pub(crate) roll: f64,
    /// The axis that stands upright: 0 is x, 2 is z.
    pub(crate) vertical: usize,
    /// The focal length; infinite is a parallel projection.
    pub(crate) focal: f64,
    /// The sides of the box to one another, as they are where z is vertical.
    pub(crate) box_aspect: Point3,
    /// How much larger the box is drawn.
    pub(crate) zoom: f64,
}

impl Default for Camera {
    fn default() -> Self {
        Self {
            elev: 30.0,
            azim: -60.0,
            roll: 0.0,
            vertical: 2,
            focal: 1.0,
            box_aspect: [4.0, 4.0, 3.0],
            zoom: 1.0,
        }
    }
}

/// The part of the plane that an axes shows: left and right, bottom and top.
pub(crate) const PLANE: [(f64, f64); 2] =
    [(-0.95 / DISTANCE, 0.9 / DISTANCE), (-0.95 / DISTANCE, 0.9 / DISTANCE)];

impl Camera {
    /// What is said of x, y and z where z is vertical, for the axis that is.
    fn to_vertical<T: Copy>(self, v: [T; 3]) -> [T; 3] {
        std::array::from_fn(|i| v[(i + 5 - self.vertical) % 3])
    }

    /// The other way round.
    pub(crate) fn vertical_to_z<T: Copy>(self, v: [T; 3]) -> [T; 3] {
        std::array::from_fn(|i| v[(i + 1 + self.vertical) % 3])
    }

    /// The sides of the box as it is drawn.
    fn sides(&self) -> Point3 {
        let factor = BOX_SIZE * self.zoom / length(self.box_aspect);
        self.to_vertical(self.box_aspect.each(|v| v * factor))
    }

    /// From numbers after the scales, within these limits, to the plane and the depth behind it.
    pub(crate) fn matrix(&self, limits: [(f64, f64); 3]) -> Matrix {
        let sides = self.sides();
        let mut world = [[0.0; 4]; 4];
        for i in 0..3 {
            let d = (limits[i].1 - limits[i].0) / sides[i];
            world[i][i] = 1.0 / d;
            world[i][3] = -limits[i].0 / d;
        }
        world[3][3] = 1.0;
        let middle = sides.each(|v| 0.5 * v);
        let (elev, azim) = (self.elev.to_radians(), self.azim.to_radians());
        let toward = [elev.cos() * azim.cos(), elev.cos() * azim.sin(), elev.sin()];
        let toward = self.to_vertical(toward);
        let eye_at = |factor: f64| std::array::from_fn(|i| middle[i] + DISTANCE * toward[i] * factor);
        let axes = self.view_axes(eye_at(1.0), middle);
        let (eye, plane) = if self.focal.is_infinite() {
            (eye_at(1.0), parallel(-DISTANCE, DISTANCE))
        } else {
            (eye_at(self.focal), perspective(-DISTANCE, DISTANCE, self.focal))
        };
        times(&plane, &times(&view(axes, eye), &world))
    }

    /// Unit vectors to the right, upwards and out of the screen.
    fn view_axes(&self, eye: Point3, middle: Point3) -> [Point3; 3] {
        let (elev, roll) = (turned(self.elev).to_radians(), turned(self.roll).to_radians());
        let mut up = [0.0; 3];
        up[self.vertical] = if elev.abs() > std::f64::consts::FRAC_PI_2 { -1.0 } else { 1.0 };
        let w = unit(minus(eye, middle));
        let u = unit(cross(up, w));
        let v = cross(w, u);
        if roll == 0.0 {
            return [u, v, w];
        }
        let turn = about(w, -roll);
        [turn(u), turn(v), w]
    }
}

/// The same angle within half a turn.
fn turned(degrees: f64) -> f64 {
    let a = (degrees + 360.0).rem_euclid(360.0);
    if a > 180.0 { a - 360.0 } else { a }
}

pub(crate) fn minus(a: Point3, b: Point3) -> Point3 {
    std::array::from_fn(|i| a[i] - b[i])
}

pub(crate) fn dot(a: Point3, b: Point3) -> f64 {
    a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
}

pub(crate) fn length(v: Point3) -> f64 {
    dot(v, v).sqrt()
}

pub(crate) fn unit(v: Point3) -> Point3 {
    let n = length(v);
    v.each(|c| c / n)
}

pub(crate) fn cross(a: Point3, b: Point3) -> Point3 {
    [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]]
}

/// A rotation about a unit vector.
pub(crate) fn about(axis: Point3, angle: f64) -> impl Fn(Point3) -> Point3 {
    let (s, c) = angle.sin_cos();
    let t = 2.0 * (angle / 2.0).sin().powi(2);
    move |p| {
        let (along, across) = (dot(axis, p), cross(axis, p));
        std::array::from_fn(|i| t * axis[i] * along + c * p[i] + s * across[i])
    }
}

fn times(a: &Matrix, b: &Matrix) -> Matrix {
    std::array::from_fn(|i| std::array::from_fn(|j| (0..4).map(|k| a[i][k] * b[k][j]).sum()))
}

/// To coordinates along these axes, from the eye.
fn view([u, v, w]: [Point3; 3], eye: Point3) -> Matrix {
    let row = |a: Point3| [a[0], a[1], a[2], -dot(a, eye)];
    [row(u), row(v), row(w), [0.0, 0.0, 0.0, 1.0]]
}

fn perspective(front: f64, back: f64, focal: f64) -> Matrix {
    let b = (front + back) / (front - back);
    let c = -2.0 * (front * back) / (front - back);
    [[focal, 0.0, 0.0, 0.0], [0.0, focal, 0.0, 0.0], [0.0, 0.0, b, c], [0.0, 0.0, -1.0, 0.0]]
}

fn parallel(front: f64, back: f64) -> Matrix {
    let (a, b) = (-(front + back), -(front - back));
    [[2.0, 0.0, 0.0, 0.0], [0.0, 2.0, 0.0, 0.0], [0.0, 0.0, -2.0, 0.0], [0.0, 0.0, a, b]]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_middle_of_the_box_is_in_the_middle_of_the_plane() {
        for focal in [1.0, 0.2, f64::INFINITY] {
            let camera = Camera { focal, roll: 20.0, vertical: 1, ..Camera::default() };
            let m = camera.matrix([(0.0, 2.0), (5.0, 3.0), (1.0, 2.0)]);
            let p = [1.0, 4.0, 1.5, 1.0];
            let at: [f64; 4] = std::array::from_fn(|i| (0..4).map(|k| m[i][k] * p[k]).sum());
            assert!(at[0].abs() < 1e-12 && at[1].abs() < 1e-12 && at[3] > 0.0, "{at:?}");
        }
    }

    #[test]
    fn the_box_turns_with_its_vertical_axis() {
        let camera = Camera { vertical: 0, ..Camera::default() };
        assert_eq!(camera.to_vertical([1, 2, 3]), [3, 1, 2]);
        assert_eq!(camera.vertical_to_z([3, 1, 2]), [1, 2, 3]);
        assert_eq!(Camera::default().to_vertical([1, 2, 3]), [1, 2, 3]);
    }
}
