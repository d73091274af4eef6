//! A **sheet**: what is drawn so far, as SVG text. It turns the picture around for languages that are written from right
//! to left, so that whoever draws thinks from left to right.
//!
//! Deliberately absent: colours and style attributes. Everything visible is a class of the style sheet.

use std::fmt::Write;

use super::measure::Style;

/// Where a text stands against its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Anchor {
    /// It begins there.
    Start,
    /// Its middle is there.
    Middle,
}

/// A rectangle on paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Place {
    pub x: i32,
    pub y: i32,
    pub w: i32,
    pub h: i32,
}

/// The sheet.
pub(super) struct Sheet {
    width: i32,
    turned: bool,
    svg: String,
}

impl Sheet {
    pub fn new(width: i32, turned: bool) -> Sheet {
        Sheet {
            width,
            turned,
            svg: String::new(),
        }
    }

    fn x(&self, x: i32) -> i32 {
        if self.turned { self.width - x } else { x }
    }

    /// Text as it is, such as the tags of a group.
    pub fn raw(&mut self, svg: &str) {
        self.svg.push_str(svg);
    }

    /// Another sheet of the same size, on top.
    pub fn add(&mut self, other: Sheet) {
        self.svg.push_str(&other.svg);
    }

    /// Opens a group with a class.
    pub fn open(&mut self, class: &str) {
        self.put(format_args!("<g class=\"{class}\">"));
    }

    /// Closes a group.
    pub fn close(&mut self) {
        self.raw("</g>");
    }

    /// Opens a link, where there is an address.
    pub fn link(&mut self, address: Option<&str>) {
        if let Some(address) = address {
            self.put(format_args!("<a href=\"{}\">", escape(address)));
        }
    }

    /// Closes a link.
    pub fn unlink(&mut self, address: Option<&str>) {
        if address.is_some() {
            self.raw("</a>");
        }
    }

    /// A rectangle with round corners.
    pub fn rect(&mut self, class: &str, place: Place, round: i32) {
        let Place { x, y, w, h } = place;
        let x = if self.turned { self.width - x - w } else { x };
        self.put(format_args!(
            "<rect class=\"{class}\" x=\"{x}\" y=\"{y}\" width=\"{w}\" height=\"{h}\" rx=\"{round}\"/>"
        ));
    }

    /// A stop, in a group of stops.
    pub fn stop(&mut self, x: i32, y: i32, r: i32) {
        let x = self.x(x);
        self.put(format_args!("<circle cx=\"{x}\" cy=\"{y}\" r=\"{r}\"/>"));
    }

    /// A circle.
    pub fn circle(&mut self, class: &str, x: i32, y: i32, r: i32) {
        let x = self.x(x);
        self.put(format_args!(
            "<circle class=\"{class}\" cx=\"{x}\" cy=\"{y}\" r=\"{r}\"/>"
        ));
    }

    /// A line through points, its corners rounded.
    pub fn route(&mut self, class: &str, points: &[(i32, i32)], round: i32) {
        let path = self.path(points, round);
        self.put(format_args!("<path class=\"{class}\" d=\"{path}\"/>"));
    }

    /// A closed shape through points.
    pub fn shape(&mut self, class: &str, points: &[(i32, i32)]) {
        let path = self.path(points, 0);
        self.put(format_args!("<path class=\"{class}\" d=\"{path}z\"/>"));
    }

    /// The path through points, for a line that is put together from several.
    pub fn path(&self, points: &[(i32, i32)], round: i32) -> String {
        let points: Vec<(i32, i32)> = points.iter().map(|(x, y)| (self.x(*x), *y)).collect();
        rounded(&points, round)
    }

    /// A path made with [`Sheet::path`].
    pub fn put_path(&mut self, class: &str, path: &str) {
        self.put(format_args!("<path class=\"{class}\" d=\"{path}\"/>"));
    }

    /// A path as a row of signs so large and so far apart; the kind says which sign, by its class.
    pub fn dashes(&mut self, kind: &str, path: &str, sign: i32, apart: i32) {
        let (dash, width) = match kind {
            "selection" => (format!("{sign} {}", apart - sign), sign),
            "closed" => (format!("{sign} {}", apart - sign), 3),
            "discretion" => (format!("0 {apart}"), sign / 2 + 1),
            _ => (format!("0 {apart}"), sign),
        };
        self.put(format_args!(
            "<path class=\"signs signs-{kind}\" stroke-width=\"{width}\" stroke-dasharray=\"{dash}\" d=\"{path}\"/>"
        ));
        // A ring is a sign with a smaller one in the colour of the paper on it.
        if kind == "right-if" {
            let hole = sign - 4;
            self.put(format_args!(
                "<path class=\"signs signs-hole\" stroke-width=\"{hole}\" stroke-dasharray=\"{dash}\" d=\"{path}\"/>"
            ));
        }
    }

