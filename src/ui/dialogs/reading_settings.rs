//! The settings of how texts look, which the head of the text has as well.

use yew::prelude::*;

use crate::ui::parts::slider::{Slider, slider};
use crate::ui::parts::track::{Track, track};
use crate::ui::words::dialogs as words;
use annotator_app::keeping::reading::{Reading, Theme};
use annotator_app::keeping::storage::{ChipStyle, Settings};
use annotator_app::msg::Msg;

/// Sends changed settings.
pub struct Change {
    pub settings: Settings,
    pub dispatch: Callback<Msg>,
}

impl Change {
    /// The callback for a setting that `set` changes.
    pub fn to<T: 'static>(&self, set: fn(&mut Settings, T)) -> Callback<T> {
        let settings = self.settings.clone();
        self.dispatch.reform(move |value| {
            let mut changed = settings.clone();
            set(&mut changed, value);
            Msg::SettingsChanged(changed)
        })
    }
}

const THEMES: [(&str, Theme); 3] =
    [("system", Theme::System), ("light", Theme::Light), ("dark", Theme::Dark)];

/// How texts look.
pub fn reading(change: &Change) -> Html {
    let Reading { theme, text_size, line_width } = change.settings.reading;
    let value = THEMES.iter().find(|(_, known)| *known == theme).map_or("", |(value, _)| value);
    let choices = THEMES.map(|(value, theme)| (value.into(), words::theme(theme).into())).to_vec();
    let onchoose = change.to(|settings, value: AttrValue| {
        let chosen = THEMES.iter().find(|(known, _)| *known == value.as_str());
        settings.reading.theme = chosen.map(|(_, theme)| *theme).unwrap_or_default();
    });
    html! {
        <>
            <div class="settings__row">
                <span id="setting-theme">{ words::light_or_dark() }</span>
                { track(&Track { name: "theme".into(), labelledby: "setting-theme".into(), value, choices, onchoose }) }
            </div>
            <div class="settings__row">
                <span id="setting-chips">{ words::chips() }</span>
                { chips(change) }
            </div>
            { slider(&Slider {
                id: "setting-size",
                name: words::text_size(),
                value: text_size,
                range: Reading::SIZES,
                shown: words::pixels(text_size),
                onslide: change.to(|settings, size| settings.reading.text_size = size),
            }) }
            { slider(&Slider {
                id: "setting-width",
                name: words::line_width(),
                value: line_width,
                range: Reading::WIDTHS,
                shown: words::characters(line_width),
                onslide: change.to(|settings, width| settings.reading.line_width = width),
            }) }
        </>
    }
}

const CHIPS: [(&str, ChipStyle); 3] =
    [("names", ChipStyle::Names), ("bars", ChipStyle::Bars), ("nothing", ChipStyle::Nothing)];

fn chips(change: &Change) -> Html {
    let chips = change.settings.chips;
    let value = CHIPS.iter().find(|(_, known)| *known == chips).map_or("", |(value, _)| value);
    let choices =
        CHIPS.map(|(value, style)| (value.into(), words::chip_style(style).into())).to_vec();
    let onchoose = change.to(|settings, value: AttrValue| {
        let chosen = CHIPS.iter().find(|(known, _)| *known == value.as_str());
        settings.chips = chosen.map(|(_, style)| *style).unwrap_or_default();
    });
    track(&Track {
        name: "chips".into(),
        labelledby: "setting-chips".into(),
        value,
        choices,
        onchoose,
    })
}
