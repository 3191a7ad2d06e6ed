//! The figure of the mailing list.

use isoplot::prelude::*;

use crate::harness::golden;

#[test]
fn hi_mom() {
    let mut fig = Figure::new();
    let ax = fig.add_subplot(1, 1, 1);
    ax.plot_y([1, 2, 3]);
    ax.set_title("hi mom");
    ax.grid(true);
    ax.set_xlabel("time");
    ax.set_ylabel("volts");
    golden("seed/hi_mom")
        .bounds(0.3, 6.0, "the bound that the project set itself for this figure")
        .check(&fig);
}
