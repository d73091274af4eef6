//! How many choose courses of a region, counted for each delivery and its years by itself.

use feeds::forecast::{Forecast, Value};
use pathways::facts::Confidence;
use work::figures::{About, AboutAt, Builder, Codes, Edition, Figures, Key, Measure, Source};

fn about(builder: &mut Builder, id: &str) -> AboutAt {
    let source = builder.source(Source {
        id: id.to_owned(),
        name: format!("Bron {id}"),
        edition: Edition::Told("2026".to_owned()),
        licence: "CC0".to_owned(),
        attribution: None,
        url: None,
        confidence: Confidence::R,
    });
    builder.about(About {
        measure: Measure::Choose,
        codes: Codes::Crebo,
        population: None,
        unit: None,
        source,
    })
}

fn line(code: u32, year: i16, value: Value) -> Forecast {
    Forecast {
        code: Some(code.to_string()),
        name: None,
        region: "Zeeland".to_owned(),
        from: year,
        until: year,
        value,
        low: None,
        high: None,
        source: String::new(),
    }
}

/// The counts as last year, source, least, most, and of how many courses.
fn told<'a>(figures: &'a Figures, courses: &[Vec<Key<'a>>]) -> Vec<(i16, &'a str, u32, u32, usize)> {
    let counts = figures.counts(Measure::Choose, courses, "Zeeland").into_iter();
    let told = counts.map(|sum| {
        (
            sum.told.until,
            sum.told.source.id.as_str(),
            sum.least,
            sum.most,
            sum.courses,
        )
    });
    told.collect()
}

#[test]
fn a_count_is_of_one_source_and_year_and_fewer_than_five_is_from_none_to_four() {
    let mut builder = Builder::default();
    let (duo, other) = (about(&mut builder, "duo"), about(&mut builder, "ander"));
    for (about, line) in [
        (duo, line(1, 2025, Value::Number(30.0))),
        (duo, line(2, 2025, Value::FewerThan(5))),
        (duo, line(1, 2024, Value::Number(7.0))),
        (duo, line(3, 2024, Value::Number(100.0))),
        (other, line(2, 2025, Value::Number(12.0))),
    ] {
        builder.line(about, line).unwrap();
    }
    let figures = builder.build();
    // The second course has two codes.
    let courses = [
        vec![Key::Crebo(1)],
        vec![Key::Crebo(2), Key::Crebo(3)],
        vec![Key::Crebo(4)],
    ];
    // In 2025 thirty with none to four, of two of the three courses; in 2024 seven with a hundred.
    assert_eq!(
        told(&figures, &courses),
        [
            (2025, "duo", 30, 34, 2),
            (2025, "ander", 12, 12, 1),
            (2024, "duo", 107, 107, 2)
        ]
    );
    assert_eq!(told(&figures, &[vec![Key::Crebo(4)]]), []);
    assert!(figures.counts(Measure::Choose, &courses, "Achterhoek").is_empty());
}

#[test]
fn whoever_chooses_a_code_that_two_courses_share_is_counted_once_and_both_are_told() {
    let mut builder = Builder::default();
    let duo = about(&mut builder, "duo");
    builder.line(duo, line(1, 2025, Value::Number(30.0))).unwrap();
    let figures = builder.build();
    let courses = [
        vec![Key::Own("a"), Key::Crebo(1)],
        vec![Key::Own("b"), Key::Crebo(1)],
    ];
    assert_eq!(told(&figures, &courses), [(2025, "duo", 30, 30, 2)]);
}
