//! Line icons. There is always a name beside them.

use yew::prelude::*;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Icon {
    Undo,
    Redo,
    Plus,
    Close,
    More,
    Down,
    Right,
    Left,
    Pin,
    Search,
    List,
    Tag,
    Check,
    Quote,
    Filter,
    Link,
    Bookmark,
}

impl Icon {
    /// The lines, on a grid of 16 by 16.
    fn path(self) -> &'static str {
        match self {
            Self::Undo => "M6 2.5 2.5 6 6 9.5M3 6h6.5a3.75 3.75 0 0 1 0 7.5H6",
            Self::Redo => "M10 2.5 13.5 6 10 9.5M13 6H6.5a3.75 3.75 0 0 0 0 7.5H10",
            Self::Plus => "M8 3.5v9M3.5 8h9",
            Self::Close => "M4 4l8 8M12 4l-8 8",
            Self::More => "M3.2 8h.01M8 8h.01M12.8 8h.01",
            Self::Down => "M4.5 6.5 8 10l3.5-3.5",
            Self::Right => "M6.5 4.5 10 8l-3.5 3.5",
            Self::Left => "M9.5 4.5 6 8l3.5 3.5",
            Self::Pin => "M6 2.5h4M6.5 2.5v4L4 9.5h8L9.5 6.5v-4M8 9.5v4",
            Self::Search => "M11.5 7a4.5 4.5 0 1 1-9 0 4.5 4.5 0 0 1 9 0zM10.3 10.3l3.2 3.2",
            Self::Check => "M3.5 8.5l3 3 6-7",
            Self::Quote => {
                "M3.5 10.5c2-.5 2.6-1.7 2.6-3.5h-2.6v-3h3M9.5 10.5c2-.5 2.6-1.7 2.6-3.5h-2.6v-3h3"
            }
            Self::Filter => "M2.5 3.5h11l-4.25 5v4l-2.5 1v-5z",
            Self::Link => {
                "M6.8 9.2a2.6 2.6 0 0 0 3.7 0l2-2a2.6 2.6 0 0 0-3.7-3.7l-.7.7M9.2 6.8a2.6 2.6 0 0 0-3.7 0l-2 2a2.6 2.6 0 0 0 3.7 3.7l.7-.7"
            }
            Self::Bookmark => "M4.5 2.5h7v11L8 10.5l-3.5 3z",
            Self::List => "M2.5 4h11M2.5 8h11M2.5 12h7",
            Self::Tag => {
                "M2.5 8.3V3.5a1 1 0 0 1 1-1h4.8l5 5a1 1 0 0 1 0 1.4l-4.4 4.4a1 1 0 0 1-1.4 0zM5.6 5.6v.01"
            }
        }
    }
}

pub fn icon(icon: Icon) -> Html {
    html! {
        <svg class="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
            <path d={icon.path()} />
        </svg>
    }
}
