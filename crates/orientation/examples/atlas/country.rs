//! A country of figures, made up by arithmetic, as large as the real one: 3,039 occupations with 14,000 skills and 130,000 relations, 10,000
//! courses in 36 regions, 8,700 schools. The same on every machine.

use std::error::Error;
use std::fs::File;
use std::path::Path;

use feeds::Parcel;
use feeds::esco::{self, BASE, Occupation, Record, Relation, Skill, SkillKind, Uri, Weight, Words};
use feeds::forecast::{Forecast, Value};
use feeds::offered::{Form, Level, Offered, Place};
use orientation::atlas::Atlas;
use orientation::explore::schools::{AreaKept, Location, Schools};
use pathways::facts::Confidence;
use work::figures::{About, AboutAt, Builder, Codes, Edition, Figures, Measure, Source, SourceAt};
use work::voices::{Side, Voice, Voices};

const OCCUPATIONS: usize = 3_039;
const SKILLS: usize = 14_000;
const RELATIONS: usize = 130_000;
const COURSES: usize = 10_000;
const REGIONS: usize = 36;
const SCHOOLS: usize = 8_700;
const FRONTS: [&str; 8] = [
    "zorg", "techniek", "bouw", "media", "lift", "groen", "water", "haven",
];
const BACKS: [&str; 6] = ["monteur", "begeleider", "planner", "adviseur", "operator", "hulp"];

/// Schools all over a square country.
pub fn schools() -> Schools {
    let at = |number: usize| {
        (
            51.0 + (number % 97) as f64 * 0.025,
            4.0 + (number % 89) as f64 * 0.03,
        )
    };
    let location = |number: usize| Location {
        code: format!("{:02}AB{:02}", number / 100, number % 100),
        name: format!("School {number} (verzonnen)"),
        offers: vec![["havo", "vwo", "vmbo-tl", "vmbo-kb"][number % 4].to_owned()],
        address: format!("Straat {number}"),
        postcode: format!("{}AA", 1000 + number % 4000),
        place: format!("Plaats {}", number % 900),
        website: None,
        at: at(number),
    };
    let area = |number: usize| AreaKept {
        place: format!("Plaats {}", number % 900),
        at: at(number),
    };
    Schools {
        source: "verzonnen".to_owned(),
        locations: (0..SCHOOLS).map(location).collect(),
        areas: (0..4000)
            .map(|number| (1000 + number as u16, area(number)))
            .collect(),
    }
}

/// Figures about all of it; skills from files of ESCO where there is a folder with them.
pub fn figures(atlas: &Atlas, folder: Option<&Path>) -> Result<Figures, Box<dyn Error>> {
    let mut builder = Builder::default();
    let source = builder.source(Source {
        id: "verzonnen".to_owned(),
        name: "Verzonnen cijfers (meting)".to_owned(),
        edition: Edition::Told("2026".to_owned()),
        licence: "CC0".to_owned(),
        attribution: Some("Made up for a measurement.".to_owned()),
        url: None,
        confidence: Confidence::K,
    });
    match folder {
        Some(folder) => published(&mut builder, source, folder)?,
        None => skills(&mut builder, source, atlas),
    }
    work(&mut builder, source, atlas);
    study(&mut builder, source, atlas);
    Ok(builder.build())
}

fn published(builder: &mut Builder, source: SourceAt, folder: &Path) -> Result<(), Box<dyn Error>> {
    let mut files: Vec<_> = std::fs::read_dir(folder)?.collect::<Result<_, _>>()?;
    files.sort_by_key(std::fs::DirEntry::file_name);
    let mut parcel = Parcel::empty();
    for file in files {
        parcel.add(&file.file_name().to_string_lossy(), File::open(file.path())?);
    }
    let outcome = esco::read(&mut parcel, |record| builder.esco(source, record));
    println!(
        "{} records of ESCO, {} problems",
        outcome.records,
        outcome.problems.len()
    );
    Ok(())
}

