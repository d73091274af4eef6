//! What was found by what somebody typed, each kind by itself: occupations, fields, courses, schools, and questions that this site
//! answers.

use axum::extract::State;
use axum::response::Response;
use kit::{Outcome, Page, Visit};
use serde::Serialize;

use super::around::Around;
use crate::atlas::Atlas;
use crate::atlas::finder::{Hit, Kind, QUESTIONS, SUBJECTS, Thing};
use crate::atlas::view::{Brief, CourseBrief, Either, LevelView, Named, StudyBrief, field};
use crate::explore::answer::Desk;
use crate::figures::Brought;

/// Part of a name; those that answer what was typed stand out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
struct Piece {
    text: String,
    marked: bool,
}

/// Something that was found.
#[derive(Clone, Debug, Serialize)]
struct Item {
    href: String,
    /// Its name in pieces.
    name: Vec<Piece>,
    in_dutch: bool,
    /// The language of the name, where that may be another than that of the page.
    language: Option<&'static str>,
    /// It was brought in and has no page of our own: `job` or `study`.
    brought: Option<&'static str>,
    /// What it is, or does.
    what: Option<String>,
    levels: Vec<LevelView>,
    /// The other name or topic that it was found by.
    via: Vec<Piece>,
}

/// What was found of one kind.
#[derive(Clone, Debug, Serialize)]
struct Group {
    kind: &'static str,
    items: Vec<Item>,
}

/// What was found.
#[derive(Serialize)]
pub struct SearchPage {
    around: Around,
    typed: String,
    groups: Vec<Group>,
    count: usize,
    /// Subjects to begin with, where nothing was typed or found: words and address.
    subjects: Vec<(String, String)>,
    /// Schools are among what can be found.
    schools: bool,
}

/// At most so many of each kind: a longer word helps more than a longer list.
const MOST: [(Kind, usize); 5] = [
    (Kind::Occupations, 16),
    (Kind::Fields, 3),
    (Kind::Courses, 12),
    (Kind::Schools, 8),
    (Kind::Questions, 3),
];
/// So many letters of what was typed are kept; more is not read by the index either.
const LETTERS: usize = 80;

/// Shows what was found.
pub async fn show(State(atlas): State<Atlas>, visit: Visit) -> Outcome<Response> {
    let desk = atlas.explore.desk(&visit.lang);
    let page = page(&atlas, &visit, &desk);
    visit.show(atlas.cx(), &page)
}

fn page(atlas: &Atlas, visit: &Visit, desk: &Desk<'_>) -> SearchPage {
    let around = Around::read(atlas, visit, desk);
    let asked = visit.asked("q").unwrap_or_default().trim();
    let typed: String = asked.chars().take(LETTERS).collect();
    let mut groups: Vec<Group> = Vec::new();
    let brought = atlas.figures.now();
    if !typed.is_empty() {
        let teller = Teller {
            atlas,
            brought: &brought,
            visit,
            desk,
            around: &around,
        };
        let found = atlas.finder.find_all(&brought, &MOST, &typed);
        let all = found.iter().map(|(kind, hits)| Group {
            kind: kind.word(),
            items: hits.iter().filter_map(|hit| teller.item(hit)).collect(),
        });
        groups.extend(all.filter(|group| !group.items.is_empty()));
    }
    let subjects = SUBJECTS.iter().map(|(id, _)| {
        let words = desk.words.text(&format!("atlas-subject-{id}"));
        let address = around.link(visit, "/werk/zoek", &[("q", &words)]);
        (words, address)
    });
    SearchPage {
        count: groups.iter().map(|group| group.items.len()).sum(),
        subjects: if groups.is_empty() {
            subjects.collect()
        } else {
            Vec::new()
        },
        schools: !atlas.explore.schools.is_empty(),
        groups,
        typed,
        around,
    }
}

struct Teller<'a> {
    atlas: &'a Atlas,
    brought: &'a Brought,
    visit: &'a Visit,
    desk: &'a Desk<'a>,
    around: &'a Around,
}

