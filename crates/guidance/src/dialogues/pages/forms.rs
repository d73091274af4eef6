//! **Forms** as they were typed, read into what can be done, or into what is wrong with each field; what was typed is shown again.
//!
//! Deliberately absent: SQL and rules. A form knows names of fields and nothing more.

use axum::http::StatusCode;
use jiff::civil::Date;
use journey::{Known, Topics};
use kit::{Error, Language, Outcome, Refusal, Sent};
use serde::Serialize;

use super::super::{Asked, Ending, Plan, StepDraft};
use super::shown::Fault;

/// The fields of how a talk ended.
pub const ENDING: [&str; 6] = ["dag", "over", "stap", "stapdag", "hulp", "later"];
/// The fields of a talk that is logged in one go.
pub const LOG: [&str; 7] = ["dag", "over", "tekst", "stap", "stapdag", "hulp", "later"];
/// The fields of a plan.
pub const PLAN: [&str; 2] = ["dag", "over"];

/// What was typed about how a talk ended, to be shown again.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Typed {
    pub dag: String,
    pub over: Vec<String>,
    pub tekst: String,
    pub stap: String,
    pub stapdag: String,
    pub hulp: String,
    pub later: String,
}

impl Typed {
    /// As it was sent.
    pub fn sent(sent: &Sent) -> Self {
        let own = |name| sent.text(name).to_owned();
        Self {
            dag: own("dag"),
            over: sent.all("over").map(str::to_owned).collect(),
            tekst: own("tekst"),
            stap: own("stap"),
            stapdag: own("stapdag"),
            hulp: own("hulp"),
            later: own("later"),
        }
    }

    /// Something of everything.
    pub fn sample() -> Self {
        Self {
            dag: "2026-11-26".to_owned(),
            over: vec!["d04".to_owned()],
            tekst: "We spraken over je stage.".to_owned(),
            stap: "Bel de garage".to_owned(),
            stapdag: "gisteren".to_owned(),
            hulp: "Oom Tim".to_owned(),
            later: "7".to_owned(),
        }
    }
}

/// How a talk ended; or everything that is wrong.
pub fn ending(sent: &Sent, known: &Known, today: Date, title: &str) -> Result<Ending, Vec<Asked>> {
    let mut wrong = Vec::new();
    let day = match sent.given("dag") {
        None => Err("dialogues-day-missing"),
        Some(day) => day.parse().map_err(|_| "dialogues-day-unreadable"),
    };
    let day = day.and_then(|day: Date| match day > today {
        true => Err("dialogues-day-future"),
        false => Ok(day),
    });
    let day = day.map_err(|key| wrong.push(("dag", key))).ok();
    let topics = topics(sent, known).map_err(|key| wrong.push(("over", key))).ok();
    let step = step(sent, today).map_err(|faults| wrong.extend(faults)).ok();
    let tenths = tenths(sent).map_err(|key| wrong.push(("later", key))).ok();
    match (day, topics, step, tenths) {
        (Some(day), Some(topics), Some(step), Some(tenths)) => Ok(Ending {
            day,
            topics,
            step,
            tenths,
            title: title.to_owned(),
        }),
        _ => Err(wrong),
    }
}

/// A plan; or what is wrong.
pub fn plan(sent: &Sent, known: &Known, today: Date) -> Result<Plan, Vec<Asked>> {
    let day = match sent.given("dag").map(str::parse) {
        None => Ok(None),
        Some(Ok(day)) if day < today => Err("dialogues-plan-past"),
        Some(Ok(day)) => Ok(Some(day)),
        Some(Err(_)) => Err("dialogues-day-unreadable"),
    };
    match (day, topics(sent, known)) {
        (Ok(day), Ok(topics)) => Ok(Plan { day, topics }),
        (day, topics) => {
            let day = day.err().map(|key| ("dag", key));
            Err(day
                .into_iter()
                .chain(topics.err().map(|key| ("over", key)))
                .collect())
        }
    }
}

/// A talk is about decision moments; a word that no file knows is somebody trying something.
fn topics(sent: &Sent, known: &Known) -> Result<Topics, &'static str> {
    let found = sent.all("over").map(|word| known.topic(word));
    found.collect::<Option<Topics>>().ok_or("dialogues-topic-unknown")
}

