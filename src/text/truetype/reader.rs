//! Big-endian numbers from bytes, never past the end.

/// Bytes, and how far they have been read.
#[derive(Clone, Copy)]
pub(super) struct Reader<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl<'a> Reader<'a> {
    pub(super) fn new(bytes: &'a [u8]) -> Self {
        Self { bytes, at: 0 }
    }

    pub(super) fn take(&mut self, n: usize) -> Option<&'a [u8]> {
        let part = self.bytes.get(self.at..)?.get(..n)?;
        self.at += n;
        Some(part)
    }

    pub(super) fn u8(&mut self) -> Option<u8> {
        Some(self.take(1)?[0])
    }

    pub(super) fn u16(&mut self) -> Option<u16> {
        self.take(2).map(|b| u16::from_be_bytes([b[0], b[1]]))
    }

    pub(super) fn i16(&mut self) -> Option<i16> {
        self.u16().map(|v| v as i16)
    }

    pub(super) fn u16_at(&self, at: usize) -> Option<u16> {
        Self { at, ..*self }.u16()
    }

    pub(super) fn i16_at(&self, at: usize) -> Option<i16> {
        Self { at, ..*self }.i16()
    }

    pub(super) fn u32_at(&self, at: usize) -> Option<u32> {
        Self { at, ..*self }.take(4).map(|b| u32::from_be_bytes([b[0], b[1], b[2], b[3]]))
    }
}
