//! Where in the text somebody worked, as bars.

use yew::prelude::*;

/// A bar for each part of the text. `label` says in words what they show.
pub fn spread(parts: &[u32], label: String) -> Html {
    let most = parts.iter().copied().max().unwrap_or_default().max(1);
    html! {
        <svg class="class__spread" role="img" aria-label={label} viewBox="0 0 60 14">
            for (at, part) in parts.iter().enumerate() {
                <rect x={(at * 6).to_string()} width="5"
                    y={(14 - (part * 13).div_ceil(most).max(1)).to_string()}
                    height={(part * 13).div_ceil(most).max(1).to_string()}
                    data-empty={(*part == 0).to_string()} />
            }
        </svg>
    }
}
