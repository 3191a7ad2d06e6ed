//! The script that the mailing list's answer began with: draws a line and writes `hi_mom.png`.

use isoplot::prelude::*;

fn main() -> Result<(), isoplot::Error> {
    let mut canvas = FigureCanvas::new(Figure::new());
    let ax = canvas.figure.add_subplot(1, 1, 1);
    ax.plot_y([1, 2, 3]);
    ax.set_title("hi mom");
    ax.grid(true);
    ax.set_xlabel("time");
    ax.set_ylabel("volts");
    canvas.draw()?;
    let (width, height) = canvas.width_height();
    let png = canvas.to_png()?;
    std::fs::write("hi_mom.png", &png)?;
    eprintln!("hi_mom.png: {width} x {height} pixels, {} bytes", png.len());
    Ok(())
}
