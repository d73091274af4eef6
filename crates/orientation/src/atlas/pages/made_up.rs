//! **Made-up** figures for the samples of pages: what they look like once somebody brought something in. Each says that it is made up.
//!
//! Deliberately absent: anything that could be taken for a real figure.

use feeds::esco::{BASE, Occupation as Job, Record, Relation, Skill, SkillKind, Uri, Weight, Words};
use feeds::forecast::{Forecast, Value};
use feeds::offered::{Form, Level, Offered, Place};
use feeds::open_days::{Of, OpenDay};
use feeds::{Coordinate, rio};
use pathways::courses::Catalogue;
use pathways::facts::Confidence;
use work::Occupation;
use work::figures::{About, Builder, Codes, Edition, Figures, Measure, Source, SourceAt};
use work::voices::{Side, Voice, Voices};

/// The region that has figures of its own.
const REGION: &str = "Zeeland";
/// Another, of which less is told.
const OTHER: &str = "Achterhoek";

/// Figures about one occupation, and about every programme of mbo.
pub(super) fn figures(catalogue: &Catalogue, one: &Occupation) -> Figures {
    let mut builder = Builder::default();
    let source = builder.source(Source {
        id: "voorbeeld".to_owned(),
        name: "Verzonnen cijfers (voorbeeld)".to_owned(),
        edition: Edition::Told("2026".to_owned()),
        licence: "CC0".to_owned(),
        attribution: Some("Made up, to see what it looks like.".to_owned()),
        url: Some("https://voorbeeld.example/".to_owned()),
        confidence: Confidence::K,
    });
    work(&mut builder, source, one);
    // Of these nobody told the edition, nor over whom they are.
    let untold = builder.source(Source {
        id: "voorbeeld-zonder".to_owned(),
        name: "Verzonnen cijfers zonder versie (voorbeeld)".to_owned(),
        edition: Edition::Brought(jiff::civil::date(2026, 11, 20)),
        licence: String::new(),
        attribution: None,
        url: None,
        confidence: Confidence::K,
    });
    for (at, programme) in catalogue.programmes().iter().enumerate() {
        for code in &programme.crebo {
            study(&mut builder, (source, untold), *code, at);
        }
    }
    for (town, at) in [
        ("Middelburg", Some((51.5, 3.61))),
        ("Goes", None),
        ("Arnhem", Some((51.98, 5.91))),
    ] {
        for form in [Form::FullTime, Form::PartTime] {
            builder.offered(source, offered(town, form));
        }
        builder.rio(source, rio::Record::Location(place(town, at)));
    }
    more(&mut builder, source, one);
    open(&mut builder, source);
    builder.build()
}

/// Open days of a course and of a school; one of them is over.
fn open(builder: &mut Builder, source: SourceAt) {
    let day = |of: Of, year: i16| OpenDay {
        of,
        school: "Voorbeeldschool".to_owned(),
        town: "Goes".to_owned(),
        day: jiff::civil::date(year, 3, 13),
        from: jiff::civil::Time::new(10, 0, 0, 0).ok(),
        until: None,
        link: Some("https://voorbeeld.example/open".to_owned()),
    };
    builder.open_day(source, day(Of::Course(99_001), 2027));
    builder.open_day(source, day(Of::Course(99_001), 2020));
    builder.open_day(source, day(Of::Provider("100A001".to_owned()), 2028));
}

/// What has no page of our own: two occupations of ESCO near this one, and two courses of DUO.
fn more(builder: &mut Builder, source: SourceAt, one: &Occupation) {
    for (end, language, code, label) in [
        ("koksmaat", "nl", "1.1", "koksmaat in een voorbeeld"),
        ("zonder", "en", "1", "example kitchen worker"),
    ] {
        let Some(uri) = Uri::parse(&format!("{BASE}occupation/voorbeeld-{end}")) else {
            continue;
        };
        let told = language == "nl";
        let words = Words {
            language: language.to_owned(),
            label: label.to_owned(),
            also: told
                .then(|| "hulp in de voorbeeldkeuken".to_owned())
                .into_iter()
                .collect(),
            description: told.then(|| "Een koksmaat helpt <altijd>.\n\nHij ruimt ook op.".to_owned()),
        };
        let code = Some(format!("{}.{code}", one.isco));
        let isco = one.isco.clone();
        builder.esco(
            source,
            Record::Occupation(Job {
                uri,
                words,
                isco,
                code,
            }),
        );
    }
    for at in 0..65 {
        let town = format!("Plaats {at:02}");
        let study = Offered {
            recognised: Some(99_001),
            name: Some("Voorbeeldkunde".to_owned()),
            level: Some(Level::Mbo(3)),
            provider: Some("100A001".to_owned()),
            ..offered(&town, Form::Bol)
        };
        builder.offered(source, study);
    }
    study(builder, (source, source), 99_001, 1);
    builder.offered(
        source,
        Offered {
            recognised: Some(99_002),
            name: Some("M Voorbeeld <Science>".to_owned()),
            level: Some(Level::WoMaster),
            ..Offered::default()
        },
    );
}

