//! What **goes** when somebody is erased, in numbers, for the second person who says yes to it: how much of what, and nothing of it.
//!
//! Deliberately absent: what stands in it. Whoever answers does not guide this person.

use kit::{Outcome, Tx, sql};
use policy::{Object as _, Permitted, may};

use super::asked::Asked;

/// How much of one sort goes. The sort is the end of the key of its words.
pub type Goes = (&'static str, i64);

/// What goes, sort by sort; a sort of which there is nothing is left out.
pub async fn goes(tx: &mut Tx, asked: &Permitted<Asked, may::ReadApprovals>) -> Outcome<Vec<Goes>> {
    let sorts = [
        (
            "school",
            sql(
                "select (select count(*) from membership where tenant = $1 and person = $2) + \
                 (select count(*) from position where tenant = $1 and person = $2) + \
                 (select count(*) from guardianship where tenant = $1 and (guardian = $2 or young = $2)) as many",
            ),
        ),
        (
            "way",
            sql(
                "select (select count(*) from opportunity where tenant = $1 and person = $2) + \
                 (select count(*) from experience where tenant = $1 and person = $2) as many",
            ),
        ),
        (
            "talks",
            sql(
                "select (select count(*) from dialogue where tenant = $1 and person = $2) + \
                 (select count(*) from step where tenant = $1 and person = $2) as many",
            ),
        ),
        (
            "letters",
            sql(
                "select (select count(*) from home_letter where tenant = $1 and (person = $2 or guardian = $2)) + \
                 (select count(*) from consent where tenant = $1 and about = $2) as many",
            ),
        ),
        (
            "account",
            sql(
                "select (select count(*) from account where tenant = $1 and person = $2) + \
                 (select count(*) from session where tenant = $1 and person = $2) + \
                 (select count(*) from passkey where tenant = $1 and person = $2) as many",
            ),
        ),
    ];
    let mut found = Vec::with_capacity(sorts.len());
    for (sort, statement) in sorts {
        let row = statement
            .bind(asked.key().tenant)
            .bind(asked.person)
            .one(tx)
            .await?;
        match row.get("many")? {
            0 => {}
            many => found.push((sort, many)),
        }
    }
    Ok(found)
}
