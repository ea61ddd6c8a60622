//! How texts are shown on this device.

use serde::{Deserialize, Serialize};

/// What a reader may want to be otherwise.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Reading {
    pub theme: Theme,
    /// The size of a text's letters in pixels, at the browser's usual size of 16.
    pub text_size: u8,
    /// The width of a line in characters.
    pub line_width: u8,
}

impl Reading {
    /// The sizes of text that can be chosen.
    pub const SIZES: std::ops::RangeInclusive<u8> = 15..=24;
    /// The widths of lines that can be chosen.
    pub const WIDTHS: std::ops::RangeInclusive<u8> = 45..=80;
}

impl Default for Reading {
    fn default() -> Self {
        Self { theme: Theme::System, text_size: 18, line_width: 62 }
    }
}

/// Light or dark.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Theme {
    /// As the system is set.
    #[default]
    System,
    Light,
    Dark,
}
