//! Figures made of a few records written by hand.

use feeds::brc::Bridge;
use feeds::crosswalk::{Match, Strength};
use feeds::esco::{self, Uri};
use feeds::forecast::{self, Forecast};
use feeds::offered::{self, Level, Offered};
use feeds::onet::{self, Interest, Soc};
use pathways::facts::Confidence;
use work::Riasec;
use work::figures::{About, Builder, Codes, Edition, Figures, Key, Measure, Source, Unfit, Value};

fn source(id: &str) -> Source {
    Source {
        id: id.to_owned(),
        name: format!("Bron {id}"),
        edition: Edition::Told("2026".to_owned()),
        licence: "CC BY 4.0".to_owned(),
        attribution: None,
        url: None,
        confidence: Confidence::R,
    }
}

fn line(code: &str, region: &str, years: (i16, i16), value: forecast::Value) -> Forecast {
    Forecast {
        code: Some(code.to_owned()),
        name: Some(format!("groep {code}")),
        region: region.to_owned(),
        from: years.0,
        until: years.1,
        value,
        low: None,
        high: None,
        source: "SBB".to_owned(),
    }
}

/// Figures of one measure, and what was wrong with each line.
fn made(measure: Measure, codes: Codes, lines: Vec<Forecast>) -> (Figures, Vec<Result<(), Unfit>>) {
    let mut builder = Builder::default();
    let source = builder.source(source("een"));
    let about = builder.about(About {
        measure,
        codes,
        population: Some("iedereen".to_owned()),
        unit: None,
        source,
    });
    let told = lines.into_iter().map(|line| builder.line(about, line)).collect();
    (builder.build(), told)
}

fn number(value: f64) -> forecast::Value {
    forecast::Value::Number(value)
}

#[test]
fn what_nobody_told_is_unknown_and_never_zero() {
    assert_eq!(
        Figures::default().find(Measure::PayMonth, &[Key::Isco("2221")], None),
        None
    );
    assert!(
        Figures::default()
            .needs("http://data.europa.eu/esco/occupation/x")
            .is_none()
    );
    let (figures, told) = made(
        Measure::Choose,
        Codes::Crebo,
        vec![
            line("25001", "Nederland", (2025, 2025), forecast::Value::Unknown),
            line("25002", "Nederland", (2025, 2025), forecast::Value::FewerThan(5)),
            line("25003", "Nederland", (2025, 2025), number(0.0)),
        ],
    );
    assert_eq!(told, [Err(Unfit::Unknown), Ok(()), Ok(())]);
    let value = |code| {
        figures
            .find(Measure::Choose, &[Key::Crebo(code)], None)
            .map(|figure| figure.value)
    };
    assert_eq!(value(25001), None);
    assert_eq!(value(25002), Some(Value::FewerThan(5)));
    // Zero is a number that somebody told.
    assert_eq!(value(25003), Some(Value::Number(0.0)));
    // Another measure of the same course is another question.
    assert_eq!(figures.find(Measure::Places, &[Key::Crebo(25003)], None), None);
}

