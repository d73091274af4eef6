//! A sitting in its row.

use jiff::Timestamp;
use kit::db::Row;
use kit::{Outcome, Tx, sql};
use policy::{Act, Changes, Object as _, Permitted};
use work::interests::Activity;

use super::super::sitting::{Form, Sitting};
use crate::own::Portfolio;

/// A sitting that is kept.
#[derive(Clone, Debug)]
pub struct Kept {
    /// What was said.
    pub sitting: Sitting,
    /// When the last answer came.
    pub answered_at: Timestamp,
}

impl Kept {
    /// A page with this mark showed it as it is now. Where nothing was answered there is nothing to lose.
    pub fn was_seen(&self, mark: Option<&str>) -> bool {
        self.sitting.answers.is_empty() || mark == Some(self.mark().as_str())
    }

    /// The mark of a page that shows it: how many answers there are, and the moment of the last.
    pub fn mark(&self) -> String {
        format!("{}-{}", self.sitting.answers.len(), self.answered_at)
    }
}

/// The sitting that somebody keeps; none where they keep none. An answer about an activity that is no longer asked about is left out.
pub async fn of<A: Act>(
    tx: &mut Tx,
    portfolio: &Permitted<Portfolio, A>,
    activities: &[Activity],
) -> Outcome<Option<Kept>> {
    let row = sql("select * from interest where tenant = $1 and person = $2")
        .bind(portfolio.key().tenant)
        .bind(portfolio.person)
        .maybe(tx)
        .await?;
    row.map(|row| read(&row, activities)).transpose()
}

fn read(row: &Row, activities: &[Activity]) -> Outcome<Kept> {
    let (form, answers): (String, String) = (row.get("form")?, row.get("answers")?);
    let mut sitting = Sitting {
        form: Form::from_word(&form).unwrap_or_default(),
        lot: row.get::<i64>("lot")?.unsigned_abs(),
        ..Sitting::default()
    };
    sitting.hear(
        activities,
        answers.split(' ').filter_map(|pair| pair.split_once('=')),
    );
    Ok(Kept {
        sitting,
        answered_at: row.get("answered_at")?,
    })
}

/// Begins anew, without an answer.
pub(super) async fn begin<A: Changes>(
    tx: &mut Tx,
    portfolio: &Permitted<Portfolio, A>,
    sitting: &Sitting,
) -> Outcome<()> {
    sql(
        "insert into interest (tenant, person, form, lot, answers, in_words, begun_at, answered_at) \
         values ($1, $2, $3, $4, $5, '', $6, $6) on conflict (tenant, person) do update set form = excluded.form, \
         lot = excluded.lot, answers = excluded.answers, in_words = excluded.in_words, begun_at = excluded.begun_at, \
         answered_at = excluded.answered_at",
    )
    .bind(portfolio.key().tenant)
    .bind(portfolio.person)
    .bind(sitting.form.word())
    .bind(i64::try_from(sitting.lot).unwrap_or_default())
    .bind(written(sitting))
    .bind(tx.now())
    .run(tx)
    .await
    .map(drop)
}

/// Keeps what was said by now, which counts as said today; and the same in words, as it was asked.
pub(super) async fn save<A: Changes>(
    tx: &mut Tx,
    portfolio: &Permitted<Portfolio, A>,
    sitting: &Sitting,
    in_words: &str,
) -> Outcome<()> {
    sql(
        "update interest set form = $3, lot = $4, answers = $5, in_words = $6, answered_at = $7 \
         where tenant = $1 and person = $2",
    )
    .bind(portfolio.key().tenant)
    .bind(portfolio.person)
    .bind(sitting.form.word())
    .bind(i64::try_from(sitting.lot).unwrap_or_default())
    .bind(written(sitting))
    .bind(in_words)
    .bind(tx.now())
    .run(tx)
    .await
    .map(drop)
}

/// Throws it away. Whether there was one.
pub(super) async fn delete<A: Changes>(tx: &mut Tx, portfolio: &Permitted<Portfolio, A>) -> Outcome<bool> {
    let gone = sql("delete from interest where tenant = $1 and person = $2")
        .bind(portfolio.key().tenant)
        .bind(portfolio.person)
        .run(tx)
        .await?;
    Ok(gone > 0)
}

fn written(sitting: &Sitting) -> String {
    let pairs: Vec<String> = sitting
        .fields()
        .map(|(id, word)| format!("{id}={word}"))
        .collect();
    pairs.join(" ")
}

#[cfg(test)]
mod tests {
    use work::interests::Answer;

    use super::*;

    #[test]
    fn only_what_a_page_showed_can_be_thrown_away_from_it() {
        let moment = |text: &str| text.parse::<Timestamp>().unwrap();
        let mut kept = Kept {
            sitting: Sitting::default(),
            answered_at: moment("2026-11-23T10:00:00Z"),
        };
        // Begun and not answered.
        assert!(kept.was_seen(None));
        kept.sitting.answers.insert("a".to_owned(), Answer::Like);
        // A page from before the first answer, or before the last, does not know of it.
        assert!(!kept.was_seen(None));
        assert!(!kept.was_seen(Some("1-2026-11-23T09:00:00Z")));
        assert!(!kept.was_seen(Some("0-2026-11-23T10:00:00Z")));
        assert!(kept.was_seen(Some(&kept.mark())));
    }
}
