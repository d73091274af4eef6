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

use super::numbers::{AskedOfYear, Told, YearNumbers};

/// A school, and the first day of a month.
pub(super) type Month = (TenantId, SchoolId, Date);

/// A year group on paper.
#[derive(Debug, Serialize, Deserialize)]
struct Year {
    track: String,
    year: u8,
    people: u32,
    asked: Vec<Asked>,
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
    Ok(Some(Told {
        on: day_at(row.get("made_at")?),
        years: years.into_iter().map(read).collect(),
    }))
}

/// Keeps what is told now for the rest of the month.
pub(super) async fn keep(tx: &mut Tx, (tenant, school, month): Month, told: &Told) -> Outcome<()> {
    let years: Vec<Year> = told.years.iter().map(written).collect();
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

fn written(year: &YearNumbers) -> Year {
    let asked = year.asked.iter().map(|one| Asked {
        id: one.id.to_string(),
        due: one.due,
        had: one.told.first.word(),
        nothing: one.told.second.word(),
    });
    Year {
        track: year.track.clone(),
        year: year.year,
        people: year.people,
        asked: asked.collect(),
    }
}

fn read(year: Year) -> YearNumbers {
    // A word that this version does not know tells nothing.
    let share = |word: &str| Share::from_word(word).unwrap_or(Share::Hidden);
    let asked = year.asked.into_iter().map(|one| AskedOfYear {
        told: Split {
            first: share(&one.had),
            second: share(&one.nothing),
        },
        id: Arc::from(one.id),
        due: one.due,
    });
    YearNumbers {
        track: year.track,
        year: year.year,
        people: year.people,
        asked: asked.collect(),
    }
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
        };
        let paper = serde_json::to_string(&[written(&year)]).unwrap();
        // The counts themselves are not on it.
        assert!(!paper.contains("60,") && !paper.contains("20,"), "{paper}");
        let again: Vec<Year> = serde_json::from_str(&paper).unwrap();
        assert_eq!(again.into_iter().map(read).collect::<Vec<_>>(), [year]);
    }
}
