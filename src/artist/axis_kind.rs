//! What an axis runs along: it says which ticks the axis starts with, and what becomes of those that it is given.

use std::sync::Arc;

use super::{Axis, Direction};
use crate::scale::Scale;
use crate::tick::{DefaultTickers, Locator, RadialLocator, ThetaFormatter, ThetaLocator, default_tickers};

/// What an axis runs along.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum AxisKind {
    /// A side of a rectangle.
    Straight,
    /// The edge of a polar axes; numbers are radians.
    Angle,
    /// From the middle of a polar axes outwards.
    Distance,
}

impl AxisKind {
    /// What a scale brings along.
    pub(super) fn tickers(self, scale: &dyn Scale) -> DefaultTickers {
        let tickers = default_tickers(scale);
        match self {
            Self::Straight => tickers,
            Self::Angle => DefaultTickers {
                major_locator: Arc::new(ThetaLocator::default()),
                major_formatter: Arc::new(ThetaFormatter),
                ..tickers
            },
            Self::Distance => {
                DefaultTickers { major_locator: self.located(tickers.major_locator, scale), ..tickers }
            }
        }
    }

    /// A locator of major ticks, as the axis uses it.
    pub(super) fn located(self, locator: Arc<dyn Locator>, scale: &dyn Scale) -> Arc<dyn Locator> {
        match self {
            Self::Straight | Self::Angle => locator,
            Self::Distance => {
                Arc::new(RadialLocator::new(locator, scale.limit_range(0.0, 1.0, 1e-5).0 == 0.0))
            }
        }
    }

    /// Why the axis cannot have this scale.
    pub(super) fn refuses(self, scale: &dyn Scale) -> Option<&'static str> {
        (self == Self::Angle && !scale.is_linear()).then_some("the angles of a polar axes have no scale")
    }
}

impl Axis {
    /// Makes it one of a polar axes.
    pub(crate) fn become_polar(&mut self) {
        self.kind = if self.direction == Direction::X { AxisKind::Angle } else { AxisKind::Distance };
        let tickers = self.kind.tickers(&*self.scale);
        (self.major.locator, self.major.formatter) = (tickers.major_locator, tickers.major_formatter);
        for style in self.styles_mut() {
            (style.first, style.second) = (false, false);
        }
        if self.kind == AxisKind::Distance {
            self.base.sticky[1] = vec![0.0];
        }
    }
}
