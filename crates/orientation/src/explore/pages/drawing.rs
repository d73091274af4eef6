//! Drawing: the pictures of this feature, put into the words and links of a visit.

use pathways::Position;
use pathways::search::Pathway;

use crate::explore::view::{OptionView, Words};

pub fn line_map_picture(_words: &Words<'_>, _position: &Position, _lit: Option<&Pathway>, _link: &dyn Fn(&str) -> String, _dir: &str, _tall: bool) -> String {
    String::new()
}

pub fn compared_picture(_words: &Words<'_>, _options: &[OptionView], _dir: &str) -> String {
    String::new()
}
