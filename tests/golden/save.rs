//! What `savefig` can do with a figure.

use isoplot::prelude::*;

use crate::harness::golden;

#[test]
fn transparent_tight() {
    let mut fig = Figure::with_size(3.0, 2.0);
    let ax = fig.add_subplot(1, 1, 1);
    ax.plot([0, 1, 2], [0, 1, 0]).linewidth(4.0).alpha(0.5);
    ax.set_title("tight");
    let options = SaveOptions {
        transparent: true,
        bbox_inches: BboxInches::Tight,
        dpi: Some(80.0),
        ..SaveOptions::default()
    };
    golden("save/transparent_tight").saved(options).check(&fig);
}
