//! Artists drawn with path effects.

use std::any::Any;

use super::{Artist, ArtistBase, DrawContext, Text};
use crate::error::Error;
use crate::render::patheffects::EffectRenderer;
use crate::render::{PathEffect, Renderer};

/// A renderer that draws as an artist's effects say.
pub(super) fn renderer<'a>(
    effects: &'a [PathEffect],
    base: &ArtistBase,
    ctx: &'a DrawContext<'_>,
    inner: &'a mut dyn Renderer,
) -> EffectRenderer<'a> {
    EffectRenderer { inner, effects, cycle: &ctx.rc.prop_cycle, alpha: base.alpha }
}

impl ArtistBase {
    /// Keeps the effects, and what is wrong with them.
    #[track_caller]
    pub(super) fn set_effects(&mut self, effects: impl IntoIterator<Item = PathEffect>) {
        let effects: Vec<PathEffect> = effects.into_iter().collect();
        if let Some(e) = effects.iter().find_map(PathEffect::error) {
            self.fail(e);
        }
        self.effects = (!effects.is_empty()).then(|| effects.into());
    }
}

/// Draws what is no artist of its own with the effects of `base`, where it has any.
pub(super) fn drawn(
    base: &ArtistBase,
    ctx: &DrawContext<'_>,
    r: &mut dyn Renderer,
    draw: impl FnOnce(&mut dyn Renderer),
) {
    match &base.effects {
        Some(effects) => draw(&mut renderer(effects, base, ctx, r)),
        None => draw(r),
    }
}

/// Draws an artist, with its effects where it has any.
pub(crate) fn draw(a: &dyn Artist, ctx: &DrawContext<'_>, r: &mut dyn Renderer) -> Result<(), Error> {
    // Texts use theirs themselves: not all texts are artists of an axes.
    match &a.base().effects {
        Some(effects) if !(a as &dyn Any).is::<Text>() => {
            a.draw(ctx, &mut renderer(effects, a.base(), ctx, r))?;
        }
        _ => a.draw(ctx, r)?,
    }
    ctx.failure(a.base())
}
