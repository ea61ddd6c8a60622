//! The stored form of layouts, version 1, for the browser's storage and for project files.

use std::ops::Range;

use serde::{Deserialize, Serialize};

use crate::project::statement::{Layout, ParagraphKind};
use crate::small_map::sort_by;

/// What a paragraph is.
#[derive(Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[cfg_attr(test, schemars(rename = "Kind"))]
#[serde(rename_all = "snake_case")]
pub(super) enum KindV1 {
    /// A heading.
    Heading,
    /// An item of a list.
    ListItem,
    /// A quotation set off from the text.
    Quote,
    /// A footnote or an endnote.
    Note,
    /// Part of the page but not of the statement, such as its footer.
    Furniture,
}

// Roles were added after the kinds and have a field of their own. An older build ignores an unknown
// field, but would refuse an unknown kind together with everything stored with it.
/// What a paragraph is in the layout of a statement.
#[derive(Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[cfg_attr(test, schemars(rename = "Role"))]
#[serde(rename_all = "snake_case")]
pub(super) enum RoleV1 {
    /// A form of address on a line of its own.
    Address,
    /// The thanks at the end.
    Closing,
    /// Above the statement: the speaker, the occasion, the date.
    TitleBlock,
}

/// The field in which a kind of paragraph is stored: one of the two.
pub(super) fn stored(kind: ParagraphKind) -> (Option<KindV1>, Option<RoleV1>) {
    match kind {
        ParagraphKind::Heading => (Some(KindV1::Heading), None),
        ParagraphKind::ListItem => (Some(KindV1::ListItem), None),
        ParagraphKind::Quote => (Some(KindV1::Quote), None),
        ParagraphKind::Note => (Some(KindV1::Note), None),
        ParagraphKind::Furniture => (Some(KindV1::Furniture), None),
        ParagraphKind::Address => (None, Some(RoleV1::Address)),
        ParagraphKind::Closing => (None, Some(RoleV1::Closing)),
        ParagraphKind::TitleBlock => (None, Some(RoleV1::TitleBlock)),
    }
}

impl From<KindV1> for ParagraphKind {
    fn from(kind: KindV1) -> Self {
        match kind {
            KindV1::Heading => Self::Heading,
            KindV1::ListItem => Self::ListItem,
            KindV1::Quote => Self::Quote,
            KindV1::Note => Self::Note,
            KindV1::Furniture => Self::Furniture,
        }
    }
}

impl From<RoleV1> for ParagraphKind {
    fn from(role: RoleV1) -> Self {
        match role {
            RoleV1::Address => Self::Address,
            RoleV1::Closing => Self::Closing,
            RoleV1::TitleBlock => Self::TitleBlock,
        }
    }
}

/// The kinds sorted by paragraph. If a paragraph has several, the first one given is kept.
pub(super) fn in_order(
    kinds: impl Iterator<Item = (u32, ParagraphKind)>,
) -> Vec<(u32, ParagraphKind)> {
    let mut kinds: Vec<_> = kinds.collect();
    sort_by(&mut kinds, |a, b| a.0.cmp(&b.0));
    kinds.dedup_by_key(|(paragraph, _)| *paragraph);
    kinds
}

#[derive(Default, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct LayoutV1 {
    #[serde(skip_serializing_if = "Option::is_none")]
    body: Option<Range<u32>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    kinds: Vec<(u32, KindV1)>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    roles: Vec<(u32, RoleV1)>,
}

impl LayoutV1 {
    pub(super) fn is_empty(&self) -> bool {
        self.body.is_none() && self.kinds.is_empty() && self.roles.is_empty()
    }
}

impl From<&Layout> for LayoutV1 {
    fn from(layout: &Layout) -> Self {
        let all = || layout.kinds.iter().map(|(paragraph, kind)| (*paragraph, stored(*kind)));
        Self {
            body: layout.body.clone(),
            kinds: all().filter_map(|(at, (kind, _))| Some((at, kind?))).collect(),
            roles: all().filter_map(|(at, (_, role))| Some((at, role?))).collect(),
        }
    }
}

impl From<LayoutV1> for Layout {
    fn from(wire: LayoutV1) -> Self {
        let roles = wire.roles.into_iter().map(|(paragraph, role)| (paragraph, role.into()));
        let kinds = wire.kinds.into_iter().map(|(paragraph, kind)| (paragraph, kind.into()));
        Self { body: wire.body, kinds: in_order(roles.chain(kinds)) }
    }
}
