//! Parameters: what may stand in the query of an address, each with every value that it may have.
//!
//! The values come from the facts, so a parameter is as strict as the facts are: exactly these ids, in exactly this
//! writing. People may slip; the pages and the search for goals forgive them, a program is told.
//!
//! Deliberately absent: parameters that are read but not told of.

use jiff::civil::Date;
use pathways::courses::Catalogue;
use pathways::demand::Subject;
use pathways::{Facts, NodeId};
use serde_json::{Value, json};

use super::Question;
use crate::explore::answer::Desk;
use crate::explore::answers::API;

/// What a value looks like.
#[derive(Clone, Debug)]
pub(crate) enum Form {
    /// One of these words.
    OneOf(Vec<String>),
    /// A whole number between two others.
    Whole(u32, u32),
    /// A day of a year that the facts can speak about.
    Day,
    /// Four digits, the first of them not zero.
    Postcode,
    /// A few words, as they are typed.
    Words,
}

/// The years of a day.
const YEARS: std::ops::RangeInclusive<i16> = 2015..=2100;
/// A day of those years, the length of every month included.
const DAY: &str = "^(20(1[5-9]|[2-9][0-9])|2100)-((0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-8])|(0[13-9]|1[0-2])-(29|30)|(0[13578]|1[02])-31)$|^20(16|[2468][048]|[3579][26])-02-29$";
/// The most letters of words.
const LETTERS: usize = 60;

impl Form {
    /// The form as JSON Schema.
    pub(crate) fn schema(&self) -> Value {
        match self {
            Form::OneOf(words) => json!({ "type": "string", "enum": words }),
            Form::Whole(low, high) => json!({ "type": "integer", "minimum": low, "maximum": high }),
            Form::Day => json!({ "type": "string", "format": "date", "pattern": DAY }),
            Form::Postcode => json!({ "type": "string", "pattern": "^[1-9][0-9]{3}$" }),
            Form::Words => json!({ "type": "string", "minLength": 1, "maxLength": LETTERS }),
        }
    }

    /// Whether a value has this form: the same as [`Form::schema`], for what comes in.
    pub(super) fn fits(&self, value: &str) -> bool {
        match self {
            Form::OneOf(words) => words.iter().any(|word| word == value),
            Form::Whole(low, high) => value
                .parse::<u32>()
                .is_ok_and(|number| (*low..=*high).contains(&number) && number.to_string() == value),
            Form::Day => value
                .parse::<Date>()
                .is_ok_and(|day| YEARS.contains(&day.year()) && day.to_string() == value),
            Form::Postcode => {
                value.len() == 4
                    && value
                        .parse::<u16>()
                        .is_ok_and(|number| number >= 1000 && !value.starts_with('+'))
            }
            Form::Words => (1..=LETTERS).contains(&value.chars().count()),
        }
    }
}

/// One parameter.
#[derive(Clone, Debug)]
pub(crate) struct Parameter {
    /// Name in the query.
    pub name: &'static str,
    /// What it is, for who reads the description.
    pub about: &'static str,
    /// What a value looks like.
    pub form: Form,
    /// How often it may stand there.
    pub most: usize,
    /// It must stand there.
    pub required: bool,
}

impl Parameter {
    /// One that may stand there once, and may be left out.
    pub(crate) fn one(name: &'static str, form: Form, about: &'static str) -> Parameter {
        Parameter {
            name,
            about,
            form,
            most: 1,
            required: false,
        }
    }

    fn list(self, most: usize) -> Parameter {
        Parameter { most, ..self }
    }

    /// The same, that has to stand there.
    pub(crate) fn required(self) -> Parameter {
        Parameter {
            required: true,
            ..self
        }
    }
}

/// The parameters of a question.
pub(super) fn of(question: Question, desk: &Desk<'_>) -> Vec<Parameter> {
    let mut list = match question {
        Question::Doors | Question::Pathways | Question::Moments => position(desk),
        Question::Compare => position(desk).into_iter().map(several).collect(),
        Question::Facts => vec![Parameter::one(
            "on",
            Form::Day,
            "The day for which `holds` is told; today by default.",
        )],
        Question::Goals | Question::Programmes | Question::Sources | Question::Schools => Vec::new(),
    };
    match question {
        Question::Pathways => {
            let about = "The goal: an id that `goals` finds.";
            list.push(Parameter::one(API.to_name(), Form::OneOf(goals(desk)), about).required());
        }
        Question::Compare => {
            let about = "An option: `profile:ng`, `extra_subject:yes`, `at:vmbo-kb-3`, `domain:zorg-en-welzijn`. \
                         Without any, those that come up at the position.";
            list.push(
                Parameter::one(
                    OPTION,
                    Form::OneOf(options(desk.facts(), desk.catalogue())),
                    about,
                )
                .list(6),
            );
        }
        Question::Goals => {
            let about = "What somebody wants to become or study; typing errors are forgiven.";
            list.push(Parameter::one("q", Form::Words, about).required());
        }
        Question::Schools => {
            list.push(
                Parameter::one("postcode", Form::Postcode, "The four digits of a postcode.").required(),
            );
            let about = "What the school has to offer.";
            list.push(Parameter::one("programme", Form::OneOf(offers(desk.facts())), about).required());
        }
        _ => {}
    }
    list.push(in_language());
    list
}

