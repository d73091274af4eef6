//! Drawing: the pictures of this feature, put into the words and links of one page.
//!
//! *Doors compared* is drawn here: per option a bar of all courses, cut by how they stand. Each kind has its own colour and
//! its own pattern, and its number stands in it; the table on the page says the same.

use std::fmt::Write as _;

use crate::explore::view::{OptionView, Words};

/// The kinds in the order of a bar, with their class.
const KINDS: [&str; 5] = ["right", "right-if", "discretion", "selection", "closed"];

/// Height of a bar, of the name above it, and of a line of the legend.
const BAR: usize = 30;
const NAME: usize = 26;
const GAP: usize = 16;
const LEGEND: usize = 24;

/// Doors compared as one SVG for a column this wide, in CSS pixels.
pub fn compared(words: &Words<'_>, options: &[OptionView], total: usize, width: usize, id: &str) -> String {
    let mirrored = words.lang.dir() == "rtl";
    let sheet = Sheet { width, mirrored };
    let mut body = String::new();
    let mut y = 4;
    for option in options {
        sheet.text(&mut body, 0, y + 17, "compared__name", &option.name);
        y += NAME;
        sheet.bar(&mut body, y, option, total.max(1), id);
        y += BAR + GAP;
    }
    y = sheet.legend(&mut body, y + 4, words, id);
    let title = escape(&words.text("explore-compare-title"));
    let told: Vec<String> = options.iter().map(|option| told(words, option)).collect();
    format!(
        "<svg class=\"compared__picture\" viewBox=\"0 0 {width} {y}\" role=\"img\" aria-labelledby=\"{id}-title {id}-desc\">\
         <title id=\"{id}-title\">{title}</title><desc id=\"{id}-desc\">{}</desc><defs>{}</defs>{body}</svg>",
        escape(&told.join(" ")),
        patterns(id)
    )
}

/// An option in one sentence, for who hears the picture.
fn told(words: &Words<'_>, option: &OptionView) -> String {
    let parts: Vec<String> = KINDS
        .iter()
        .zip(counts(option))
        .filter(|(_, count)| *count > 0)
        .map(|(kind, count)| format!("{}: {count}", words.text(&format!("explore-kind-{kind}"))))
        .collect();
    format!("{}. {}.", option.name, parts.join("; "))
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

/// Where things stand: from the left, or from the right in a language that is written from the right.
struct Sheet {
    width: usize,
    mirrored: bool,
}

impl Sheet {
    fn x(&self, x: usize, width: usize) -> usize {
        if self.mirrored {
            self.width.saturating_sub(x + width)
        } else {
            x
        }
    }

    fn text(&self, body: &mut String, x: usize, y: usize, class: &str, text: &str) {
        // In a mirrored picture the words begin at the right; `start` follows their own direction.
        let (x, direction) = if self.mirrored {
            (self.width - x, " direction=\"rtl\"")
        } else {
            (x, "")
        };
        // Writing to a string cannot fail.
        let _ = write!(
            body,
            "<text class=\"{class}\" x=\"{x}\" y=\"{y}\"{direction}>{}</text>",
            escape(text)
        );
    }

    /// A bar: each part as wide as its share, and no part that is there narrower than a line.
    fn bar(&self, body: &mut String, y: usize, option: &OptionView, total: usize, id: &str) {
        let mut x = 0;
        for (kind, count) in KINDS.iter().zip(counts(option)).filter(|(_, count)| *count > 0) {
            let width = (count * self.width / total).max(3).min(self.width - x);
            let left = self.x(x, width);
            part(body, kind, left, y, width, BAR, id);
            if width >= 12 + 9 * count.to_string().len() {
                let middle = left + width / 2;
                let _ = write!(
                    body,
                    "<text class=\"compared__count compared__count--{kind}\" x=\"{middle}\" y=\"{}\">{count}</text>",
                    y + 20
                );
            }
            x += width;
        }
    }

    fn legend(&self, body: &mut String, mut y: usize, words: &Words<'_>, id: &str) -> usize {
        for kind in KINDS {
            part(body, kind, self.x(0, 22), y, 22, 16, id);
            self.text(
                body,
                32,
                y + 13,
                "compared__legend",
                &words.text(&format!("explore-compare-legend-{kind}")),
            );
            y += LEGEND;
        }
        y
    }
}

/// A rectangle with the ground of its kind, and its pattern over it.
fn part(body: &mut String, kind: &str, x: usize, y: usize, width: usize, height: usize, id: &str) {
    let place = format!("x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\"");
    let _ = write!(
        body,
        "<rect class=\"compared__part compared__part--{kind}\" {place}/>"
    );
    if ["right-if", "discretion", "selection"].contains(&kind) {
        let _ = write!(body, "<rect fill=\"url(#{id}-{kind})\" {place}/>");
    }
}

/// Stripes, dots and bars in the colour of the paper, so that kinds differ without colour too.
fn patterns(id: &str) -> String {
    let pattern = |kind: &str, size: usize, inside: &str| {
        format!(
            "<pattern id=\"{id}-{kind}\" width=\"{size}\" height=\"{size}\" patternUnits=\"userSpaceOnUse\">{inside}</pattern>"
        )
    };
    pattern("right-if", 8, "<path class=\"compared__ink\" d=\"M0 8 8 0\"/>")
        + &pattern(
            "discretion",
            7,
            "<circle class=\"compared__dot\" cx=\"3.5\" cy=\"3.5\" r=\"1.3\"/>",
        )
        + &pattern("selection", 6, "<path class=\"compared__ink\" d=\"M1 0v6\"/>")
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn option(closed: usize) -> OptionView {
        OptionView {
            id: "profile:ng".to_owned(),
            name: "Natuur & <gezondheid>".to_owned(),
            right: 100,
            right_if: 20,
            discretion: 10,
            selection: 1,
            closed,
            reopen: Vec::new(),
        }
    }

    #[test]
    fn a_picture_is_well_formed_and_escapes_its_words() {
        crate::explore::pages::samples::with("waar=havo-3", |_, desk, _| {
            let svg = compared(&desk.words, &[option(0), option(69)], 200, 340, "c");
            assert!(svg.contains("Natuur &amp; &lt;gezondheid&gt;") && !svg.contains("<gezondheid>"));
            assert_eq!(svg.matches("<svg").count(), svg.matches("</svg>").count());
            // Four kinds are there in the first bar and five in the second, and five in the legend.
            assert_eq!(svg.matches("compared__part--").count(), 4 + 5 + 5);
        });
    }

    #[test]
    fn parts_never_leave_the_picture() {
        crate::explore::pages::samples::with("waar=havo-3", |_, desk, _| {
            let svg = compared(&desk.words, &[option(200)], 331, 340, "c");
            for part in svg.split("<rect class").skip(1) {
                let number = |name: &str| -> usize {
                    let rest = part.split(&format!(" {name}=\"")).nth(1).unwrap_or("0");
                    rest.split('"')
                        .next()
                        .and_then(|digits| digits.parse().ok())
                        .unwrap_or(0)
                };
                assert!(number("x") + number("width") <= 340, "{part}");
            }
        });
    }
}