/// The step; none where nobody filled in anything.
fn step(sent: &Sent, today: Date) -> Result<Option<StepDraft>, Vec<Asked>> {
    let by_day = sent.given("stapdag").map(str::parse).transpose();
    let unreadable = by_day.is_err();
    let step = StepDraft {
        what: sent.text("stap").to_owned(),
        by_day: by_day.unwrap_or(None),
        helper: sent.text("hulp").to_owned(),
    };
    if step.is_empty() && !unreadable {
        return Ok(None);
    }
    let mut wrong = step.wrong(today);
    if unreadable {
        wrong.retain(|(field, _)| *field != "stapdag");
        wrong.push(("stapdag", "dialogues-day-unreadable"));
    }
    if wrong.is_empty() {
        Ok(Some(step))
    } else {
        Err(wrong)
    }
}

fn tenths(sent: &Sent) -> Result<Option<u8>, &'static str> {
    let Some(typed) = sent.given("later") else {
        return Ok(None);
    };
    let tenths: Option<u8> = typed.parse().ok().filter(|tenths| *tenths <= 10);
    tenths.map(Some).ok_or("dialogues-tenths-wrong")
}

/// What is wrong, in words.
pub fn faults(wrong: &[Asked], lang: &Language) -> Vec<Fault> {
    let text = |(field, key): &Asked| Fault {
        field: (*field).to_owned(),
        text: lang.get(key, &kit::Args::NONE).into_owned(),
    };
    wrong.iter().map(text).collect()
}

/// What the rules said no to, in words, at a field.
pub fn refused(field: &str, refusal: &Refusal, lang: &Language) -> Vec<Fault> {
    vec![Fault {
        field: field.to_owned(),
        text: lang.get(refusal.key, &refusal.args).into_owned(),
    }]
}

/// What a page says when something was not written down: somebody else wrote in between, or it may not be. Any other error is
/// given back.
pub fn unwritten(error: Error, lang: &Language) -> Outcome<(StatusCode, Vec<Fault>)> {
    match error {
        Error::Conflict => {
            let crossed = faults(&[("tekst", "dialogues-crossed")], lang);
            Ok((StatusCode::CONFLICT, crossed))
        }
        Error::Unprocessable(refusal) => {
            Ok((StatusCode::UNPROCESSABLE_ENTITY, refused("tekst", &refusal, lang)))
        }
        error => Err(error),
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use kit::facts::Knowledge;

    use super::*;

    const TODAY: Date = date(2026, 11, 26);

    #[test]
    fn what_was_typed_becomes_an_ending_or_all_that_is_wrong_with_it() {
        let known = Known::new(Knowledge::embedded().unwrap()).unwrap();
        let read = |fields: &[(&str, &str)]| ending(&Sent::of(fields), &known, TODAY, "Gesprek");
        assert_eq!(read(&[]), Err(vec![("dag", "dialogues-day-missing")]));
        let all = read(&[
            ("dag", "2026-11-27"),
            ("over", "d99"),
            ("hulp", "Tim"),
            ("later", "11"),
        ]);
        let wrong = [
            ("dag", "dialogues-day-future"),
            ("over", "dialogues-topic-unknown"),
            ("stap", "dialogues-step-empty"),
            ("stapdag", "dialogues-step-no-day"),
            ("later", "dialogues-tenths-wrong"),
        ];
        assert_eq!(all, Err(wrong.to_vec()));
        let held = read(&[("dag", "2026-11-26"), ("over", "d04"), ("over", "d05")]).unwrap();
        assert_eq!((held.step, held.tenths), (None, None));
        assert_eq!(known.topics_text(held.topics), "d04,d05");
        let odd = read(&[("dag", "vandaag"), ("stap", "Bel"), ("stapdag", "morgen")]);
        let wrong = [
            ("dag", "dialogues-day-unreadable"),
            ("stapdag", "dialogues-day-unreadable"),
        ];
        assert_eq!(odd, Err(wrong.to_vec()));
        let whole = read(&[
            ("dag", "2026-11-26"),
            ("stap", "Bel"),
            ("stapdag", "2026-11-26"),
            ("later", "10"),
        ]);
        assert_eq!(whole.unwrap().tenths, Some(10));
    }

    #[test]
    fn a_plan_has_a_day_to_come_or_none() {
        let known = Known::new(Knowledge::embedded().unwrap()).unwrap();
        let read = |fields: &[(&str, &str)]| plan(&Sent::of(fields), &known, TODAY);
        assert_eq!(read(&[]).unwrap().day, None);
        assert_eq!(read(&[("dag", "2026-11-26")]).unwrap().day, Some(TODAY));
        let past = read(&[("dag", "2026-11-25"), ("over", "x")]);
        let wrong = [
            ("dag", "dialogues-plan-past"),
            ("over", "dialogues-topic-unknown"),
        ];
        assert_eq!(past, Err(wrong.to_vec()));
    }
}
