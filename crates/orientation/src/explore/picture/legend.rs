//! The **legend**: what each kind of line on this map means; nothing that is not on it.

use super::measure::Style;
use super::says::Says;
use super::sheet::{Anchor, Sheet};

/// What a map has that wants explaining.
pub(super) struct Needs<'a> {
    /// The verdicts on it.
    pub kinds: Vec<&'a str>,
    /// A pathway is lit.
    pub way: bool,
    /// Some change costs more or less time than the shortest pathway.
    pub longer: bool,
}

/// Length of a sample of a line.
const SAMPLE: i32 = 40;
const ROW: i32 = 26;

/// Draws the legend between two sides from a height on; the answer is where it ends.
pub(super) fn draw(
    sheet: &mut Sheet,
    says: &Says<'_>,
    needs: &Needs<'_>,
    (left, top, right): (i32, i32, i32),
) -> i32 {
    let verdicts = ["right", "right_if", "discretion", "selection", "closed"];
    let mut samples: Vec<(String, String)> = verdicts
        .into_iter()
        .filter(|kind| needs.kinds.contains(kind))
        .map(|kind| {
            (
                format!("map-door door-{}", kind.replace('_', "-")),
                format!("legend-{}", kind.replace('_', "-")),
            )
        })
        .collect();
    if needs.way {
        samples.push(("map-light".to_owned(), "legend-way".to_owned()));
    }
    samples.push(("diploma".to_owned(), "legend-diploma".to_owned()));
    if needs.longer {
        samples.push((String::new(), "legend-longer".to_owned()));
    }
    let (mut x, mut y) = (left, top + 10);
    for (class, key) in samples {
        let lines = Style::Plain.wrap(&says.text(&key), right - left - SAMPLE - 10);
        let sample = if class.is_empty() { 0 } else { SAMPLE + 10 };
        let width = sample
            + lines
                .iter()
                .map(|line| Style::Plain.width(line))
                .max()
                .unwrap_or(0);
        if x + width > right && x > left {
            (x, y) = (left, y + ROW);
        }
        match class.as_str() {
            "" => {}
            "diploma" => {
                sheet.circle("map-stop map-stop-sample", x + SAMPLE / 2, y, 10);
                sheet.circle("map-dot map-stop-sample", x + SAMPLE / 2, y, 5);
            }
            "map-light" => sheet.route(&class, &[(x + 11, y), (x + SAMPLE - 11, y)], 0),
            class => sheet.route(class, &[(x + 4, y), (x + SAMPLE - 4, y)], 0),
        }
        for (index, line) in lines.iter().enumerate() {
            y += if index > 0 { Style::Plain.leading() } else { 0 };
            sheet.text(Style::Plain, "", x + sample, y + 5, Anchor::Start, line);
        }
        x += width + 28;
    }
    y + ROW
}