/// The language of the words, which every question takes.
pub(crate) fn in_language() -> Parameter {
    let languages = ["nl", "en", "tr", "ar"].map(str::to_owned).to_vec();
    let about = "The language of the words; without it Accept-Language decides, and then Dutch. Ids are the same in all.";
    Parameter::one(LANG, Form::OneOf(languages), about)
}

/// The name of an option to compare.
pub(super) const OPTION: &str = "option";
/// The name of the language.
pub(super) const LANG: &str = "lang";

fn position(desk: &Desk<'_>) -> Vec<Parameter> {
    let (facts, catalogue) = (desk.facts(), desk.catalogue());
    let [
        at,
        year,
        diploma,
        earlier,
        profile,
        subject,
        extra_subject,
        age,
        domain,
        route,
        advice,
        on,
    ] = API.position();
    let one = Parameter::one;
    let yes_or_no = || Form::OneOf(["yes", "no", "true", "false"].map(str::to_owned).to_vec());
    let profiles = facts
        .profiles()
        .iter()
        .map(|profile| profile.id.clone())
        .collect();
    let subjects = Subject::all().map(|subject| subject.id().to_owned()).collect();
    let routes = ["bol", "bbl"].map(str::to_owned).to_vec();
    let years = facts
        .nodes()
        .iter()
        .map(|node| u32::from(node.years()))
        .max()
        .unwrap_or(1);
    vec![
        one(
            at,
            Form::OneOf(places(facts)),
            "Where one is: a programme, or a programme and its year.",
        )
        .required(),
        one(
            year,
            Form::Whole(1, years),
            "The year one is in, where `at` does not tell it.",
        ),
        one(diploma, yes_or_no(), "One holds the diploma of `at`."),
        one(earlier, Form::OneOf(nodes(facts)), "A diploma one holds besides.").list(5),
        one(profile, Form::OneOf(profiles), "The profile."),
        one(subject, Form::OneOf(subjects), "An exam subject.").list(20),
        one(
            extra_subject,
            yes_or_no(),
            "One extra exam subject. With a diploma it counts as not taken when not told.",
        ),
        one(age, Form::Whole(4, 99), "Age on the day one looks from."),
        one(
            domain,
            Form::OneOf(catalogue.domains().to_vec()),
            "The domain in mbo.",
        ),
        one(
            route,
            Form::OneOf(routes),
            "School-based (bol) or work-based (bbl).",
        ),
        one(advice, Form::OneOf(nodes(facts)), "A level in the school advice.").list(3),
        one(on, Form::Day, "The day one looks from; today by default."),
    ]
}

/// In a comparison a profile and the extra subject may stand there more than once: then they are the options.
fn several(parameter: Parameter) -> Parameter {
    match parameter.name {
        "profile" => parameter.list(6),
        "extra_subject" => parameter.list(2),
        _ => parameter,
    }
}

fn nodes(facts: &Facts) -> Vec<String> {
    facts.nodes().iter().map(|node| node.id.clone()).collect()
}

/// Every programme, alone and with each of its years.
pub(super) fn places(facts: &Facts) -> Vec<String> {
    let with_years = |id: &String| {
        let years = facts
            .node_id(id)
            .map_or(0, |node: NodeId| facts.node(node).years());
        let years = (1..=years)
            .map(|year| format!("{id}-{year}"))
            .collect::<Vec<String>>();
        std::iter::once(id.clone()).chain(years).collect::<Vec<String>>()
    };
    let mut found: Vec<String> = nodes(facts).iter().flat_map(with_years).collect();
    // `mbo-1` is both a programme and what a first year of another would look like; it stands there once.
    let mut seen = std::collections::HashSet::new();
    found.retain(|id| seen.insert(id.clone()));
    found
}

fn goals(desk: &Desk<'_>) -> Vec<String> {
    let courses = desk.catalogue().courses().iter().map(|course| course.id.clone());
    let programmes = desk
        .catalogue()
        .programmes()
        .iter()
        .map(|programme| programme.id.clone());
    let diplomas = nodes(desk.facts())
        .into_iter()
        .filter(|id| desk.goal(id).is_ok_and(|goal| desk.goal_words(goal).0 == *id));
    diplomas.chain(courses).chain(programmes).collect()
}

fn options(facts: &Facts, catalogue: &Catalogue) -> Vec<String> {
    let profiles = facts
        .profiles()
        .iter()
        .map(|profile| format!("profile:{}", profile.id));
    let extra = ["extra_subject:yes", "extra_subject:no"].map(str::to_owned);
    let domains = catalogue
        .domains()
        .iter()
        .map(|domain| format!("domain:{domain}"));
    profiles
        .chain(extra)
        .chain(domains)
        .chain(places(facts).into_iter().map(|place| format!("at:{place}")))
        .collect()
}

/// What the list of schools knows: secondary and primary programmes.
fn offers(facts: &Facts) -> Vec<String> {
    use pathways::facts::Stage;
    let listed = |id: &String| {
        let stage = facts.node_id(id).map(|node| facts.node(node).stage);
        matches!(stage, Some(Stage::Po | Stage::Vo))
    };
    nodes(facts).into_iter().filter(listed).collect()
}
