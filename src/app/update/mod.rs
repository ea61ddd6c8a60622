//! What happens to the model when something happened.

use crate::app::effect::Effect;
use crate::app::model::Model;
use crate::app::msg::Msg;
use crate::app::ports::Ports;

/// Takes a message in: changes the model and says what the browser is to do.
pub fn update(_model: &mut Model, _msg: Msg, _ports: &mut dyn Ports) -> Vec<Effect> {
    Vec::new()
}