impl Teller<'_> {
    fn item(&self, hit: &Hit<'_>) -> Option<Item> {
        let catalogue = self.desk.catalogue();
        Some(match hit.thing {
            Thing::Occupation(at) => {
                let brief = Brief::new(self.desk, self.atlas.ground.occupations().get(at)?);
                Item {
                    levels: brief.levels.clone(),
                    what: Some(brief.what.clone()),
                    ..self.named(hit, &format!("/werk/{}", brief.id), &brief.name)
                }
            }
            Thing::Field(at) => {
                let Named { id, name } = field(self.desk, &self.atlas.ground.fields().get(at)?.id);
                self.named(hit, &format!("/werk/veld/{id}"), &name)
            }
            Thing::Course(at) => self.course(hit, Either::Course(catalogue.courses().get(at)?)),
            Thing::Programme(at) => self.course(hit, Either::Programme(catalogue.programmes().get(at)?)),
            Thing::Job(at) => {
                let job = self.brought.job_at(at)?;
                let said = job.said(self.desk.words.lang.tag())?;
                Item {
                    language: Some(said.language),
                    brought: Some("job"),
                    ..self.named(hit, &format!("/werk/{}", job.id()), said.label)
                }
            }
            Thing::Study(code) => {
                let StudyBrief { id, name, levels, .. } =
                    StudyBrief::new(self.desk, &self.brought.study(code)?);
                Item {
                    language: Some("nl"),
                    brought: Some("study"),
                    levels,
                    ..self.named(hit, &format!("/werk/opleiding/{id}"), &name)
                }
            }
            Thing::School(at) => {
                let school = self.atlas.explore.schools.locations.get(at)?;
                Item {
                    href: school.website.clone().unwrap_or_default(),
                    what: Some(format!("{}, {}", school.address, school.place)),
                    in_dutch: self.desk.words.lang.tag() != "nl",
                    ..self.named(hit, "/scholen", &school.name)
                }
            }
            Thing::Question(at) => {
                let (id, path) = QUESTIONS.get(at)?;
                let name = self.desk.words.text(&format!("atlas-question-{id}"));
                self.named(hit, path, &name)
            }
        })
    }

    fn course(&self, hit: &Hit<'_>, either: Either<'_>) -> Item {
        let CourseBrief {
            id,
            name,
            in_dutch,
            levels,
        } = either.brief(self.desk);
        Item {
            in_dutch,
            levels,
            ..self.named(hit, &format!("/werk/opleiding/{id}"), &name)
        }
    }

    /// A name with its address, marked where it is the text that was found.
    fn named(&self, hit: &Hit<'_>, path: &str, name: &str) -> Item {
        let shown = hit.found.text == name;
        let pieces = pieces(hit.found.text, &hit.found.at);
        let plain = vec![Piece {
            text: name.to_owned(),
            marked: false,
        }];
        Item {
            href: self.around.link(self.visit, path, &[]),
            in_dutch: false,
            language: None,
            brought: None,
            what: None,
            levels: Vec::new(),
            name: if shown { pieces.clone() } else { plain },
            via: if shown { Vec::new() } else { pieces },
        }
    }
}

/// A text cut where it is marked; whole and unmarked where a mark would cut a letter in two.
fn pieces(text: &str, at: &[std::ops::Range<usize>]) -> Vec<Piece> {
    let whole = vec![(text, false)];
    let parts = parts(text, at).unwrap_or(whole);
    let said = parts.into_iter().filter(|(part, _)| !part.is_empty());
    said.map(|(part, marked)| Piece {
        text: part.to_owned(),
        marked,
    })
    .collect()
}

fn parts<'a>(text: &'a str, at: &[std::ops::Range<usize>]) -> Option<Vec<(&'a str, bool)>> {
    let mut found = Vec::new();
    let mut end = 0;
    for range in at {
        found.push((text.get(end..range.start)?, false));
        found.push((text.get(range.clone())?, true));
        end = range.end;
    }
    found.push((text.get(end..)?, false));
    Some(found)
}

impl Page for SearchPage {
    const TEMPLATE: &'static str = "atlas/search.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let sample = |address: &str| super::samples::with(address, page);
        let told = |address: &str| super::samples::told(address, page);
        vec![
            ("brought in", told("/werk/zoek?q=voorbeeld")),
            ("nothing typed", sample("/werk/zoek")),
            (
                "found by name and topic",
                sample("/werk/zoek?q=dieren&waar=havo-3"),
            ),
            ("misspelt", sample("/werk/zoek?q=ferpleechkundige")),
            ("a school", sample("/werk/zoek?q=voorbeeldschool")),
            (
                "a question",
                sample("/werk/zoek?q=mag%20de%20school%20mij%20weigeren"),
            ),
            ("nothing found", sample("/werk/zoek?q=%E2%98%83")),
        ]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_cut_where_it_is_marked() {
        let cut = |text: &str, at: &[(usize, usize)]| -> Vec<(String, bool)> {
            let at: Vec<std::ops::Range<usize>> = at.iter().map(|(from, to)| *from..*to).collect();
            let pieces = pieces(text, &at);
            pieces
                .into_iter()
                .map(|piece| (piece.text, piece.marked))
                .collect()
        };
        let own = |text: &str, marked| (text.to_owned(), marked);
        assert_eq!(cut("kok", &[]), [own("kok", false)]);
        assert_eq!(
            cut("dierenarts", &[(0, 6)]),
            [own("dieren", true), own("arts", false)]
        );
        assert_eq!(
            cut("arts met dieren", &[(0, 4), (9, 15)]),
            [own("arts", true), own(" met ", false), own("dieren", true)]
        );
        assert_eq!(cut("één", &[(1, 2)]), [own("één", false)]);
    }
}
