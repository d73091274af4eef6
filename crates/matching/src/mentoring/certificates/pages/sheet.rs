//! A certificate **in words**: in Dutch, and beside that in the language of the reader.

use jiff::civil::Date;
use kit::texts::format::{format_date, format_number, format_range};
use kit::texts::{Args, Language};
use serde::Serialize;

use super::super::Certificate;
use super::super::record::Around;
use crate::mentoring::days::Side;

/// A sheet.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Sheet {
    number: String,
    name: String,
    programme: String,
    words: String,
    /// Dutch first, and the language of the reader where that is another.
    told: Vec<Told>,
}

/// What stands on it in one language.
#[derive(Clone, Debug, Serialize)]
struct Told {
    tongue: &'static str,
    flow: &'static str,
    title: String,
    given_to: String,
    did: String,
    /// The edition and its term.
    term: (String, String),
    /// What it comes to: a heading and what stands below it.
    sums: Vec<(String, String)>,
    own_words: String,
    given: String,
    confirm: String,
}

impl Sheet {
    pub(super) fn new(
        certificate: &Certificate,
        around: &Around,
        name: String,
        (dutch, reader): (&Language, &Language),
    ) -> Self {
        let mut told = vec![Told::new(certificate, around, dutch)];
        if reader.tag() != dutch.tag() {
            told.push(Told::new(certificate, around, reader));
        }
        Self {
            number: certificate.number.clone(),
            name,
            programme: around.programme.clone(),
            words: certificate.words.clone(),
            told,
        }
    }

    /// One as it looks, in Dutch and in a language that is written the other way.
    pub(super) fn sample(words: &str) -> Self {
        let told = |tongue, flow| Told {
            tongue,
            flow,
            title: "Certificaat".to_owned(),
            given_to: "Voor".to_owned(),
            did: "had in het programma Verder <Kijken> een mentor, tot en met het afscheid.".to_owned(),
            term: (
                "2026 <a>".to_owned(),
                "1 september 2026 – 30 juni 2027".to_owned(),
            ),
            sums: vec![
                ("Afspraken".to_owned(), "10".to_owned()),
                ("Dagen samen".to_owned(), "3 van 3".to_owned()),
            ],
            own_words: "Dit leerde ik".to_owned(),
            given: "Het Kompas, 20 juni 2027".to_owned(),
            confirm: "Klopt dit? Vraag Het Kompas naar nummer 7K2M9-4QXDA.".to_owned(),
        };
        Self {
            number: "7K2M9-4QXDA".to_owned(),
            name: "Noor <Voorbeeld>".to_owned(),
            programme: "Verder <Kijken>".to_owned(),
            words: words.to_owned(),
            told: vec![told("nl", "ltr"), told("ar", "rtl")],
        }
    }
}

impl Told {
    fn new(certificate: &Certificate, around: &Around, lang: &Language) -> Self {
        let say = |key: &str| lang.get(key, &Args::NONE).into_owned();
        let with = |key: &str, args: Args| lang.get(key, &args).into_owned();
        let day = |day: Date| format_date(lang, day);
        let did = match certificate.side {
            Side::Young => "certificates-did-young",
            Side::Mentor => "certificates-did-mentor",
        };
        Self {
            tongue: lang.tag(),
            flow: lang.dir(),
            title: say("certificates-sheet"),
            given_to: say("certificates-for"),
            did: with(did, Args::NONE.with("programme", around.programme.as_str())),
            term: (
                around.edition.clone(),
                format_range(lang, &day(around.begins), &day(around.ends)),
            ),
            sums: sums(certificate, around, lang),
            own_words: say("certificates-words"),
            given: with(
                "certificates-given",
                Args::NONE
                    .with("school", around.organisation.as_str())
                    .with("day", format_date(lang, certificate.given_on)),
            ),
            confirm: with(
                "certificates-confirm",
                Args::NONE
                    .with("school", around.organisation.as_str())
                    .with("number", certificate.number.as_str()),
            ),
        }
    }
}

fn sums(certificate: &Certificate, around: &Around, lang: &Language) -> Vec<(String, String)> {
    let say = |key: &str| lang.get(key, &Args::NONE).into_owned();
    let whole = certificate.quarters.is_multiple_of(4);
    let hours = f64::from(certificate.quarters) / 4.0;
    let mut all = vec![
        (say("certificates-meetings"), certificate.meetings.to_string()),
        (
            say("certificates-hours"),
            format_number(lang, hours, if whole { 0 } else { 2 }),
        ),
    ];
    let days = around.days_until(certificate.given_on);
    if days > 0 {
        let args = Args::NONE
            .with("days", i64::from(certificate.days))
            .with("of", i64::from(days.max(certificate.days)));
        all.push((
            say("certificates-days"),
            lang.get("certificates-days-of", &args).into_owned(),
        ));
    }
    all
}
