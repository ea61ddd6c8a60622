//! The instructions of an exercise, as they are shown.

use yew::prelude::*;

use annotator_app::classroom::instructions::{Element, Part, read};

/// Draws instructions that are written in CommonMark.
pub fn instructions(markdown: &str) -> Html {
    html! { <div class="instructions" dir="auto">{ drawn(&read(markdown)) }</div> }
}

fn drawn(parts: &[Part]) -> Html {
    parts.iter().map(part).collect()
}

fn part(part: &Part) -> Html {
    let (element, inside) = match part {
        Part::Text(text) => return html! { { text } },
        Part::Break => return html! { <br /> },
        Part::Rule => return html! { <hr /> },
        Part::Element(element, parts) => (element, drawn(parts)),
    };
    match element {
        Element::Paragraph => html! { <p>{ inside }</p> },
        Element::Heading => html! { <h2>{ inside }</h2> },
        Element::Strong => html! { <strong>{ inside }</strong> },
        Element::Emphasis => html! { <em>{ inside }</em> },
        Element::Code => html! { <code>{ inside }</code> },
        Element::Block => html! { <pre>{ inside }</pre> },
        Element::Quote => html! { <blockquote>{ inside }</blockquote> },
        Element::List => html! { <ul>{ inside }</ul> },
        Element::Numbered(first) => html! { <ol start={first.to_string()}>{ inside }</ol> },
        Element::Item => html! { <li>{ inside }</li> },
        Element::Link(address) => html! {
            <a href={address.clone()} target="_blank" rel="noreferrer">{ inside }</a>
        },
    }
}
