//! Fills a colorbar's axes: colours, open ends, edges, lines, outline, limits and ticks.

use super::super::Axes;
use super::values::{self, Values};
use super::{Colorbar, scale};
use std::sync::Arc;

use crate::artist::{
    Artist, ClipPath, ColorMapping, ColorbarContent, Coords, Direction, LineCollection, Mappable, MeshGrid,
    Patch, PatchSetters, QuadMesh, Scene,
};
use crate::color::{Color, Rgba};
use crate::data::Grid;
use crate::each::Each;
use crate::error::{Error, Result};
use crate::geom::{BBox, Path, Point};
use crate::tick::NullLocator;

/// What the open ends and the outline are made of.
struct Frame {
    vertical: bool,
    /// Where the ends reach, in fractions of the axes: 0 and 1 where they are closed.
    bottom: f64,
    top: f64,
    rect: bool,
}

impl Frame {
    /// A point across and along the bar.
    fn point(&self, across: f64, along: f64) -> Point {
        if self.vertical { Point::new(across, along) } else { Point::new(along, across) }
    }

    /// The end at `from` (0 or 1) that reaches to `to`.
    fn end(&self, from: f64, to: f64) -> Vec<Point> {
        if self.rect {
            [(0.0, from), (0.0, to), (1.0, to), (1.0, from)].each(|(x, y)| self.point(x, y)).to_vec()
        } else {
            [(0.0, from), (0.5, to), (1.0, from)].each(|(x, y)| self.point(x, y)).to_vec()
        }
    }

    fn outline(&self) -> Path {
        let mut points = self.end(0.0, self.bottom);
        points.extend(self.end(1.0, self.top).into_iter().rev());
        Path::polygon(points)
    }
}

impl Axes {
    /// The axes as it is drawn: with what a colorbar shows, where it is one.
    ///
    /// # Errors
    /// A colorbar whose colours cannot be explained.
    pub(crate) fn with_colorbar(&self, scene: &dyn Scene) -> Result<Option<Self>> {
        let Some(bar) = &self.colorbar else { return Ok(None) };
        let Some(of) = scene.artist(bar.of).and_then(Artist::as_mappable) else {
            let mut plain = self.clone();
            plain.colorbar = None;
            return Ok(Some(plain));
        };
        self.filled(bar, of, scene).map(Some).map_err(|e| Error::at(e, bar.made_at))
    }

    fn filled(&self, bar: &Colorbar, of: &dyn Mappable, scene: &dyn Scene) -> Result<Self, String> {
        let mapping = of.drawn_mapping()?;
        let content = of.colorbar_content(&self.rc);
        let v = Values::new(bar, &content, &mapping, &self.rc)?;
        let edges = v.edges(bar)?;
        let mut ax = self.clone();
        ax.colorbar = None;
        let inverted = ax.axis_along(bar.vertical).get_inverted();
        let alpha = bar.alpha.or(of.base().alpha);
        bar.check_ticklocation()?;
        let frame = ax.place_ends(bar, &v, inverted)?;
        let own = &ax.axis_along(bar.vertical).limits;
        let (lo, hi) = match v.limits() {
            // Limits that were set show a part of it.
            _ if !own.auto => own.view,
            (lo, hi) if inverted => (hi, lo),
            whole => whole,
        };
        ax.axis_along_mut(!bar.vertical).set_major_locator(NullLocator).set_minor_locator(NullLocator);
        scale::apply(ax.axis_along_mut(bar.vertical), bar, &content, &v);
        if bar.vertical {
            ax.set_xlim(0.0, 1.0).set_ylim(lo, hi);
        } else {
            ax.set_xlim(lo, hi).set_ylim(0.0, 1.0);
        }
        if !content.unfilled {
            ax.add_colors(bar, &content, &v, &edges, alpha)?;
            ax.add_ends(&content, &v, &frame, inverted, alpha)?;
        }
        if bar.drawedges {
            ax.add_dividers(&v, &edges, &frame);
        }
        for h in bar.lines_of.as_deref().unwrap_or(&[bar.of]) {
            let lines =
                scene.artist(*h).and_then(Artist::as_mappable).map(|m| m.colorbar_content(&self.rc).lines);
            ax.add_lines(&v, &edges, &lines.unwrap_or_default(), &frame)?;
        }
        ax.add_outline(bar, &frame);
        Ok(ax)
    }

