//! The **finder**: one index over occupations, fields, courses, schools and the questions that this site answers, made once.
//!
//! Whoever types is shown each kind by itself, so that thousands of schools never push an occupation off the page. A subject is found
//! in every language of the product, because its words stand in the texts ([`SUBJECTS`]). What was brought in has an index of its own, which
//! is swapped with it ([`Brought`]); where both are meant as well, our own stands first.
//!
//! Deliberately absent: who typed what, and an order by popularity. The same words find the same things for everybody.

use kit::{Args, Language};
use pathways::courses::{Course, Programme};
use search::{Document, Found, How, Index, Meaning, Which};
use work::Occupation;

use crate::explore::Explore;
use crate::figures::{Brought, JOBS, STUDIES};
use crate::ground::{Field, Ground};

/// What can be found; each is a number in its own list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Thing {
    /// In [`Ground::occupations`].
    Occupation(usize),
    /// In [`Ground::fields`].
    Field(usize),
    /// A course of higher education, in the catalogue.
    Course(usize),
    /// A programme of mbo, in the catalogue.
    Programme(usize),
    /// An occupation of ESCO that the facts do not hold: its place among [`work::figures::Figures::jobs`].
    Job(usize),
    /// A course of DUO that the facts do not hold, by its code.
    Study(u32),
    /// A location of a school that was imported.
    School(usize),
    /// In [`QUESTIONS`].
    Question(usize),
}

/// Kinds of things that are shown together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Occupations.
    Occupations,
    /// Fields of work.
    Fields,
    /// Courses of mbo and higher education.
    Courses,
    /// Schools.
    Schools,
    /// Questions that a page of this site answers.
    Questions,
}

impl Kind {
    /// All kinds, in the order in which a page shows them.
    pub const ALL: [Kind; 5] = [
        Kind::Occupations,
        Kind::Fields,
        Kind::Courses,
        Kind::Schools,
        Kind::Questions,
    ];

    /// The word in texts and in the interface.
    pub fn word(self) -> &'static str {
        match self {
            Kind::Occupations => "occupations",
            Kind::Fields => "fields",
            Kind::Courses => "courses",
            Kind::Schools => "schools",
            Kind::Questions => "questions",
        }
    }

    /// A name of it takes guesses away.
    fn names(self) -> bool {
        matches!(self, Kind::Occupations | Kind::Courses)
    }

    fn numbers(self) -> &'static [u8] {
        match self {
            Kind::Occupations => &[0],
            Kind::Fields => &[1],
            Kind::Courses => &[2, 3],
            Kind::Schools => &[4],
            Kind::Questions => &[5],
        }
    }
}

/// Subjects to begin with: topics of the facts that young people name. Each is called `atlas-subject-<id>` in the texts.
pub const SUBJECTS: [(&str, &str); 12] = [
    ("animals", "dieren"),
    ("people", "mensen helpen"),
    ("children", "kinderen"),
    ("outside", "buiten"),
    ("computers", "computers"),
    ("machines", "machines"),
    ("building", "bouwen"),
    ("food", "eten"),
    ("sport", "sport"),
    ("music", "muziek"),
    ("drawing", "tekenen"),
    ("money", "geld"),
];

/// Questions that a page of this site answers: `atlas-question-<id>` in the texts, with the address of the page.
pub const QUESTIONS: [(&str, &str); 8] = [
    ("doors", "/deuren"),
    ("refuse", "/deuren"),
    ("ways", "/wegen"),
    ("dates", "/momenten"),
    ("costs", "/momenten"),
    ("profile", "/vergelijk"),
    ("schools", "/scholen"),
    ("sources", "/bronnen"),
];

/// Something that was found, with the text that it was found by.
#[derive(Clone, Debug)]
pub struct Hit<'a> {
    /// What.
    pub thing: Thing,
    /// As the index gives it.
    pub found: Found<'a>,
}

/// The index.
pub struct Finder {
    index: Index,
}

impl Finder {
    /// Puts everything in order that can be found.
    pub fn new(explore: &Explore, ground: &Ground) -> Finder {
        let languages: Vec<&Language> = explore.cx.texts.languages().collect();
        let catalogue = explore.knowledge.catalogue();
        let mut documents = Vec::new();
        each(&mut documents, 0, ground.occupations(), occupation);
        each(&mut documents, 1, ground.fields(), |one| field(one, &languages));
        each(&mut documents, 2, catalogue.courses(), course);
        each(&mut documents, 3, catalogue.programmes(), programme);
        each(&mut documents, 4, &explore.schools.locations, |one| Document {
            names: vec![one.name.clone(), format!("{} {}", one.name, one.place)],
            topics: vec![one.place.clone()],
            ..Document::default()
        });
        each(&mut documents, 5, &QUESTIONS, |(id, _)| {
            named(&languages, &format!("atlas-question-{id}"))
        });
        Finder {
            index: Index::with_meanings(documents, &meanings(&languages)),
        }
    }

