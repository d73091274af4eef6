//! What is shown of a sitting, in one language: the questions of a page, and the result.
//!
//! Deliberately absent: a number about a person, and an order of kinds by how much they are liked.

use kit::Language;
use serde::Serialize;
use work::interests::{Activity, Answers, LEAST, Picture, Standing, Suggestion, Why, suggest};
use work::{Letter, Occupation};

use super::pictures::picture;
use super::sitting::{self, Sitting, on_page};
use crate::ground::Ground;

/// One activity to say something about.
#[derive(Clone, Debug, Serialize)]
pub struct Question {
    pub id: String,
    /// Its drawing, as markup of our own.
    pub drawing: &'static str,
    pub words: String,
    /// What was answered; empty where nothing was.
    pub given: &'static str,
}

/// A kind of activity, with what was liked of it.
#[derive(Clone, Debug, Serialize)]
pub struct KindShown {
    pub letter: char,
    pub liked: Vec<String>,
}

/// An occupation to look at, and why it is there.
#[derive(Clone, Debug, Serialize)]
pub struct WorkShown {
    pub id: String,
    pub name: String,
    pub what: String,
    pub fields: Vec<String>,
    /// Nodes of the education system with which one can begin.
    pub levels: Vec<&'static str>,
    /// `liked`, `different` or `wide`.
    pub why: &'static str,
    /// The activities that were liked, where that is why.
    pub liked: Vec<String>,
    /// Whether more was liked than stands there.
    pub more: bool,
}

/// So many activities at most stand with an occupation; all of them stand above.
const MOST_WHY: usize = 3;

/// What may be said after the answers.
#[derive(Clone, Debug, Serialize)]
pub struct Result {
    pub answered: usize,
    pub asked: usize,
    /// Liked more than the other kinds.
    pub out: Vec<KindShown>,
    /// Liked less.
    pub back: Vec<KindShown>,
    /// Nobody can say.
    pub unclear: Vec<KindShown>,
    pub work: Vec<WorkShown>,
}

/// The questions of a page.
pub fn questions(activities: &[Activity], sitting: &Sitting, page: usize, lang: &Language) -> Vec<Question> {
    on_page(activities, sitting.form, page)
        .map(|one| Question {
            id: one.id.clone(),
            drawing: picture(&one.icon),
            words: one.words(lang.tag()).to_owned(),
            given: sitting
                .answers
                .get(&one.id)
                .map_or("", |answer| sitting::word_of(*answer)),
        })
        .collect()
}

/// The result of a sitting.
pub fn result(activities: &[Activity], ground: &Ground, sitting: &Sitting, lang: &Language) -> Result {
    let given = sitting.answers.iter();
    let answers = Answers::of(activities, given.map(|(id, answer)| (id.as_str(), *answer)));
    let picture = Picture::of(&answers);
    let words = |ids: Vec<&str>| -> Vec<String> {
        let named = ids
            .into_iter()
            .filter_map(|id| activities.iter().find(|one| one.id == id));
        named.map(|one| one.words(lang.tag()).to_owned()).collect()
    };
    let kinds = |letters: Vec<Letter>| -> Vec<KindShown> {
        let shown = |letter: Letter| KindShown {
            letter: letter.sign(),
            liked: words(answers.liked(letter)),
        };
        letters.into_iter().map(shown).collect()
    };
    let mut unclear = picture.all(Standing::NotClear);
    unclear.extend(picture.all(Standing::TooFew));
    let list = suggest(&answers, ground.occupations(), sitting.lot);
    debug_assert!(list.len() >= LEAST.min(ground.occupations().len()));
    Result {
        answered: sitting.answers.len(),
        asked: sitting::asked(activities, sitting.form).count(),
        out: kinds(picture.all(Standing::StandsOut)),
        back: kinds(picture.all(Standing::StandsBack)),
        unclear: kinds(unclear),
        work: list.iter().map(|one| shown(one, &words, lang.tag())).collect(),
    }
}

fn shown(one: &Suggestion<'_>, words: &impl Fn(Vec<&str>) -> Vec<String>, language: &str) -> WorkShown {
    let Suggestion { occupation, why } = one;
    let (why, mut liked) = match why {
        Why::Liked(ids) => ("liked", words(ids.iter().map(String::as_str).collect())),
        Why::Different => ("different", Vec::new()),
        Why::Wide => ("wide", Vec::new()),
    };
    let more = liked.len() > MOST_WHY;
    liked.truncate(MOST_WHY);
    WorkShown {
        more,
        id: occupation.id.clone(),
        name: occupation.name(language).to_owned(),
        what: what(occupation, language).to_owned(),
        fields: occupation.fields.clone(),
        levels: occupation.levels.iter().map(|level| level.node()).collect(),
        why,
        liked,
    }
}

/// What one does, in a sentence.
fn what<'a>(occupation: &'a Occupation, language: &str) -> &'a str {
    match language {
        "en" => &occupation.en.what,
        "tr" => &occupation.tr.what,
        "ar" => &occupation.ar.what,
        _ => occupation.nl.what.first().map_or("", String::as_str),
    }
}
