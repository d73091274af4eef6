//! A **choice** in a form: a word, and whether it is chosen. The fields of work can be chosen in more than one form.

use journey::Standard;
use kit::Sent;
use serde::Serialize;

/// A word that can be chosen.
#[derive(Clone, Debug, Serialize)]
pub struct Choice {
    /// As the form sends it.
    pub value: String,
    /// Whether it is chosen.
    pub chosen: bool,
}

/// Every field of work, with those chosen that a form sent as `veld`.
pub fn fields(standard: &Standard, sent: &Sent) -> Vec<Choice> {
    let chosen: Vec<&str> = sent.all("veld").collect();
    let all = standard.fields().iter();
    all.map(|field| Choice {
        chosen: chosen.contains(&field.id.as_str()),
        value: field.id.clone(),
    })
    .collect()
}