fn work(builder: &mut Builder, source: SourceAt, one: &Occupation) {
    let mut tell = |measure, region: &str, value, bounds: Option<(f64, f64)>| {
        let line = Forecast {
            low: bounds.map(|(low, _)| low),
            high: bounds.map(|(_, high)| high),
            ..line(&one.isco, "Voorbeeldgroep", region, value)
        };
        told(builder, source, (measure, Codes::Isco), line);
    };
    tell(
        Measure::PayMonth,
        "Nederland",
        Value::Unknown,
        Some((2400.0, 3900.0)),
    );
    tell(
        Measure::ChanceNow,
        "Nederland",
        Value::Word("goed".to_owned()),
        None,
    );
    tell(Measure::ChanceNow, REGION, Value::Word("matig".to_owned()), None);
    tell(
        Measure::ChanceLater,
        "Nederland",
        Value::Number(12.5),
        Some((9.0, 16.0)),
    );
    let address = |end: &str| Uri::parse(&format!("{BASE}{end}"));
    let of = Uri::parse(&one.esco);
    for (end, language, label, weight) in [
        (
            "skill/voorbeeld-a",
            "nl",
            "koken voor veel mensen",
            Weight::Essential,
        ),
        (
            "skill/voorbeeld-b",
            "en",
            "work in a hospitality team",
            Weight::Essential,
        ),
        ("skill/voorbeeld-c", "nl", "menu’s bedenken", Weight::Optional),
    ] {
        let (Some(uri), Some(of)) = (address(end), of.clone()) else {
            continue;
        };
        let words = Words {
            language: language.to_owned(),
            label: label.to_owned(),
            also: Vec::new(),
            description: None,
        };
        let skill = Skill {
            uri: uri.clone(),
            words,
            kind: Some(SkillKind::Skill),
            reach: None,
        };
        builder.esco(source, Record::Skill(skill));
        builder.esco(
            source,
            Record::Needs(Relation {
                of,
                skill: uri,
                weight,
            }),
        );
    }
}

fn study(builder: &mut Builder, (source, untold): (SourceAt, SourceAt), code: u32, at: usize) {
    let mut tell = |measure, region: &str, value| {
        let line = line(&code.to_string(), "Voorbeeldopleiding", region, value);
        let source = if measure == Measure::Switch {
            untold
        } else {
            source
        };
        told(builder, source, (measure, Codes::Crebo), line);
    };
    // Few in the first programmes, which are those of the entry level, and in every ninth.
    let choose = if at.is_multiple_of(9) {
        Value::FewerThan(5)
    } else {
        Value::Number((10 + 20 * (at % 7)) as f64)
    };
    tell(Measure::Choose, REGION, choose);
    tell(Measure::Places, REGION, Value::Number(48.0));
    tell(
        Measure::ChanceNow,
        REGION,
        Value::Word("ruim voldoende".to_owned()),
    );
    tell(Measure::ChanceNow, OTHER, Value::Word("matig".to_owned()));
    tell(Measure::DropOut, "Nederland", Value::Number(9.5));
    tell(Measure::Switch, "Nederland", Value::Number(14.0));
}

fn told(builder: &mut Builder, source: SourceAt, (measure, codes): (Measure, Codes), line: Forecast) {
    let counted = matches!(measure, Measure::ChanceLater);
    let about = builder.about(About {
        measure,
        codes,
        population: (measure != Measure::Switch).then(|| "verzonnen mensen".to_owned()),
        unit: counted.then(|| "banen die vrijkomen, op elke 100 die er zijn".to_owned()),
        source,
    });
    // What is no figure stays away, as it does when it is brought in.
    let _kept = builder.line(about, line);
}

fn line(code: &str, name: &str, region: &str, value: Value) -> Forecast {
    Forecast {
        code: Some(code.to_owned()),
        name: Some(name.to_owned()),
        region: region.to_owned(),
        from: 2025,
        until: 2025,
        value,
        low: None,
        high: None,
        source: String::new(),
    }
}

fn offered(town: &str, form: Form) -> Offered {
    Offered {
        id: "voorbeeld".to_owned(),
        recognised: Some(34_808),
        name: Some("B Basisonderwijs, opleiding tot leraar".to_owned()),
        level: Some(Level::HboBachelor),
        form: Some(form),
        provider_name: Some("Voorbeeldhogeschool".to_owned()),
        place: Place {
            code: Some(number(town)),
            town: Some(town.to_owned()),
            ..Place::default()
        },
        languages: vec!["nld".to_owned(), "eng".to_owned()],
        from: Some(jiff::civil::date(2027, 9, 1)),
        website: Some("https://voorbeeld.example/pabo".to_owned()),
        ..Offered::default()
    }
}

/// Where a town stands; of one of them nobody told.
fn place(town: &str, at: Option<(f64, f64)>) -> rio::Location {
    rio::Location {
        place: Place {
            code: Some(number(town)),
            address: Some("Voorbeeldweg 1".to_owned()),
            postcode: at.map(|_| "9999ZZ".to_owned()),
            town: Some(town.to_owned()),
        },
        at: at.map(|(lat, lon)| Coordinate { lat, lon }),
    }
}

/// The number of a place, one for each town.
fn number(town: &str) -> String {
    format!("100X{:03}", town.len())
}

/// What two cooks say.
pub fn voices() -> Voices {
    let voice = |side, called: &str, day| Voice {
        occupation: "kok".to_owned(),
        side,
        called: called.to_owned(),
        nice: "Je ziet <meteen> wat je maakte.".to_owned(),
        hard: "Je werkt als anderen vrij zijn.".to_owned(),
        came: "Ik waste eerst af, en mocht toen snijden.".to_owned(),
        shown_on: jiff::civil::date(2026, 11, day),
        programme: "Verder <Kijken>".to_owned(),
        organisation: "Het Kompas".to_owned(),
    };
    [voice(Side::Does, "Kees", 3), voice(Side::Learns, "", 9)]
        .into_iter()
        .collect()
}