#[test]
fn the_narrowest_code_comes_first_then_the_region_then_the_last_year() {
    let (figures, _) = made(
        Measure::PayMonth,
        Codes::Isco,
        vec![
            line("22", "Achterhoek", (2025, 2025), number(3000.0)),
            line("2221", "Nederland", (2023, 2023), number(2900.0)),
            line("2221", "NL", (2024, 2024), number(3100.0)),
            line("2221", "Zeeland", (2022, 2022), number(2800.0)),
        ],
    );
    let keys = [
        Key::Own("verpleegkundige"),
        Key::Isco("2221"),
        Key::Isco("222"),
        Key::Isco("22"),
    ];
    let find = |region| {
        let figure = figures.find(Measure::PayMonth, &keys, region).unwrap();
        (figure.value, figure.region, figure.until, figure.place)
    };
    // Of the country the last year.
    assert_eq!(find(None), (Value::Number(3100.0), "Nederland", 2024, 1));
    // In Zeeland the older figure of Zeeland; in the Achterhoek nurses of the country rather than all care of the region.
    assert_eq!(find(Some("zeeland")), (Value::Number(2800.0), "Zeeland", 2022, 1));
    assert_eq!(
        find(Some("Achterhoek")),
        (Value::Number(3100.0), "Nederland", 2024, 1)
    );
    assert_eq!(
        find(Some("Atlantis")),
        (Value::Number(3100.0), "Nederland", 2024, 1)
    );
    // A doctor has only the wide group, and the figure says so.
    let doctor = [Key::Isco("2211"), Key::Isco("221"), Key::Isco("22")];
    let wide = figures
        .find(Measure::PayMonth, &doctor, Some("Achterhoek"))
        .unwrap();
    assert_eq!((wide.place, wide.of, wide.name), (2, "22", Some("groep 22")));
    assert_eq!(wide.about.population.as_deref(), Some("iedereen"));
    assert_eq!((wide.source.id.as_str(), wide.whose), ("een", Some("SBB")));
    let regions: Vec<&str> = figures.regions().collect();
    assert_eq!(regions, ["Achterhoek", "Zeeland"]);
    let by_region = figures.by_region(Measure::PayMonth, &keys);
    let told: Vec<(&str, i16)> = by_region
        .iter()
        .map(|figure| (figure.region, figure.until))
        .collect();
    assert_eq!(told, [("Nederland", 2024), ("Zeeland", 2022)]);
}

#[test]
fn a_value_that_cannot_be_one_of_its_measure_is_no_figure() {
    let word = || forecast::Value::Word("goed".to_owned());
    for (measure, value, unfit) in [
        (Measure::PayMonth, number(-1.0), Unfit::Value),
        (Measure::PayMonth, word(), Unfit::Value),
        (Measure::Choose, number(12.5), Unfit::Value),
        (Measure::DropOut, number(120.0), Unfit::Value),
        // Nobody told what it counts.
        (Measure::ChanceLater, number(12.5), Unfit::Value),
        (Measure::DropOut, forecast::Value::FewerThan(5), Unfit::Value),
    ] {
        let (figures, told) = made(
            measure,
            Codes::Crebo,
            vec![line("25001", "NL", (2025, 2025), value)],
        );
        assert_eq!(told, [Err(unfit)]);
        assert_eq!(figures.find(measure, &[Key::Crebo(25001)], None), None);
    }
    let (_, told) = made(
        Measure::ChanceNow,
        Codes::Crebo,
        vec![line("vijf", "NL", (2025, 2025), word())],
    );
    assert_eq!(told, [Err(Unfit::Code)]);
    let (_, told) = made(
        Measure::ChanceNow,
        Codes::Isco,
        vec![line("22210", "NL", (2025, 2025), word())],
    );
    assert_eq!(told, [Err(Unfit::Code)]);
}

#[test]
fn bounds_make_a_range_with_or_without_a_middle() {
    let bounds = |value| Forecast {
        low: Some(2400.0),
        high: Some(3900.0),
        ..line("2221", "NL", (2025, 2025), value)
    };
    for (value, middle) in [(forecast::Value::Unknown, None), (number(3000.0), Some(3000.0))] {
        let (figures, _) = made(Measure::PayMonth, Codes::Isco, vec![bounds(value)]);
        let figure = figures
            .find(Measure::PayMonth, &[Key::Isco("2221")], None)
            .unwrap();
        let range = Value::Range {
            low: 2400.0,
            middle,
            high: 3900.0,
        };
        assert_eq!(figure.value, range);
    }
}