fn skills(builder: &mut Builder, source: SourceAt, atlas: &Atlas) {
    let uri = |kind: &str, number: usize| Uri::parse(&format!("{BASE}{kind}/made-up-{number}"));
    for language in ["nl", "en", "ar"] {
        for number in 0..SKILLS {
            let Some(uri) = uri("skill", number) else { continue };
            let words = Words {
                language: language.to_owned(),
                label: format!("vaardigheid {number}, zo lang als de meeste ({language})"),
                also: Vec::new(),
                description: None,
            };
            let kind = Some(SkillKind::Skill);
            builder.esco(
                source,
                Record::Skill(Skill {
                    uri,
                    words,
                    kind,
                    reach: None,
                }),
            );
        }
    }
    for number in 0..OCCUPATIONS {
        for language in ["nl", "en"] {
            let Some(uri) = uri("occupation", number) else {
                continue;
            };
            builder.esco(source, Record::Occupation(occupation(uri, language, number)));
        }
    }
    let own = atlas
        .ground
        .occupations()
        .iter()
        .filter_map(|one| Uri::parse(&one.esco));
    let made = (0..OCCUPATIONS).filter_map(|number| uri("occupation", number));
    let occupations: Vec<Uri> = own.chain(made).take(OCCUPATIONS).collect();
    for number in 0..RELATIONS {
        // Steps that have nothing in common with the numbers of skills, so that each occupation has others.
        let Some(skill) = uri("skill", number * 7_919 % SKILLS) else {
            continue;
        };
        let weight = if number.is_multiple_of(2) {
            Weight::Essential
        } else {
            Weight::Optional
        };
        let of = occupations[number / 43 % OCCUPATIONS].clone();
        builder.esco(source, Record::Needs(Relation { of, skill, weight }));
    }
}

/// One with as many other names and as long a description as those of ESCO have.
fn occupation(uri: Uri, language: &str, number: usize) -> Occupation {
    let name = |at: usize| {
        let (front, back) = (FRONTS[at % FRONTS.len()], BACKS[at / FRONTS.len() % BACKS.len()]);
        format!("{front}{back} {at} ({language})")
    };
    let words = Words {
        language: language.to_owned(),
        label: name(number),
        also: (1..8).map(|other| name(number + 419 * other)).collect(),
        description: Some("Verzonnen woorden over dit werk. ".repeat(10)),
    };
    let group = 1000 + number / 7;
    Occupation {
        uri,
        words,
        isco: group.to_string(),
        code: Some(format!("{group}.{}", number % 7)),
    }
}

fn work(builder: &mut Builder, source: SourceAt, atlas: &Atlas) {
    let abouts = [Measure::PayMonth, Measure::ChanceNow, Measure::ChanceLater]
        .map(|measure| about(builder, source, measure, Codes::Isco));
    let mut groups: Vec<&str> = atlas
        .ground
        .occupations()
        .iter()
        .map(|one| one.isco.as_str())
        .collect();
    groups.sort_unstable();
    groups.dedup();
    for (at, group) in groups.into_iter().enumerate() {
        for region in 0..=REGIONS {
            let low = 2_000.0 + (at % 40) as f64 * 50.0;
            tell(
                builder,
                abouts[0],
                group,
                region,
                Value::Unknown,
                Some((low, low * 1.6)),
            );
            tell(builder, abouts[1], group, region, word(at + region), None);
            tell(
                builder,
                abouts[2],
                group,
                region,
                Value::Number(at as f64 / 10.0),
                Some((0.0, 40.0)),
            );
        }
    }
}