    fn axis_along(&self, vertical: bool) -> &crate::artist::Axis {
        self.axis_of(if vertical { Direction::Y } else { Direction::X })
    }

    fn axis_along_mut(&mut self, vertical: bool) -> &mut crate::artist::Axis {
        self.axis_of_mut(if vertical { Direction::Y } else { Direction::X })
    }

    /// Makes room for open ends.
    fn place_ends(&mut self, bar: &Colorbar, v: &Values, inverted: bool) -> Result<Frame, String> {
        let (_, [below, above]) = v.places(bar)?;
        let (low, high) = if inverted {
            (v.extend.above(), v.extend.below())
        } else {
            (v.extend.below(), v.extend.above())
        };
        let (below, above) = (if low { below } else { 0.0 }, if high { above } else { 0.0 });
        let whole = 1.0 + below + above;
        let p = self.position;
        let inner =
            |from: f64, length: f64| (from + below / whole * length, from + (1.0 + below) / whole * length);
        if bar.vertical {
            let (y0, y1) = inner(p.y0, p.height());
            self.position = BBox::new(p.x0, y0, p.x1, y1);
        } else {
            let (x0, x1) = inner(p.x0, p.width());
            self.position = BBox::new(x0, p.y0, x1, p.y1);
        }
        if let Some(aspect) = bar.aspect {
            let a = aspect / whole;
            self.set_box_aspect(Some(if bar.vertical { a } else { 1.0 / a }));
        }
        Ok(Frame { vertical: bar.vertical, bottom: -below, top: 1.0 + above, rect: bar.extendrect })
    }

    /// The mesh of colours.
    fn add_colors(
        &mut self,
        bar: &Colorbar,
        content: &ColorbarContent,
        v: &Values,
        edges: &[f64],
        alpha: Option<f64>,
    ) -> Result<(), String> {
        let values = v.inner_values();
        let n = values.len();
        if content.hatches.iter().any(Option::is_some) {
            return self.add_hatched(bar, content, v, edges, alpha);
        }
        let (x, y, shape) = if bar.vertical {
            (vec![0.0, 1.0], edges.to_vec(), (n, 1))
        } else {
            (edges.to_vec(), vec![0.0, 1.0], (1, n))
        };
        let grid = MeshGrid::new(Some((x.into(), y.into())), shape)?;
        let values = Grid::new(shape.0, shape.1, values.to_vec())?;
        let mut mapping = ColorMapping::new(values.data().clone());
        mapping.set_cmap(v.cmap.clone());
        mapping.set_norm(v.norm.clone());
        let mesh = self.add(1.0, |base| QuadMesh::new(base, grid, values));
        *mesh.mapping_mut().0 = mapping;
        mesh.base_mut().alpha = alpha;
        Ok(())
    }

    /// Rectangles with hatches instead of the mesh.
    fn add_hatched(
        &mut self,
        bar: &Colorbar,
        content: &ColorbarContent,
        v: &Values,
        edges: &[f64],
        alpha: Option<f64>,
    ) -> Result<(), String> {
        let first = usize::from(v.extend.below());
        let colors = v.cmap.map_normed(&v.norm.normalize(v.inner_values())?);
        for (i, w) in edges.windows(2).enumerate() {
            let b =
                if bar.vertical { BBox::new(0.0, w[0], 1.0, w[1]) } else { BBox::new(w[0], 0.0, w[1], 1.0) };
            let patch = self.add(1.0, |base| Patch::of_path(base, Path::rect(&b)));
            patch.facecolor(Color::Rgba(colors[i])).linewidth(0.0).antialiased(false);
            patch.base_mut().alpha = alpha;
            if let Some(h) = &content.hatches[(first + i) % content.hatches.len()] {
                patch.hatch(h);
            }
        }
        Ok(())
    }