#[test]
fn a_word_of_a_chance_keeps_the_bounds_beside_it() {
    let word = |bounds: Option<(f64, f64)>| Forecast {
        low: bounds.map(|(low, _)| low),
        high: bounds.map(|(_, high)| high),
        ..line(
            "2221",
            "NL",
            (2028, 2028),
            forecast::Value::Word("goed".to_owned()),
        )
    };
    for between in [Some((9.0, 16.0)), None] {
        let (figures, _) = made(Measure::ChanceLater, Codes::Isco, vec![word(between)]);
        let figure = figures.find(Measure::ChanceLater, &[Key::Isco("2221")], None);
        let told = Value::Word {
            word: "goed",
            between,
        };
        assert_eq!(figure.map(|figure| figure.value), Some(told));
    }
}

#[test]
fn groups_of_brc_reach_an_occupation_over_the_bridge() {
    let mut builder = Builder::default();
    let source = builder.source(source("cbs"));
    let about = builder.about(About {
        measure: Measure::PayHour,
        codes: Codes::Brc,
        population: None,
        unit: None,
        source,
    });
    for (isco, brc) in [
        ("2221", "103"),
        ("2221", "1031"),
        ("3221", "1031"),
        ("2221", "0999"),
    ] {
        let one = Bridge {
            isco: isco.to_owned(),
            isco_name: None,
            brc: brc.to_owned(),
            brc_name: (brc == "1031").then(|| "Verzonnen groep".to_owned()),
        };
        builder.bridge(source, one);
    }
    builder
        .line(about, line("1031", "NL", (2024, 2024), number(27.0)))
        .unwrap();
    let figures = builder.build();
    let value = |isco| {
        figures
            .find(Measure::PayHour, &[Key::Isco(isco)], None)
            .map(|figure| figure.of)
    };
    assert_eq!(value("2221"), Some("1031"));
    assert_eq!(value("1031"), None);
    // The narrowest first, and no group that nobody named.
    let groups: Vec<&str> = figures.brc_of("2221").map(|group| group.code).collect();
    assert_eq!(groups, ["0999", "1031", "103"]);
    let group = figures.brc("1031").unwrap();
    assert_eq!(
        (group.name, group.isco),
        (
            Some("Verzonnen groep"),
            &["2221".to_owned(), "3221".to_owned()][..]
        )
    );
    assert_eq!(
        (
            figures.brc("10"),
            figures.source_of_brc().map(|one| one.id.as_str())
        ),
        (None, Some("cbs"))
    );
}

fn uri(end: &str) -> Uri {
    Uri::parse(&format!("{}{end}", esco::BASE)).unwrap()
}

fn words(language: &str, label: &str) -> esco::Words {
    esco::Words {
        language: language.to_owned(),
        label: label.to_owned(),
        also: Vec::new(),
        description: None,
    }
}

fn skill(end: &str, language: &str, label: &str) -> esco::Record {
    esco::Record::Skill(esco::Skill {
        uri: uri(end),
        words: words(language, label),
        kind: Some(esco::SkillKind::Skill),
        reach: None,
    })
}

fn needs(of: &str, skill: &str, weight: esco::Weight) -> esco::Record {
    esco::Record::Needs(esco::Relation {
        of: uri(of),
        skill: uri(skill),
        weight,
    })
}

#[test]
fn skills_are_told_in_the_language_of_the_reader_else_in_dutch_else_in_english() {
    let mut builder = Builder::default();
    let source = builder.source(source("esco"));
    for record in [
        needs("occupation/n", "skill/a", esco::Weight::Essential),
        needs("occupation/n", "skill/b", esco::Weight::Essential),
        needs("occupation/n", "skill/c", esco::Weight::Optional),
        skill("skill/a", "en", "listen"),
        skill("skill/a", "nl", "luisteren"),
        skill("skill/b", "en", "calculate"),
        skill("skill/c", "ar", "سياقة"),
        esco::Record::IscoGroup(esco::Group {
            uri: uri("isco/C2221"),
            words: words("nl", "Verpleegkundigen"),
            code: Some("2221".to_owned()),
        }),
    ] {
        builder.esco(source, record);
    }
    let figures = builder.build();
    let nurse = figures.needs(uri("occupation/n").as_str()).unwrap();
    let told = |language| -> Vec<(&str, &str)> {
        let skills = nurse.essential(language);
        skills.iter().map(|skill| (skill.label, skill.language)).collect()
    };
    assert_eq!(told("nl"), [("calculate", "en"), ("luisteren", "nl")]);
    assert_eq!(told("tr"), [("calculate", "en"), ("luisteren", "nl")]);
    assert_eq!(told("en"), [("calculate", "en"), ("listen", "en")]);
    let optional = nurse.optional("nl");
    assert_eq!((optional[0].label, optional[0].language), ("سياقة", "ar"));
    assert_eq!(figures.group("2221", "tr"), Some(("Verpleegkundigen", "nl")));
    assert_eq!(
        figures.source_of_esco().map(|source| source.id.as_str()),
        Some("esco")
    );
}

