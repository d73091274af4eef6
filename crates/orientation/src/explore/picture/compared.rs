//! **Doors compared**: options beside each other, kinds of doors below each other, and every course a sign. The signs
//! differ in shape as well as in colour, and their number stands with them.
//!
//! Deliberately absent: an order of options, and a total that would make one of them the best.

use super::Form;
use super::measure::Style;
use super::says::Says;
use super::sheet::{Anchor, Frame, Sheet};
use crate::explore::view::{OptionView, Words};

/// Doors compared, to be drawn.
#[derive(Clone, Copy)]
pub struct Compared<'a> {
    /// Two to four options with their counts.
    pub options: &'a [OptionView],
    /// Words in the language of the page.
    pub words: &'a Words<'a>,
    /// Begins every id in the picture.
    pub id: &'a str,
}

/// The kinds in the order of the picture: the right first.
const KINDS: [&str; 5] = ["right", "right-if", "discretion", "selection", "closed"];

/// Beyond so many signs in one place a sign stands for more than one course.
const MOST: usize = 260;

/// Clear of the edge of the picture.
const EDGE: i32 = 4;

/// Measures of a form: width of the whole, between columns, from sign to sign, size of a sign.
struct Measures {
    width: i32,
    gap: i32,
    pitch: i32,
    sign: i32,
}

impl Compared<'_> {
    /// The comparison as one `<svg>`.
    pub fn draw(&self, form: Form) -> String {
        let says = Says::new(self.words);
        let measures = match form {
            Form::Wide => Measures {
                width: 1080,
                gap: 36,
                pitch: 15,
                sign: 11,
            },
            Form::Tall => Measures {
                width: 340,
                gap: 14,
                pitch: 10,
                sign: 7,
            },
        };
        let total = self
            .options
            .first()
            .map_or(0, |option| counts(option).iter().sum());
        let mut sheet = Sheet::new(measures.width, self.words.lang.dir() == "rtl");
        let height = Table {
            options: self.options,
            says,
            measures,
            each: self.each(),
        }
        .draw(&mut sheet);
        sheet.finish(&Frame {
            id: self.id,
            class: "compared",
            height,
            title: &says.one("compared-title", "total", total.to_string()),
            description: &self.description(&says),
            linked: false,
        })
    }

    /// How many courses a sign stands for.
    fn each(&self) -> usize {
        let most = self.options.iter().flat_map(counts).max().unwrap_or(0);
        most.div_ceil(MOST).max(1)
    }

    fn description(&self, says: &Says<'_>) -> String {
        let told = |option: &OptionView| {
            let parts: Vec<String> = KINDS
                .iter()
                .zip(counts(option))
                .filter(|(_, count)| *count > 0)
                .map(|(kind, count)| format!("{count}: {}", says.text(&format!("compared-{kind}"))))
                .collect();
            format!("{}. {}", option.name, parts.join(" "))
        };
        self.options.iter().map(told).collect::<Vec<_>>().join(" ")
    }
}

fn counts(option: &OptionView) -> [usize; 5] {
    [
        option.right,
        option.right_if,
        option.discretion,
        option.selection,
        option.closed,
    ]
}

/// The picture while it is drawn from top to bottom.
struct Table<'a> {
    options: &'a [OptionView],
    says: Says<'a>,
    measures: Measures,
    each: usize,
}