fn study(builder: &mut Builder, source: SourceAt, atlas: &Atlas) {
    let abouts = [
        Measure::Choose,
        Measure::Places,
        Measure::ChanceNow,
        Measure::ChanceLater,
        Measure::DropOut,
        Measure::Switch,
    ]
    .map(|measure| about(builder, source, measure, Codes::Crebo));
    let own = atlas.explore.knowledge.catalogue().programmes().iter();
    let own: Vec<u32> = own.flat_map(|one| one.crebo.iter().copied()).collect();
    let known = own.len();
    let codes = own.into_iter().chain(60_000..).take(COURSES);
    for (at, code) in codes.enumerate() {
        let written = code.to_string();
        for region in 0..=REGIONS {
            let choose = if (at + region).is_multiple_of(6) {
                Value::FewerThan(5)
            } else {
                Value::Number((at % 90) as f64)
            };
            tell(builder, abouts[0], &written, region, choose, None);
            tell(builder, abouts[1], &written, region, Value::Number(60.0), None);
            if at < known {
                tell(builder, abouts[2], &written, region, word(at + region), None);
                tell(builder, abouts[3], &written, region, word(at), None);
            }
        }
        tell(builder, abouts[4], &written, 0, Value::Number(9.5), None);
        tell(builder, abouts[5], &written, 0, Value::Number(14.0), None);
        for place in 0..3 {
            builder.offered(source, offered(code, at + place));
        }
    }
}

/// Six people who tell of each occupation, as many as a page shows.
pub fn voices(atlas: &Atlas) -> Voices {
    let of = |id: &str| {
        let voice = |at: usize| Voice {
            occupation: id.to_owned(),
            side: Side::ALL[at % Side::ALL.len()],
            called: format!("Naam {at}"),
            nice: "Verzonnen woorden over wat er leuk is. ".repeat(8),
            hard: "Verzonnen woorden over wat er zwaar is. ".repeat(8),
            came: "Verzonnen woorden over de weg hierheen. ".repeat(8),
            shown_on: jiff::civil::date(2026, 10, 1),
            programme: "Verzonnen programma".to_owned(),
            organisation: "Verzonnen school".to_owned(),
        };
        (0..6).map(voice).collect::<Vec<_>>()
    };
    let all = atlas.ground.occupations().iter();
    all.flat_map(|one| of(&one.id)).collect()
}

fn word(at: usize) -> Value {
    Value::Word(["goed", "ruim voldoende", "voldoende", "matig", "gering"][at % 5].to_owned())
}

fn about(builder: &mut Builder, source: SourceAt, measure: Measure, codes: Codes) -> AboutAt {
    builder.about(About {
        measure,
        codes,
        population: Some("verzonnen mensen van 15 tot 75 jaar".to_owned()),
        unit: Some("banen op elke 100".to_owned()),
        source,
    })
}

fn tell(
    builder: &mut Builder,
    about: AboutAt,
    code: &str,
    region: usize,
    value: Value,
    bounds: Option<(f64, f64)>,
) {
    let line = Forecast {
        code: Some(code.to_owned()),
        name: Some(format!("Groep {code}")),
        region: if region == 0 {
            "Nederland".to_owned()
        } else {
            format!("Regio {region}")
        },
        from: 2025,
        until: 2025,
        value,
        low: bounds.map(|(low, _)| low),
        high: bounds.map(|(_, high)| high),
        source: "meting".to_owned(),
    };
    if let Err(unfit) = builder.line(about, line) {
        println!("{code}: {unfit}");
    }
}

fn offered(code: u32, at: usize) -> Offered {
    Offered {
        recognised: Some(code),
        name: Some(format!("Opleiding {code}")),
        level: Some(Level::Mbo(4)),
        form: Some(if at.is_multiple_of(2) {
            Form::Bol
        } else {
            Form::Bbl
        }),
        provider_name: Some(format!("Instelling {}", at % 120)),
        place: Place {
            town: Some(format!("Plaats {}", at % 300)),
            ..Place::default()
        },
        website: Some(format!("https://voorbeeld.example/{code}")),
        ..Offered::default()
    }
}
