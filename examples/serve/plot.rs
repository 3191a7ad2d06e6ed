//! The figures of this server: the mailing list's, and one from a request's numbers.

use std::ops::RangeInclusive;

use isoplot::Figure;

use crate::params::Params;
use crate::picture::Format;
use crate::refusal::Refusal;
use crate::render::Job;

/// Width and height in pixels.
pub(crate) const SIDE_PX: RangeInclusive<u32> = 1..=4096;

/// The most pixels in a picture: 32 MiB as RGBA.
pub(crate) const MAX_PIXELS: u32 = 1 << 23;

/// Dots per inch.
pub(crate) const DPI: RangeInclusive<f64> = 10.0..=600.0;

/// `/hi_mom.png`: the mailing list's figure.
pub(crate) fn hi_mom(format: Format, params: Params) -> Result<Job, Refusal> {
    let key = params.finish(&format!("hi_mom.{}", format.extension()))?;
    Ok(Job::new(key, move |_| {
        let mut figure = Figure::new();
        let ax = figure.add_subplot(1, 1, 1);
        ax.plot_y([1, 2, 3]);
        ax.set_title("hi mom");
        ax.grid(true);
        ax.set_xlabel("time");
        ax.set_ylabel("volts");
        format.draw(figure)
    }))
}

/// `/plot.png?y=1,2,3`: a line through the request's own numbers.
pub(crate) fn plot(format: Format, mut params: Params) -> Result<Job, Refusal> {
    let y = params.numbers_with_gaps("y")?;
    let x = params.numbers("x")?;
    let fmt = params.text("fmt")?;
    let title = params.text("title")?;
    let xlabel = params.text("xlabel")?;
    let ylabel = params.text("ylabel")?;
    let grid = params.flag("grid", false)?;
    let size = Size::read(&mut params)?;
    let key = params.finish(&format!("plot.{}", format.extension()))?;

    let y = y.ok_or_else(|| Refusal::parameter("y", "is missing: give numbers, as in y=1,2,3"))?;
    if let Some(x) = x.as_ref().filter(|x| x.len() != y.len()) {
        let why = format!("must have as many numbers as y: {}, not {}", y.len(), x.len());
        return Err(Refusal::parameter("x", why));
    }
    isoplot::artist::parse_format(&fmt)
        .map_err(|e| Refusal::parameter("fmt", format!("cannot be read: {e}")))?;

    Ok(Job::new(key, move |_| {
        let mut figure = size.figure();
        let ax = figure.add_subplot(1, 1, 1);
        let line = match x {
            Some(x) => ax.plot(x, y),
            None => ax.plot_y(y),
        };
        line.fmt(&fmt);
        ax.set_title(title);
        ax.set_xlabel(xlabel);
        ax.set_ylabel(ylabel);
        ax.grid(grid);
        format.draw(figure)
    }))
}

/// The size of a picture: `w` and `h` in pixels and `dpi`, for every route that draws.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Size {
    w: u32,
    h: u32,
    dpi: f64,
}

impl Size {
    pub(crate) fn read(params: &mut Params) -> Result<Self, Refusal> {
        let w = params.whole("w", 640, SIDE_PX)?;
        let h = params.whole("h", 480, SIDE_PX)?;
        let dpi = params.number("dpi", 100.0, DPI)?;
        if w * h > MAX_PIXELS {
            let why = format!("times h must be at most {MAX_PIXELS} pixels, not {w} x {h} = {}", w * h);
            return Err(Refusal::parameter("w", why));
        }
        Ok(Self { w, h, dpi })
    }

    /// An empty figure of this size.
    pub(crate) fn figure(self) -> Figure {
        let mut figure = Figure::new();
        figure.dpi(self.dpi);
        figure.set_size_inches(inches(self.w, self.dpi), inches(self.h, self.dpi));
        figure
    }
}

/// The length that a figure truncates to exactly this many pixels.
fn inches(px: u32, dpi: f64) -> f64 {
    let px = f64::from(px);
    let length = px / dpi;
    // 1049 / 59.9 * 59.9 is a hair below 1049.
    if length * dpi < px { length.next_up() } else { length }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_size_is_met_to_the_pixel() {
        for dpi in [10.0, 33.3, 59.9, 72.0, 96.0, 100.0, 123.456, 299.99, 600.0] {
            for px in SIDE_PX {
                assert_eq!((inches(px, dpi) * dpi) as u32, px, "{px} at {dpi}");
            }
        }
    }
}
