//! **Lines**: tables of CBS as the lines that everything measured is made of, which are those of [`feeds::forecast`].
//!
//! Deliberately absent: quarters and months. A page tells a year.

use std::collections::BTreeMap;

use feeds::cbs::{self, Observation};
use feeds::forecast::{self, Forecast};
use serde::{Deserialize, Serialize};

/// Which dimension of a table of CBS is what.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Columns {
    /// The id of the measure that is read.
    pub measure: String,
    /// The dimension of the code: an occupation or a course.
    pub code: String,
    /// The dimension of the region; without one everything is of the whole country.
    #[serde(default)]
    pub region: Option<String>,
    /// The dimension of the year.
    pub period: String,
    /// Of each other dimension the code that is read; of one that is not named here its total.
    #[serde(default)]
    pub fixed: BTreeMap<String, String>,
}

impl Columns {
    /// The line that a cell of a table is; nothing where it is of another measure, of a part of the people, or of no whole year.
    pub fn line(&self, table: &cbs::Table, cell: &Observation, source: &str) -> Option<Forecast> {
        if cell.measure != self.measure {
            return None;
        }
        let own = [Some(&self.code), self.region.as_ref(), Some(&self.period)];
        for (dimension, code) in table.dimensions.iter().zip(&cell.codes) {
            let ours = own.iter().flatten().any(|id| **id == dimension.id);
            if !ours && self.wanted(dimension) != Some(code.trim()) {
                return None;
            }
        }
        let title = |id: &str| title(table, cell, id);
        let (code, name) = split(title(&self.code)?);
        let year = year(cell.codes.get(table.place(&self.period)?)?)?;
        Some(Forecast {
            code,
            name: Some(name),
            region: match &self.region {
                Some(id) => title(id)?.to_owned(),
                None => "Nederland".to_owned(),
            },
            from: year,
            until: year,
            value: match &cell.value {
                cbs::Value::Number(number) => forecast::Value::Number(*number),
                cbs::Value::Text(word) => forecast::Value::Word(word.to_lowercase()),
                cbs::Value::Missing(_) => forecast::Value::Unknown,
            },
            low: None,
            high: None,
            source: source.to_owned(),
        })
    }

    /// The code of a dimension that is read.
    fn wanted<'a>(&'a self, dimension: &'a cbs::Dimension) -> Option<&'a str> {
        let told = self.fixed.get(&dimension.id).map(String::as_str);
        told.or_else(|| dimension.total().map(|code| code.id.as_str()))
            .map(str::trim)
    }
}

/// What the code of a cell in this dimension is called.
fn title<'a>(table: &'a cbs::Table, cell: &Observation, dimension: &str) -> Option<&'a str> {
    let place = table.place(dimension)?;
    let (dimension, own) = (table.dimensions.get(place)?, cell.codes.get(place)?);
    let code = dimension.codes.iter().find(|code| code.id.trim() == own.trim())?;
    Some(code.title.trim())
}

/// "2221 Verpleegkundigen" is a code and a name; most codes of CBS themselves say nothing outside CBS.
fn split(title: &str) -> (Option<String>, String) {
    let end = title
        .find(|sign: char| !sign.is_ascii_digit())
        .unwrap_or(title.len());
    let (code, name) = title.split_at(end);
    let code = (!code.is_empty()).then(|| code.to_owned());
    (code, name.trim().to_owned())
}

/// A whole year or school year: `2023JJ00`, `2023SJ00`.
fn year(code: &str) -> Option<i16> {
    let (year, kind) = code.trim().split_at_checked(4)?;
    matches!(kind, "JJ00" | "SJ00").then(|| year.parse().ok())?
}

#[cfg(test)]
mod tests {
    use feeds::cbs::{Code, Dimension, Table, Value};

    use super::*;

    fn table() -> Table {
        let dimension = |id: &str, codes: &[(&str, &str)]| Dimension {
            id: id.to_owned(),
            title: id.to_owned(),
            codes: codes
                .iter()
                .map(|(id, title)| Code {
                    id: (*id).to_owned(),
                    title: (*title).to_owned(),
                })
                .collect(),
        };
        Table {
            dimensions: vec![
                dimension(
                    "Geslacht",
                    &[("T001038", "Totaal mannen en vrouwen"), ("4000", "Vrouwen")],
                ),
                dimension("Beroep", &[("A1", "2221 Verpleegkundigen"), ("T1", "Totaal")]),
                dimension(
                    "Perioden",
                    &[("2023JJ00", "2023"), ("2023KW01", "2023 1e kwartaal")],
                ),
            ],
            ..Table::default()
        }
    }

    fn cell(codes: [&str; 3], value: Value) -> Observation {
        Observation {
            measure: "M1".to_owned(),
            codes: codes.map(str::to_owned).to_vec(),
            value,
        }
    }

    #[test]
    fn a_cell_is_a_line_of_its_code_and_year_and_of_everybody() {
        let columns = Columns {
            measure: "M1".to_owned(),
            code: "Beroep".to_owned(),
            period: "Perioden".to_owned(),
            ..Columns::default()
        };
        let table = table();
        let line = |codes, value| columns.line(&table, &cell(codes, value), "CBS");
        let all = line(["T001038", "A1 ", "2023JJ00"], Value::Number(24.5)).unwrap();
        assert_eq!(
            (all.code.as_deref(), all.name.as_deref()),
            (Some("2221"), Some("Verpleegkundigen"))
        );
        assert_eq!(
            (all.region.as_str(), all.from, all.until),
            ("Nederland", 2023, 2023)
        );
        assert_eq!(all.value, forecast::Value::Number(24.5));
        // A missing cell stays missing, with its line.
        let missing = line(["T001038", "A1", "2023JJ00"], Value::Missing(None)).unwrap();
        assert_eq!(missing.value, forecast::Value::Unknown);
        // A part of the people and a quarter are not read.
        assert_eq!(line(["4000", "A1", "2023JJ00"], Value::Number(1.0)), None);
        assert_eq!(line(["T001038", "A1", "2023KW01"], Value::Number(1.0)), None);
    }
}