    /// One line of text.
    pub fn text(&mut self, style: Style, more: &str, x: i32, y: i32, anchor: Anchor, text: &str) {
        let class = style.class_and_size().0;
        let gap = if more.is_empty() { "" } else { " " };
        // Numbers are centred by their class.
        let centred = anchor == Anchor::Middle && style != Style::Number;
        let anchor = if centred { " text-anchor=\"middle\"" } else { "" };
        let x = self.x(x);
        self.put(format_args!(
            "<text class=\"{class}{gap}{more}\" x=\"{x}\" y=\"{y}\"{anchor}>{}</text>",
            escape(text)
        ));
    }

    /// One digit at each place.
    pub fn digits(&mut self, class: &str, digits: &[(i32, u8)], y: i32) {
        let places: Vec<String> = digits.iter().map(|(x, _)| self.x(*x).to_string()).collect();
        let digits: String = digits
            .iter()
            .map(|(_, digit)| char::from(b'0' + digit % 10))
            .collect();
        let class = format!("{}{class}", Style::Number.class_and_size().0);
        let places = places.join(" ");
        self.put(format_args!(
            "<text class=\"{class}\" x=\"{places}\" y=\"{y}\">{digits}</text>"
        ));
    }

    /// The whole, with its title and description. With links in it, it is a group of links to a screen reader; without, one image.
    pub fn finish(self, frame: &Frame<'_>) -> String {
        let Frame {
            id,
            class,
            height,
            title,
            description,
            linked,
        } = frame;
        let role = if *linked { "group" } else { "img" };
        let direction = if self.turned { " direction=\"rtl\"" } else { "" };
        let width = self.width;
        format!(
            "<svg class=\"picture {class}\" xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" width=\"100%\" \
             role=\"{role}\" aria-labelledby=\"{id}-t\" aria-describedby=\"{id}-d\"{direction}>\
             <title id=\"{id}-t\">{}</title><desc id=\"{id}-d\">{}</desc>{}</svg>",
            escape(title),
            escape(description),
            self.svg,
        )
    }

    fn put(&mut self, text: std::fmt::Arguments<'_>) {
        // Writing to a string does not fail.
        let _ = self.svg.write_fmt(text);
    }
}

/// What stands around a picture.
pub(super) struct Frame<'a> {
    /// Begins every id of the picture, so that two can stand on a page.
    pub id: &'a str,
    pub class: &'a str,
    pub height: i32,
    pub title: &'a str,
    pub description: &'a str,
    pub linked: bool,
}

/// Text as it may stand in SVG and HTML.
pub(super) fn escape(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            letter => safe.push(letter),
        }
    }
    safe
}

/// A path through points; each corner becomes a curve that begins and ends at most so far from it.
fn rounded(points: &[(i32, i32)], round: i32) -> String {
    let mut path = String::new();
    let near = |from: (i32, i32), to: (i32, i32)| {
        let (dx, dy) = (f64::from(to.0 - from.0), f64::from(to.1 - from.1));
        let length = dx.hypot(dy).max(1.0);
        let part = (f64::from(round) / length).min(0.5);
        (
            (f64::from(from.0) + dx * part).round() as i32,
            (f64::from(from.1) + dy * part).round() as i32,
        )
    };
    for (index, point) in points.iter().enumerate() {
        let written = match (index, points.get(index + 1)) {
            (0, _) => write!(path, "M{} {}", point.0, point.1),
            (_, Some(next)) if round > 0 => {
                let (a, b) = (near(*point, points[index - 1]), near(*point, *next));
                write!(path, "L{} {}Q{} {} {} {}", a.0, a.1, point.0, point.1, b.0, b.1)
            }
            _ if points[index - 1].1 == point.1 => write!(path, "H{}", point.0),
            _ => write!(path, "L{} {}", point.0, point.1),
        };
        debug_assert!(written.is_ok());
    }
    path
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_turned_sheet_is_the_mirror_image() {
        let mut sheet = Sheet::new(100, true);
        sheet.rect(
            "a",
            Place {
                x: 10,
                y: 0,
                w: 20,
                h: 5,
            },
            2,
        );
        sheet.circle("b", 10, 0, 3);
        assert!(
            sheet.svg.contains("x=\"70\"") && sheet.svg.contains("cx=\"90\""),
            "{}",
            sheet.svg
        );
    }

    #[test]
    fn what_people_typed_cannot_become_markup() {
        let mut sheet = Sheet::new(10, false);
        sheet.text(Style::Plain, "", 0, 0, Anchor::Start, "<b>\"&");
        assert!(sheet.svg.ends_with("&lt;b&gt;&quot;&amp;</text>"));
    }

    /// A corner at (10, 0) rounded by 4: the curve begins at (6, 0) and ends at (10, 4).
    #[test]
    fn corners_are_rounded() {
        assert_eq!(
            rounded(&[(0, 0), (10, 0), (10, 20)], 4),
            "M0 0L6 0Q10 0 10 4L10 20"
        );
    }
}