impl Table<'_> {
    fn column(&self) -> i32 {
        let count = self.options.len().max(1) as i32;
        (self.measures.width - 2 * EDGE - (count - 1) * self.measures.gap) / count
    }

    fn left(&self, index: usize) -> i32 {
        EDGE + index as i32 * (self.column() + self.measures.gap)
    }

    fn draw(&self, sheet: &mut Sheet) -> i32 {
        let mut y = self.names(sheet);
        for (place, kind) in KINDS.iter().enumerate() {
            if self.options.iter().any(|option| counts(option)[place] > 0) {
                y = self.kind(sheet, kind, place, y);
            }
        }
        let note = match self.each {
            1 => self.says.text("compared-dot"),
            each => self.says.one("compared-dots", "count", each.to_string()),
        };
        self.lines(
            sheet,
            Style::Faint,
            &note,
            (EDGE, y + 6, self.measures.width - 2 * EDGE),
        ) + 8
    }

    fn names(&self, sheet: &mut Sheet) -> i32 {
        let ends = self.options.iter().enumerate().map(|(index, option)| {
            self.lines(
                sheet,
                Style::Name,
                &option.name,
                (self.left(index), 4, self.column()),
            )
        });
        ends.max().unwrap_or(0) + 6
    }

    /// One kind: what it is, then the number and the signs of each option.
    fn kind(&self, sheet: &mut Sheet, kind: &str, place: usize, top: i32) -> i32 {
        sheet.route("compared-rule", &[(0, top), (self.measures.width, top)], 0);
        let sample = self.measures.sign + 8;
        self.signs(sheet, kind, 1, (EDGE, top + 19), self.measures.pitch);
        let label = self.says.text(&format!("compared-{kind}"));
        let room = self.measures.width - 2 * EDGE - sample;
        let head = self.lines(sheet, Style::Strong, &label, (EDGE + sample, top + 10, room));
        let mut foot = head;
        for (index, option) in self.options.iter().enumerate() {
            let (x, count) = (self.left(index), counts(option)[place]);
            sheet.text(Style::Count, "", x, head + 26, Anchor::Start, &count.to_string());
            let mut y = self.signs(
                sheet,
                kind,
                count.div_ceil(self.each),
                (x, head + 46),
                self.column(),
            );
            y = self.later(sheet, kind, option, (x, y));
            foot = foot.max(y);
        }
        foot + 12
    }

    /// Signs in rows; the answer is where they end.
    fn signs(&self, sheet: &mut Sheet, kind: &str, count: usize, (x, top): (i32, i32), room: i32) -> i32 {
        let Measures { pitch, sign, .. } = self.measures;
        let row = (room / pitch).max(1) as usize;
        let rows = count.div_ceil(row);
        let mut path = String::new();
        for index in 0..rows {
            let here = row.min(count - index * row) as i32;
            let y = top + index as i32 * pitch;
            // A round sign is a dash of no length in the middle of its place; a long one begins where its place begins.
            let (from, to) = match kind {
                "selection" | "closed" => (x, x + (here - 1) * pitch + sign),
                _ => (x + sign / 2, x + sign / 2 + (here - 1) * pitch + 1),
            };
            path.push_str(&sheet.path(&[(from, y), (to, y)], 0));
        }
        if count > 0 {
            sheet.dashes(kind, &path, sign, pitch);
        }
        top + rows as i32 * pitch
    }

    /// What it takes to open the closed ones again, and to have a right where now somebody has to agree.
    fn later(&self, sheet: &mut Sheet, kind: &str, option: &OptionView, (x, top): (i32, i32)) -> i32 {
        let (counts, keys) = match kind {
            "closed" => (&option.reopen, ["compared-reopen", "compared-never"]),
            "discretion" => (
                &option.right_later,
                ["compared-right-later", "compared-right-never"],
            ),
            _ => return top,
        };
        counts.iter().fold(top, |y, (halves, count)| {
            let line = self.says.later(keys, *halves, *count);
            self.lines(sheet, Style::Faint, &line, (x, y, self.column()))
        })
    }

    fn lines(&self, sheet: &mut Sheet, style: Style, text: &str, (x, top, room): (i32, i32, i32)) -> i32 {
        let mut y = top;
        for line in style.wrap(text, room) {
            y += style.leading();
            sheet.text(style, "", x, y - 5, Anchor::Start, &line);
        }
        y
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn option(right: usize, closed: usize) -> OptionView {
        OptionView {
            id: String::new(),
            name: "a".to_owned(),
            right,
            right_if: 0,
            discretion: 0,
            selection: 0,
            closed,
            reopen: Vec::new(),
            right_later: Vec::new(),
        }
    }

    /// 10,000 courses in one place, at most 260 signs: 10,000 / 260 = 38.5, so a sign stands for 39.
    #[test]
    fn a_large_catalogue_counts_several_courses_to_a_sign() {
        let options = [option(10_000, 0), option(168, 2)];
        let (facts, texts) = (
            pathways::Facts::default(),
            kit::Texts::load(&kit::texts::OWN).unwrap(),
        );
        let lang = texts.language("nl");
        let compared = |options| {
            Compared {
                options,
                words: &Words::new(&facts, lang),
                id: "c",
            }
            .each()
        };
        assert_eq!(compared(&options), 39);
        assert_eq!(compared(&options[1..]), 1);
    }
}