    /// What was probably meant, of one kind, the likeliest first, and at most so many.
    pub fn find(&self, kind: Kind, typed: &str, most: usize) -> Vec<Hit<'_>> {
        let found = self.index.find_among(kind.numbers(), typed, most);
        found
            .into_iter()
            .filter(|found| !by_chance(found))
            .map(hit)
            .collect()
    }

    /// The same of several kinds, without guesses where work or a course is called so: who types "dieren" means no "deuren". A school
    /// that happens to be called like a misspelt word takes nothing away.
    pub fn find_each(&self, kinds: &[(Kind, usize)], typed: &str) -> Vec<(Kind, Vec<Hit<'_>>)> {
        let found = kinds
            .iter()
            .map(|(kind, most)| (*kind, self.find(*kind, typed, *most)));
        let mut found: Vec<(Kind, Vec<Hit<'_>>)> = found.collect();
        let named = |(kind, hits): &(Kind, Vec<Hit<'_>>)| kind.names() && hits.iter().any(Hit::is_sure);
        if found.iter().any(named) {
            for (_, hits) in &mut found {
                hits.retain(Hit::is_sure);
            }
        }
        found
    }

    /// The same, with what was brought in: at an equal match our own first. What was brought in and is called just so, or begins so, takes
    /// the guesses away as well.
    pub fn find_all<'a>(
        &'a self,
        brought: &'a Brought,
        kinds: &[(Kind, usize)],
        typed: &str,
    ) -> Vec<(Kind, Vec<Hit<'a>>)> {
        let own = self.find_each(kinds, typed);
        let own_named = own
            .iter()
            .any(|(kind, hits)| kind.names() && hits.iter().any(Hit::is_sure));
        let more: Vec<Vec<Hit<'a>>> = kinds
            .iter()
            .map(|(kind, most)| brought_hits(brought, *kind, typed, *most))
            .collect();
        let begins = more.iter().flatten().any(|hit| hit.found.how <= How::Prefix);
        let found = own.into_iter().zip(more).zip(kinds);
        let found = found.map(|(((kind, own), more), (_, most))| {
            let mut hits: Vec<Hit<'a>> = own.into_iter().chain(more).collect();
            hits.retain(|hit| !(own_named || begins) || hit.is_sure());
            // Sorting keeps what is equal in its order: our own, then the rest.
            hits.sort_by_key(|hit| hit.found.how);
            hits.truncate(most + MORE);
            (kind, hits)
        });
        found.collect()
    }

    /// About how many bytes of memory the index takes.
    pub fn bytes(&self) -> usize {
        self.index.bytes()
    }
}

/// A kind has this many numbers; nobody has so many of one thing.
const ROOM: u64 = 1 << 32;

fn each<T>(documents: &mut Vec<Document>, kind: u8, things: &[T], document: impl Fn(&T) -> Document) {
    documents.extend(things.iter().zip(0..).map(|(thing, at)| Document {
        number: u64::from(kind) * ROOM + at,
        kind,
        ..document(thing)
    }));
}

/// A part of a name in another language: the index takes words apart as Dutch does, and finds an animal (`dier`) in "soldier".
fn by_chance(found: &Found<'_>) -> bool {
    found.kind == 0 && found.how == How::Part && matches!(found.which, Which::Name(1..=3))
}

/// So many more than our own are shown where something was brought in.
const MORE: usize = 8;

fn brought_hits<'a>(brought: &'a Brought, kind: Kind, typed: &str, most: usize) -> Vec<Hit<'a>> {
    let asked = match kind {
        Kind::Occupations => JOBS,
        Kind::Courses => STUDIES,
        Kind::Fields | Kind::Schools | Kind::Questions => return Vec::new(),
    };
    let found = brought.find(asked, typed, most).into_iter();
    let hits = found.filter(|found| !by_chance(found)).map(|found| Hit {
        thing: match found.kind {
            JOBS => Thing::Job(usize::try_from(found.number).unwrap_or(usize::MAX)),
            _ => Thing::Study(u32::try_from(found.number).unwrap_or(u32::MAX)),
        },
        found,
    });
    hits.collect()
}

fn hit(found: Found<'_>) -> Hit<'_> {
    let at = usize::try_from(found.number % ROOM).unwrap_or(usize::MAX);
    let thing = match found.kind {
        0 => Thing::Occupation(at),
        1 => Thing::Field(at),
        2 => Thing::Course(at),
        3 => Thing::Programme(at),
        4 => Thing::School(at),
        _ => Thing::Question(at),
    };
    Hit { thing, found }
}

fn occupation(one: &Occupation) -> Document {
    // Those in other languages are 1 to 3.
    let names = [&one.nl.name, &one.en.name, &one.tr.name, &one.ar.name];
    Document {
        names: names.into_iter().chain(&one.aliases).cloned().collect(),
        topics: one.topics.iter().chain(&one.nl.skills).cloned().collect(),
        ..Document::default()
    }
}

fn field(one: &Field, languages: &[&Language]) -> Document {
    named(languages, &format!("field-{}", one.id))
}

fn course(one: &Course) -> Document {
    let names = std::iter::once(&one.name).chain(&one.name_en).chain(&one.aliases);
    Document {
        names: names.cloned().collect(),
        ..Document::default()
    }
}

fn programme(one: &Programme) -> Document {
    let names = std::iter::once(&one.name).chain(&one.name_en).chain(&one.aliases);
    Document {
        names: names.cloned().collect(),
        ..Document::default()
    }
}

/// What is called by a text, in every language.
fn named(languages: &[&Language], key: &str) -> Document {
    Document {
        names: languages.iter().map(|one| words(one, key)).collect(),
        ..Document::default()
    }
}

/// The subjects in every language, each meaning the topic as the facts write it.
fn meanings(languages: &[&Language]) -> Vec<Meaning> {
    let all = SUBJECTS.iter().flat_map(|(id, meant)| {
        let said = languages
            .iter()
            .map(move |one| words(one, &format!("atlas-subject-{id}")));
        said.map(|said| Meaning {
            said,
            meant: (*meant).to_owned(),
        })
    });
    all.filter(|one| one.said != one.meant).collect()
}

fn words(language: &Language, key: &str) -> String {
    language.get(key, &Args::NONE).into_owned()
}

impl Hit<'_> {
    /// All that was typed is in it, spelt so.
    fn is_sure(&self) -> bool {
        self.found.how <= How::Meaning
    }
}
