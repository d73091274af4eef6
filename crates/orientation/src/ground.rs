//! The **ground**: the world of work as the product holds it, read once at the start beside the facts, checked, then shared.
//!
//! It holds occupations and fields of work, and knows which occupations a course leads to. The product never starts with a mistake in
//! it. Deliberately absent: words for a screen, and everything that is found or shown, which features make of it.

use std::collections::BTreeMap;
use std::sync::Arc;

use kit::facts::Knowledge;
use pathways::facts::read;
use pathways::{Problem, SourceText};
use serde::Deserialize;
use work::{Known, Occupation};

/// A field of work, from `fields.toml`; its words are `field-<id>`.
#[derive(Clone, Debug)]
pub struct Field {
    /// Id, such as `bouw`.
    pub id: String,
    /// Ids of the mbo domains that belong to it.
    pub domains: Vec<String>,
}

/// Occupations and fields. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Ground {
    inner: Arc<Inner>,
}

#[derive(Debug)]
struct Inner {
    occupations: Vec<Occupation>,
    fields: Vec<Field>,
    by_id: BTreeMap<String, usize>,
    by_esco: BTreeMap<String, usize>,
    /// By course: places of the occupations it leads to.
    led_to: BTreeMap<String, Vec<usize>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FieldRow {
    id: String,
    domains: Vec<String>,
}

impl Ground {
    /// The world of work beside these facts, with every id in it looked up there.
    ///
    /// # Errors
    ///
    /// The mistakes, each with file and line.
    pub fn new(knowledge: &Knowledge) -> Result<Ground, Vec<Problem>> {
        let files = knowledge.work_files();
        let mut problems = Vec::new();
        let fields = fields(&files, &mut problems);
        let ids = fields.iter().map(|field| field.id.clone());
        let known = Known::of(knowledge.facts(), knowledge.catalogue(), ids);
        let (occupations, more) = work::read(&files, &known);
        problems.extend(more);
        if problems.is_empty() {
            Ok(Ground::of(occupations, fields))
        } else {
            Err(problems)
        }
    }

    fn of(occupations: Vec<Occupation>, fields: Vec<Field>) -> Ground {
        let mut led_to: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        for (at, one) in occupations.iter().enumerate() {
            for course in &one.courses {
                led_to.entry(course.clone()).or_default().push(at);
            }
        }
        let ids = occupations.iter().enumerate();
        let by_id = ids.map(|(at, one)| (one.id.clone(), at)).collect();
        let escos = occupations.iter().enumerate().rev();
        let by_esco = escos.map(|(at, one)| (one.esco.clone(), at)).collect();
        let inner = Inner {
            by_id,
            by_esco,
            led_to,
            occupations,
            fields,
        };
        Ground { inner: inner.into() }
    }

    /// All occupations, in the order of their files, which means nothing.
    pub fn occupations(&self) -> &[Occupation] {
        &self.inner.occupations
    }

    /// All fields, in the order of their file, which means nothing either.
    pub fn fields(&self) -> &[Field] {
        &self.inner.fields
    }

    /// The occupation with this id.
    pub fn occupation(&self, id: &str) -> Option<&Occupation> {
        self.inner.by_id.get(id).map(|at| &self.inner.occupations[*at])
    }

    /// The occupation with this address in ESCO; of more the first.
    pub fn of_esco(&self, address: &str) -> Option<&Occupation> {
        self.inner
            .by_esco
            .get(address)
            .map(|at| &self.inner.occupations[*at])
    }

    /// The field with this id.
    pub fn field(&self, id: &str) -> Option<&Field> {
        self.inner.fields.iter().find(|field| field.id == id)
    }

    /// Occupations that a course leads to.
    pub fn led_to(&self, course: &str) -> impl Iterator<Item = &Occupation> {
        let places = self.inner.led_to.get(course).into_iter().flatten();
        places.map(|at| &self.inner.occupations[*at])
    }
}

fn fields(files: &[SourceText<'_>], problems: &mut Vec<Problem>) -> Vec<Field> {
    let file = files.iter().find(|file| file.name == "fields.toml");
    let rows = file.map(|file| read::rows::<FieldRow>(file, "field", problems));
    let rows = rows.into_iter().flatten();
    rows.map(|row| Field {
        id: row.value.id,
        domains: row.value.domains,
    })
    .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_world_of_work_in_the_binary_is_sound_and_its_parts_find_each_other() {
        let ground = Ground::new(&Knowledge::embedded().unwrap()).unwrap();
        assert!(ground.occupations().len() >= 150);
        // The diploma of a nurse is had at mbo 4 and at hbo: the occupation names both courses.
        let nurse = ground.occupation("verpleegkundige").unwrap();
        for course in ["mbo-verpleegkundige", "hbo-verpleegkunde"] {
            assert!(ground.led_to(course).any(|one| one.id == nurse.id), "{course}");
        }
        assert!(ground.field("zorg").is_some() && ground.field("zorgg").is_none());
        assert_eq!(ground.led_to("mbo-niets").count(), 0);
    }
}
