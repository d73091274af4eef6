//! Tables for a screen or a file: columns as wide as their words need, wrapped where the screen ends.
//!
//! Where even wrapped columns do not fit, each row becomes a few lines of its own. Deliberately absent: lines and boxes,
//! which a screen reader reads out and a script has to take away.

use std::fmt::Write as _;

/// How many signs a line holds where no screen says it.
const WIDTH: usize = 100;
/// The narrowest that a column of running words gets.
const NARROW: usize = 12;
/// Between columns.
const GAP: &str = "  ";

/// A style that a terminal knows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Style {
    /// As it is.
    #[default]
    Plain,
    /// Stands out.
    Bold,
    /// Steps back.
    Dim,
    /// Open.
    Green,
    /// Depends on somebody.
    Yellow,
}

impl Style {
    /// The text in this style. Where no terminal reads it, the style is taken off again on the way out.
    pub fn paint(self, text: &str) -> String {
        let code = match self {
            Style::Plain => return text.to_owned(),
            Style::Bold => "1",
            Style::Dim => "2",
            Style::Green => "32",
            Style::Yellow => "33",
        };
        format!("\u{1b}[{code}m{text}\u{1b}[0m")
    }
}

/// One cell.
#[derive(Clone, Debug, Default)]
pub struct Cell {
    text: String,
    style: Style,
}

impl Cell {
    /// A cell in a style.
    pub fn styled(text: impl Into<String>, style: Style) -> Cell {
        Cell {
            text: text.into(),
            style,
        }
    }
}

impl From<String> for Cell {
    fn from(text: String) -> Cell {
        Cell {
            text,
            style: Style::Plain,
        }
    }
}

/// A table: names of columns, and rows.
#[derive(Clone, Debug)]
pub struct Table {
    head: Vec<String>,
    rows: Vec<Vec<Cell>>,
}

impl Table {
    /// A table without rows.
    pub fn new(head: Vec<String>) -> Table {
        Table {
            head,
            rows: Vec::new(),
        }
    }

    /// One more row.
    pub fn row(&mut self, cells: Vec<Cell>) {
        self.rows.push(cells);
    }

    /// The table as text, as wide as the screen.
    pub fn text(&self) -> String {
        self.as_wide_as(screen())
    }

    fn as_wide_as(&self, width: usize) -> String {
        match self.widths(width) {
            Some(widths) => self.columns(&widths),
            None => self.blocks(width),
        }
    }

    /// What each column needs, or less where that is too much together. None where not even the narrowest fit.
    fn widths(&self, width: usize) -> Option<Vec<usize>> {
        let needs: Vec<usize> = (0..self.head.len())
            .map(|column| {
                let cells = self
                    .rows
                    .iter()
                    .filter_map(|row| row.get(column))
                    .map(|cell| length(&cell.text));
                cells.chain([length(&self.head[column])]).max().unwrap_or(0)
            })
            .collect();
        let room = width.checked_sub(GAP.len() * (needs.len().saturating_sub(1)))?;
        let mut widths = needs;
        while widths.iter().sum::<usize>() > room {
            let widest = (0..widths.len()).max_by_key(|column| widths[*column])?;
            if widths[widest] <= NARROW {
                return None;
            }
            widths[widest] -= 1;
        }
        Some(widths)
    }

    fn columns(&self, widths: &[usize]) -> String {
        let mut text = String::new();
        let head: Vec<Cell> = self
            .head
            .iter()
            .map(|name| Cell::styled(name.clone(), Style::Bold))
            .collect();
        for row in std::iter::once(&head).chain(&self.rows) {
            let wrapped: Vec<Vec<String>> = row
                .iter()
                .zip(widths)
                .map(|(cell, width)| wrap(&cell.text, *width))
                .collect();
            let lines = wrapped.iter().map(Vec::len).max().unwrap_or(0);
            for line in 0..lines {
                let cells = row
                    .iter()
                    .zip(&wrapped)
                    .zip(widths)
                    .map(|((cell, parts), width)| {
                        let part = parts.get(line).map_or("", String::as_str);
                        let spaces = " ".repeat(width.saturating_sub(length(part)));
                        format!(
                            "{}{spaces}",
                            if part.is_empty() {
                                String::new()
                            } else {
                                cell.style.paint(part)
                            }
                        )
                    });
                let joined = cells.collect::<Vec<String>>().join(GAP);
                // Writing to a string cannot fail.
                let _ = writeln!(text, "{}", joined.trim_end());
            }
        }
        text
    }

    fn blocks(&self, width: usize) -> String {
        let mut text = String::new();
        for row in &self.rows {
            for (name, cell) in self
                .head
                .iter()
                .zip(row)
                .filter(|(_, cell)| !cell.text.is_empty())
            {
                for line in wrap(&format!("{name}: {}", cell.text), width) {
                    let _ = writeln!(text, "{}", cell.style.paint(&line));
                }
            }
            text.push('\n');
        }
        text
    }
}

/// A paragraph, wrapped to the screen.
pub fn paragraph(text: &str, indent: usize) -> String {
    let lines = wrap(text, screen().saturating_sub(indent).max(NARROW));
    lines
        .iter()
        .map(|line| format!("{}{line}\n", " ".repeat(indent)))
        .collect()
}

fn screen() -> usize {
    terminal_size::terminal_size().map_or(WIDTH, |(width, _)| usize::from(width.0))
}

fn length(text: &str) -> usize {
    text.chars().count()
}

/// Lines of at most `width` signs, broken between words; a word that is longer is broken inside.
fn wrap(text: &str, width: usize) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in text.split_whitespace() {
        let mut rest: Vec<char> = word.chars().collect();
        while !rest.is_empty() {
            let last = lines.len() - 1;
            let used = length(&lines[last]);
            let space = usize::from(used > 0);
            if used + space + rest.len() <= width {
                lines[last].extend(std::iter::repeat_n(' ', space).chain(rest.drain(..)));
            } else if used > 0 {
                lines.push(String::new());
            } else {
                let fits = rest.len().min(width.max(1));
                lines[last].extend(rest.drain(..fits));
            }
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table() -> Table {
        let mut table = Table::new(vec!["naar".to_owned(), "voorwaarden".to_owned()]);
        table.row(vec![
            "havo-4".to_owned().into(),
            "Je deed examen in een vak extra.".to_owned().into(),
        ]);
        table
    }

    #[test]
    fn no_line_is_wider_than_the_screen() {
        for width in [20, 30, 50, 80] {
            let text = anstream::adapter::strip_str(&table().as_wide_as(width)).to_string();
            assert!(
                text.lines().all(|line| line.chars().count() <= width),
                "{width}:\n{text}"
            );
            assert_eq!(
                text.split_whitespace().filter(|word| *word == "examen").count(),
                1
            );
        }
    }

    #[test]
    fn a_wide_screen_shows_a_row_on_a_line() {
        assert_eq!(
            table().as_wide_as(60),
            "\u{1b}[1mnaar\u{1b}[0m    \u{1b}[1mvoorwaarden\u{1b}[0m\nhavo-4  Je deed examen in een vak extra.\n"
        );
    }

    #[test]
    fn words_longer_than_a_line_are_broken() {
        assert_eq!(
            wrap("aa kwalificatieplicht", 10),
            ["aa", "kwalificat", "ieplicht"]
        );
        assert_eq!(wrap("", 10), [""]);
    }
}