#[test]
fn letters_are_the_mean_of_what_is_surely_the_same_occupation() {
    let mut builder = Builder::default();
    let source = builder.source(source("onet"));
    let soc = |code: &str| Soc::parse(code).unwrap();
    let interests = [
        Interest::Realistic,
        Interest::Investigative,
        Interest::Artistic,
        Interest::Social,
        Interest::Enterprising,
        Interest::Conventional,
    ];
    for (code, scores) in [
        ("29-1141.00", [3.0, 5.0, 1.0, 6.0, 2.0, 3.0]),
        ("29-1141.01", [3.0, 4.0, 1.0, 7.0, 2.0, 5.5]),
        ("11-1011.00", [1.0, 1.0, 1.0, 1.0, 7.0, 7.0]),
    ] {
        for (interest, score) in interests.into_iter().zip(scores) {
            let code = soc(code);
            builder.onet(
                source,
                &onet::Record::Suits {
                    code,
                    interest,
                    score,
                },
            );
        }
    }
    for (code, strength) in [
        ("29-1141.00", Strength::Exact),
        ("29-1141.01", Strength::Sure),
        ("11-1011.00", Strength::Doubtful),
    ] {
        builder.crosswalk(&Match {
            onet: soc(code),
            esco: uri("occupation/n"),
            label: String::new(),
            strength,
        });
    }
    let figures = builder.build();
    // The mean of the first two: S 6.5, I 4.5, C 4.25, and nothing else comes to four.
    assert_eq!(
        figures.letters(uri("occupation/n").as_str()),
        Riasec::parse("SIC").as_ref()
    );
    assert_eq!(figures.letters(uri("occupation/o").as_str()), None);
}

#[test]
fn a_course_is_given_at_places_in_the_order_of_towns_and_found_by_its_official_name() {
    let mut builder = Builder::default();
    let source = builder.source(source("duo"));
    for (town, provider, website) in [
        ("Zwolle", "Hogeschool Z", "https://z.example"),
        ("Arnhem", "Hogeschool A", "javascript:alert(1)"),
        ("Arnhem", "Hogeschool A", "javascript:alert(1)"),
    ] {
        builder.offered(
            source,
            Offered {
                recognised: Some(34_001),
                name: Some("B  Diermanagement".to_owned()),
                level: Some(Level::HboBachelor),
                provider_name: Some(provider.to_owned()),
                place: offered::Place {
                    town: Some(town.to_owned()),
                    ..offered::Place::default()
                },
                website: Some(website.to_owned()),
                ..Offered::default()
            },
        );
    }
    let figures = builder.build();
    assert_eq!(figures.codes_of("b diermanagement"), [34_001]);
    assert!(figures.codes_of("B Iets Anders").is_empty());
    let offers = figures.offers(&[34_001]);
    let told: Vec<(&str, Option<&str>)> = offers.iter().map(|one| (one.town, one.website)).collect();
    assert_eq!(told, [("Arnhem", None), ("Zwolle", Some("https://z.example"))]);
    assert!(figures.offers(&[34_002]).is_empty());
}
