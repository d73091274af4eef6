//! What was **told** of a school in a month, as it is kept: shares by their words, and never a count of who stands where.
//!
//! Deliberately absent: telling it again after the month. A row is read in its month and is of no use afterwards.

use std::sync::Arc;

use disclosure::{Share, Split};
use jiff::civil::Date;
use kit::db::sql;
use kit::{Error, Outcome, Tx};
use policy::TenantId;
use policy::calendar::day_at;
use policy::id::SchoolId;
use serde::{Deserialize, Serialize};

use super::breadth::CameBy;
use super::numbers::{AskedOfYear, Told, Unplaced, YearNumbers};

/// A school, and the first day of a month.
pub(super) type Month = (TenantId, SchoolId, Date);

/// A year group on paper; those who are in none have no track. Where they are few they are nobody's number, and stand there as 0.
#[derive(Debug, Serialize, Deserialize)]
struct Year {
    track: Option<String>,
    year: Option<u8>,
    people: u32,
    asked: Vec<Asked>,
    /// What came by; there is none in a month that was told by a program that did not look at it yet.
    #[serde(default)]
    fields: Vec<Part>,
    #[serde(default)]
    further: Vec<Part>,
}

/// What came by of one thing.
#[derive(Debug, Serialize, Deserialize)]
struct Part {
    id: String,
    had: String,
    nothing: String,
}

#[derive(Debug, Serialize, Deserialize)]
struct Asked {
    id: String,
    due: Option<Date>,
    had: String,
    nothing: String,
}

/// What was told before in this month.
pub(super) async fn kept(tx: &mut Tx, (tenant, school, month): Month) -> Outcome<Option<Told>> {
    let row = sql("select made_at, told from month_numbers where tenant = $1 and school = $2 and month = $3")
        .bind(tenant)
        .bind(school)
        .bind(month)
        .maybe(tx)
        .await?;
    let Some(row) = row else { return Ok(None) };
    let told: String = row.get("told")?;
    let years: Vec<Year> = serde_json::from_str(&told).map_err(Error::internal)?;
    let apart = years.iter().find(|year| year.track.is_none());
    let unplaced = match apart.map(|apart| apart.people) {
        None => Unplaced::Nobody,
        Some(0) => Unplaced::Few,
        Some(people) => Unplaced::Count(people),
    };
    Ok(Some(Told {
        on: day_at(row.get("made_at")?),
        years: years.into_iter().filter_map(read).collect(),
        unplaced,
    }))
}

/// Keeps what is told now for the rest of the month.
pub(super) async fn keep(tx: &mut Tx, (tenant, school, month): Month, told: &Told) -> Outcome<()> {
    let mut years: Vec<Year> = told.years.iter().map(written).collect();
    years.extend(apart(told.unplaced));
    sql("insert into month_numbers (tenant, school, month, made_at, told) values ($1, $2, $3, $4, $5)")
        .bind(tenant)
        .bind(school)
        .bind(month)
        .bind(tx.now())
        .bind(serde_json::to_string(&years).map_err(Error::internal)?)
        .run(tx)
        .await
        .map(drop)
}

/// Those who are in no year group.
fn apart(unplaced: Unplaced) -> Option<Year> {
    let people = match unplaced {
        Unplaced::Nobody => return None,
        Unplaced::Few => 0,
        Unplaced::Count(people) => people,
    };
    Some(Year {
        track: None,
        year: None,
        people,
        asked: Vec::new(),
        fields: Vec::new(),
        further: Vec::new(),
    })
}

fn written(year: &YearNumbers) -> Year {
    let asked = year.asked.iter().map(|one| Asked {
        id: one.id.to_string(),
        due: one.due,
        had: one.told.first.word(),
        nothing: one.told.second.word(),
    });
    Year {
        track: Some(year.track.clone()),
        year: Some(year.year),
        people: year.people,
        asked: asked.collect(),
        fields: parts(&year.fields),
        further: parts(&year.further),
    }
}

fn parts(all: &[CameBy]) -> Vec<Part> {
    let part = |one: &CameBy| Part {
        id: one.id.to_string(),
        had: one.told.first.word(),
        nothing: one.told.second.word(),
    };
    all.iter().map(part).collect()
}

/// What two words tell. A word that this version does not know tells nothing.
fn split(had: &str, nothing: &str) -> Split {
    let share = |word: &str| Share::from_word(word).unwrap_or(Share::Hidden);
    Split {
        first: share(had),
        second: share(nothing),
    }
}

fn came_by(parts: Vec<Part>) -> Vec<CameBy> {
    let read = |part: Part| CameBy {
        told: split(&part.had, &part.nothing),
        id: Arc::from(part.id),
    };
    parts.into_iter().map(read).collect()
}

fn read(year: Year) -> Option<YearNumbers> {
    let asked = year.asked.into_iter().map(|one| AskedOfYear {
        told: split(&one.had, &one.nothing),
        id: Arc::from(one.id),
        due: one.due,
    });
    let asked = asked.collect();
    Some(YearNumbers {
        track: year.track?,
        year: year.year?,
        people: year.people,
        asked,
        fields: came_by(year.fields),
        further: came_by(year.further),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_told_is_told_again_word_for_word() {
        let year = YearNumbers {
            track: "vmbo-tl".to_owned(),
            year: 3,
            people: 104,
            asked: vec![AskedOfYear {
                id: Arc::from("talks-a-year"),
                due: Some(jiff::civil::date(2027, 1, 31)),
                told: Split::inside(60, 20, 104),
            }],
            fields: vec![CameBy {
                id: Arc::from("bouw"),
                told: Split::inside(40, 30, 104),
            }],
            further: vec![CameBy {
                id: Arc::from("told"),
                told: Split::inside(0, 104, 104),
            }],
        };
        let paper = serde_json::to_string(&[written(&year)]).unwrap();
        // The counts themselves are not on it.
        assert!(!paper.contains("60,") && !paper.contains("20,"), "{paper}");
        let again: Vec<Year> = serde_json::from_str(&paper).unwrap();
        assert_eq!(again.into_iter().filter_map(read).collect::<Vec<_>>(), [year]);
    }

    #[test]
    fn a_month_that_was_told_before_we_looked_at_fields_has_none() {
        let paper = r#"[{"track":"havo","year":3,"people":90,"asked":[]}]"#;
        let again: Vec<Year> = serde_json::from_str(paper).unwrap();
        let year = again.into_iter().find_map(read).unwrap();
        assert!(year.fields.is_empty() && year.further.is_empty());
    }
}
