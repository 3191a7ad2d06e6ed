//! Styles as text: a name and numbers, `"round,pad=0.3"`.

/// A name with its options, to be taken one by one.
#[derive(Clone, Debug)]
pub(super) struct Options<'a> {
    /// In small letters.
    pub(super) name: String,
    left: Vec<(&'a str, f64)>,
}

impl<'a> Options<'a> {
    /// Splits the text at its commas.
    pub(super) fn parse(text: &'a str) -> Result<Self, String> {
        let mut parts = text.split(',').map(str::trim);
        let name = parts.next().unwrap_or_default().to_ascii_lowercase();
        let mut left = Vec::new();
        for part in parts.filter(|p| !p.is_empty()) {
            let (key, value) =
                part.split_once('=').ok_or_else(|| format!("{part:?} is not an option=number"))?;
            let v: f64 = value.trim().parse().map_err(|_| format!("{value:?} is not a number"))?;
            if !v.is_finite() {
                return Err(format!("{part:?} is not finite"));
            }
            left.push((key.trim(), v));
        }
        Ok(Self { name, left })
    }

    /// The value of an option, where it was given.
    pub(super) fn take_some(&mut self, key: &str) -> Option<f64> {
        let i = self.left.iter().position(|(k, _)| *k == key)?;
        Some(self.left.swap_remove(i).1)
    }

    /// The value of an option, or its default.
    pub(super) fn take(&mut self, key: &str, default: f64) -> f64 {
        self.take_some(key).unwrap_or(default)
    }

    /// Whether all options were known.
    pub(super) fn finish(self) -> Result<(), String> {
        match self.left.first() {
            Some((key, _)) => Err(format!("{:?} has no option {key:?}", self.name)),
            None => Ok(()),
        }
    }
}
