//! Placeholder until the reading work is merged.
/// Role.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// White space only.
    Blank,
    /// Page furniture.
    Furniture,
    /// Title block.
    TitleBlock,
    /// "Mr. President,".
    Address,
    /// A heading.
    Heading,
    /// Ordinary text.
    Body,
    /// The closing formula.
    Closing,
}
/// Outline.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outline {
    /// One per paragraph.
    pub roles: Vec<Role>,
    /// As recognised.
    pub metadata: super::statement::Metadata,
}
impl Outline {
    /// Numbered.
    #[must_use]
    pub fn number(&self, _paragraph: usize) -> Option<u32> {
        None
    }
}
/// Placeholder.
#[must_use]
pub fn outline(text: &super::text::Text) -> Outline {
    Outline {
        roles: text
            .paragraphs()
            .iter()
            .map(|p| if p.is_blank() { Role::Blank } else { Role::Body })
            .collect(),
        metadata: super::statement::Metadata::default(),
    }
}
