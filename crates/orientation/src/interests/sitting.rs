//! A **sitting**: which activities somebody is asked about, six on a page, and what they said so far.
//!
//! Each page has one activity of each kind, so that whoever stops halfway said as much about one kind as about another. The thirty of
//! the short form are the first thirty of the long one, so that one can go on. Deliberately absent: who answers.

use std::collections::BTreeMap;

use work::Letter;
use work::interests::{Activity, Answer};

/// So many activities on a page, one of each kind.
pub const PER_PAGE: usize = Letter::ALL.len();

/// How many activities.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Form {
    /// Thirty.
    #[default]
    Short,
    /// Sixty.
    Long,
}

impl Form {
    /// Both.
    pub const ALL: [Form; 2] = [Form::Short, Form::Long];

    /// As it is written in an address and in the database.
    pub const fn word(self) -> &'static str {
        match self {
            Form::Short => "kort",
            Form::Long => "lang",
        }
    }

    /// The form that is written so.
    pub fn from_word(word: &str) -> Option<Form> {
        Form::ALL.into_iter().find(|form| form.word() == word)
    }
}

/// The answers as they are written, in the order in which they stand on a page.
pub(super) const ANSWERS: [(Answer, &str); 4] = [
    (Answer::Like, "leuk"),
    (Answer::Neutral, "gaat"),
    (Answer::Dislike, "niet"),
    (Answer::Unknown, "onbekend"),
];

/// How an answer is written.
pub(super) fn word_of(answer: Answer) -> &'static str {
    let found = ANSWERS.iter().find(|(known, _)| *known == answer);
    found.map_or("", |(_, word)| word)
}

/// One time of answering.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sitting {
    /// How many activities.
    pub form: Form,
    /// What was said, by the id of the activity.
    pub answers: BTreeMap<String, Answer>,
    /// The lot that decides where nothing else does.
    pub lot: u64,
}

impl Sitting {
    /// Takes over what these fields say about the activities of this form; what is no answer is left out.
    pub fn hear<'a>(
        &mut self,
        activities: &[Activity],
        fields: impl IntoIterator<Item = (&'a str, &'a str)>,
    ) {
        for (name, value) in fields {
            let asked = asked(activities, self.form).any(|activity| activity.id == name);
            let answer = ANSWERS.iter().find(|(_, word)| *word == value);
            if let Some((answer, _)) = answer.filter(|_| asked) {
                self.answers.insert(name.to_owned(), *answer);
            }
        }
    }

    /// The answers as fields, by the id of the activity.
    pub fn fields(&self) -> impl Iterator<Item = (&str, &'static str)> {
        let answers = self.answers.iter();
        answers.map(|(id, answer)| (id.as_str(), word_of(*answer)))
    }

    /// The first page on which something was not answered; the one after the last where everything was. Counted from one.
    pub fn goes_on(&self, activities: &[Activity]) -> usize {
        let open = |page: &usize| {
            on_page(activities, self.form, *page).any(|one| !self.answers.contains_key(&one.id))
        };
        let pages = pages(activities, self.form);
        (1..=pages).find(open).unwrap_or(pages + 1)
    }
}

/// The activities of a form.
pub(super) fn asked(activities: &[Activity], form: Form) -> impl Iterator<Item = &Activity> {
    activities
        .iter()
        .filter(move |one| form == Form::Long || one.short)
}

/// How many pages a form has.
pub(super) fn pages(activities: &[Activity], form: Form) -> usize {
    asked(activities, form).count().div_ceil(PER_PAGE)
}

/// The activities of a page, counted from one: the first of each kind on the first, those of the short form first.
pub(super) fn on_page(activities: &[Activity], form: Form, page: usize) -> impl Iterator<Item = &Activity> {
    Letter::ALL.into_iter().filter_map(move |letter| {
        let of = |short: bool| {
            let these = asked(activities, form);
            these.filter(move |one| one.letter == letter && one.short == short)
        };
        of(true).chain(of(false)).nth(page.checked_sub(1)?)
    })
}

#[cfg(test)]
mod tests {
    use kit::facts::INTERESTS;

    use super::*;

    fn activities() -> Vec<Activity> {
        work::interests::read(&[INTERESTS], &work::Known::default()).0
    }

    fn ids(form: Form, page: usize) -> Vec<String> {
        on_page(&activities(), form, page)
            .map(|one| one.id.clone())
            .collect()
    }

    #[test]
    fn a_page_has_one_of_each_kind_and_the_short_form_comes_first() {
        let all = activities();
        assert_eq!((pages(&all, Form::Short), pages(&all, Form::Long)), (5, 10));
        assert_eq!(ids(Form::Short, 1), ["r01", "i01", "a01", "s01", "e01", "c01"]);
        for page in 1..=5 {
            assert_eq!(ids(Form::Short, page), ids(Form::Long, page));
        }
        assert_eq!(ids(Form::Long, 10), ["r10", "i10", "a10", "s10", "e10", "c10"]);
        assert!(ids(Form::Short, 6).is_empty() && ids(Form::Short, 0).is_empty());
        let mut every: Vec<String> = (1..=10).flat_map(|page| ids(Form::Long, page)).collect();
        every.sort();
        every.dedup();
        assert_eq!(every.len(), 60);
    }

    #[test]
    fn what_is_no_answer_is_left_out_and_the_last_of_two_counts() {
        let mut sitting = Sitting::default();
        let said = [
            ("r01", "leuk"),
            ("r01", "niet"),
            ("r06", "leuk"),
            ("i01", "x"),
            ("waar", "niet"),
        ];
        sitting.hear(&activities(), said);
        // r06 is not one of the thirty.
        assert_eq!(sitting.fields().collect::<Vec<_>>(), [("r01", "niet")]);
        sitting.form = Form::Long;
        sitting.hear(&activities(), said);
        assert_eq!(sitting.fields().count(), 2);
    }

    #[test]
    fn one_goes_on_where_something_is_open() {
        let all = activities();
        let mut sitting = Sitting::default();
        assert_eq!(sitting.goes_on(&all), 1);
        let first: Vec<String> = ids(Form::Short, 1);
        sitting.hear(&all, first.iter().map(|id| (id.as_str(), "gaat")));
        assert_eq!(sitting.goes_on(&all), 2);
        let rest: Vec<String> = (2..=5).flat_map(|page| ids(Form::Short, page)).collect();
        sitting.hear(&all, rest.iter().map(|id| (id.as_str(), "onbekend")));
        assert_eq!(sitting.goes_on(&all), 6);
        sitting.form = Form::Long;
        assert_eq!(sitting.goes_on(&all), 6);
    }
}