    /// The colours of open ends.
    fn add_ends(
        &mut self,
        content: &ColorbarContent,
        v: &Values,
        frame: &Frame,
        inverted: bool,
        alpha: Option<f64>,
    ) -> Result<(), String> {
        let last = v.values.len() - 1;
        let (low, high) = if inverted { (last, 0) } else { (0, last) };
        for (open, from, to, value) in
            [(frame.bottom < 0.0, 0.0, frame.bottom, low), (frame.top > 1.0, 1.0, frame.top, high)]
        {
            if !open {
                continue;
            }
            let color = v.cmap.map_normed(&v.norm.normalize(&v.values[value..=value])?)[0];
            let path = Path::polygon(frame.end(from, to));
            // Below the background, so that it never covers the first colour.
            let patch = self.add(0.99, |base| Patch::of_path(base, path));
            patch.facecolor(Color::Rgba(color)).linewidth(0.0).antialiased(false);
            patch.transform(Coords::Axes).clip_on(false);
            patch.base_mut().alpha = alpha;
            if let Some(Some(h)) = content.hatches.get(value % content.hatches.len().max(1)) {
                patch.hatch(h);
            }
        }
        Ok(())
    }

    fn add_across(
        &mut self,
        at: &[f64],
        frame: &Frame,
        colors: Vec<Color>,
        widths: Vec<f64>,
    ) -> &mut LineCollection {
        let segment = |&y: &f64| Path::polyline(vec![frame.point(0.0, y), frame.point(1.0, y)]);
        let paths = at.iter().map(segment).collect();
        let rc = self.rc.clone();
        let lines = self.add(2.0, |base| LineCollection::lines(base, &rc, paths, Color::NONE));
        (lines.edgecolors, lines.linewidths) = (colors, widths);
        lines
    }

    /// Lines between colours.
    fn add_dividers(&mut self, v: &Values, edges: &[f64], frame: &Frame) {
        let (lo, hi) = v.limits();
        let mut at: Vec<f64> = edges.iter().copied().filter(|&y| lo < y && y < hi).collect();
        if frame.bottom < 0.0 {
            at.insert(0, lo);
        }
        if frame.top > 1.0 {
            at.push(hi);
        }
        let (color, width) = (self.rc.axes_edgecolor.clone(), 0.5 * self.rc.axes_linewidth);
        self.add_across(&at, frame, vec![color], vec![width]).clip_on(false);
    }

    /// The lines of contours.
    fn add_lines(
        &mut self,
        v: &Values,
        edges: &[f64],
        lines: &[(f64, Rgba, f64)],
        frame: &Frame,
    ) -> Result<(), String> {
        if lines.is_empty() {
            return Ok(());
        }
        let levels: Vec<f64> = lines.iter().map(|l| l.0).collect();
        let plain = v.norm.boundaries().is_some() || values::is_index(&*v.norm);
        let (from, x) = if plain {
            (v.inside().to_vec(), levels)
        } else {
            (values::normed(&*v.norm, v.inside())?, values::normed(&*v.norm, &levels)?)
        };
        let (first, last) = (edges[0], edges[edges.len() - 1]);
        let near = (last - first) * 1e-10;
        let placed = x.iter().map(|&x| values::interpolate(x, &from, |i| edges[i])).zip(lines);
        let good: Vec<(f64, &(f64, Rgba, f64))> =
            placed.filter(|(y, _)| *y < last + near && *y > first - near).collect();
        let at: Vec<f64> = good.iter().map(|g| g.0).collect();
        if at.is_empty() {
            return Ok(());
        }
        let colors = good.iter().map(|g| Color::Rgba(g.1.1)).collect();
        let widths: Vec<f64> = good.iter().map(|g| g.1.2).collect();
        // They may reach beyond the ends of an upright bar, by as much as the widest of them, but not of a lying one.
        let beyond_pt = widths.iter().copied().fold(0.0, f64::max);
        let path = Path::rect(&BBox::new(0.0, 0.0, 1.0, 1.0));
        let lines = self.add_across(&at, frame, colors, widths);
        lines.base_mut().clip_path = Some(Arc::new(ClipPath::beyond(path, Coords::Axes, beyond_pt)));
        Ok(())
    }

    fn add_outline(&mut self, bar: &Colorbar, frame: &Frame) {
        let (color, width) = (self.rc.axes_edgecolor.clone(), self.rc.axes_linewidth);
        let outline = self.add(2.5, |_| bar.outline.clone());
        outline.set_path(frame.outline());
        outline.style.edgecolor.get_or_insert(color);
        outline.style.linewidth.get_or_insert(width);
    }
}
