//! The occupations that somebody can speak of, with their names: the same as in the atlas.
//!
//! Deliberately absent: what the atlas says of them.

use std::sync::Arc;

use work::Occupation;

/// Languages in which an occupation has a name.
const LANGUAGES: [&str; 4] = ["nl", "en", "tr", "ar"];

#[derive(Clone, Debug)]
struct Named {
    id: String,
    field: String,
    names: [String; LANGUAGES.len()],
}

/// Occupations by id. Cheap to clone.
#[derive(Clone, Debug, Default)]
pub struct Works {
    inner: Arc<Vec<Named>>,
}

impl Works {
    /// Those of the facts, in their order.
    pub fn of(occupations: &[Occupation]) -> Self {
        let named = |one: &Occupation| Named {
            id: one.id.clone(),
            field: one.fields.first().cloned().unwrap_or_default(),
            names: LANGUAGES.map(|tag| one.name(tag).to_owned()),
        };
        Self {
            inner: Arc::new(occupations.iter().map(named).collect()),
        }
    }

    /// Whether there is one with this id.
    pub fn is_known(&self, id: &str) -> bool {
        self.inner.iter().any(|one| one.id == id)
    }

    /// The name in a language; the id of what is no longer in the facts.
    pub fn name(&self, id: &str, tag: &str) -> String {
        let found = self.inner.iter().find(|one| one.id == id);
        found.map_or(id, |one| one.called(tag)).to_owned()
    }

    /// All of them by field, in the order of the facts; within a field by name.
    pub fn by_field(&self, tag: &str) -> Vec<(String, Vec<(String, String)>)> {
        let mut fields: Vec<(String, Vec<(String, String)>)> = Vec::new();
        for one in self.inner.iter() {
            let pair = (one.id.clone(), one.called(tag).to_owned());
            match fields.iter_mut().find(|(field, _)| *field == one.field) {
                Some((_, all)) => all.push(pair),
                None => fields.push((one.field.clone(), vec![pair])),
            }
        }
        for (_, all) in &mut fields {
            all.sort_by_key(|(_, name)| name.to_lowercase());
        }
        fields
    }
}

impl Named {
    fn called(&self, tag: &str) -> &str {
        let at = LANGUAGES.iter().position(|known| *known == tag).unwrap_or(0);
        &self.names[at]
    }
}
