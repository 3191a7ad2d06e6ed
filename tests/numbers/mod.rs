//! Numbers for properties.

use proptest::prelude::*;

/// Numbers of every magnitude, of which chance has few between those that are drawn and those that are too large to be.
pub(crate) fn magnitude() -> impl Strategy<Value = f64> {
    (any::<bool>(), -20.0..30.0f64).prop_map(|(minus, e)| 10f64.powf(e) * if minus { -1.0 } else { 1.0 })
}
