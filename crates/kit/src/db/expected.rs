//! What SQLite may **expect** of each index: how many rows have the same tenant, and how many of those the same next column.
//!
//! Told nothing, SQLite takes it that ten rows have the same tenant, and then reads a whole school where an index leads to one
//! person. PostgreSQL counts by itself. SQLite would count too when asked (`ANALYZE`), but then a plan depends on what the
//! database held on the day of counting; this is the same for everybody, so a page that is fast in a test is fast in a school.
//! Deliberately absent: numbers of one table. They only have to be right in their order.

use std::fmt::Write as _;

use super::{Db, DbProblem, Pools, Tx, dialect};
use crate::errors::Outcome;

/// Rows of a table.
const ROWS: u64 = 1_000_000;
/// Of those, rows of one tenant.
const OF_A_TENANT: u64 = 5_000;
/// Of those, rows with the same second column; each column more halves them.
const OF_A_PERSON: u64 = 16;

/// Table, index, and what to expect of it in the words of SQLite: all rows, and rows for each column more that is known.
type Told = (String, String, String);

/// Tells it, where it does not stand there already.
pub async fn tell(db: &Db) -> Result<(), DbProblem> {
    let Pools::Sqlite { .. } = &db.pools else {
        return Ok(());
    };
    let told = tell_in(db).await;
    told.map_err(|reason| DbProblem::Failed {
        number: 0,
        reason: reason.to_string(),
    })
}

async fn tell_in(db: &Db) -> Outcome<()> {
    let mut tx = db.begin().await?;
    let wanted = wanted(&mut tx).await?;
    if wanted == held(&mut tx).await? {
        return tx.roll_back().await;
    }
    // The first makes the table where it is not there, and the last reads it.
    let mut text = "ANALYZE sqlite_schema; delete from sqlite_stat1;".to_owned();
    for (table, index, stat) in &wanted {
        // Writing to a string cannot fail. The names are those of our own migrations.
        let _ = write!(
            text,
            "insert into sqlite_stat1 (tbl, idx, stat) values ('{table}', '{index}', '{stat}');"
        );
    }
    text.push_str("ANALYZE sqlite_schema;");
    tx.script(&text).await.map_err(super::problem::told)?;
    tx.commit().await
}

/// What stands there.
async fn held(tx: &mut Tx) -> Outcome<Vec<Told>> {
    if tx.fetch(dialect::SQLITE_IS_TOLD, Vec::new()).await?.is_empty() {
        return Ok(Vec::new());
    }
    let rows = tx.fetch(dialect::SQLITE_TOLD, Vec::new()).await?;
    rows.iter()
        .map(|row| Ok((row.get("tbl")?, row.get("idx")?, row.get("stat")?)))
        .collect()
}

/// What should: of every index that begins with the tenant and goes on.
async fn wanted(tx: &mut Tx) -> Outcome<Vec<Told>> {
    let mut all: Vec<(String, String, bool, Vec<String>)> = Vec::new();
    for row in tx.fetch(dialect::SQLITE_INDEXES, Vec::new()).await? {
        let (table, index): (String, String) = (row.get("table_name")?, row.get("index_name")?);
        let (unique, column): (i64, String) = (row.get("is_unique")?, row.get("column_name")?);
        if all.last().is_none_or(|(_, last, ..)| *last != index) {
            all.push((table, index, unique == 1, Vec::new()));
        }
        if let Some((.., columns)) = all.last_mut() {
            columns.push(column);
        }
    }
    let told = |(table, index, unique, columns): (String, String, bool, Vec<String>)| {
        let of_tenants = columns.len() > 1 && columns[0] == "tenant";
        of_tenants.then(|| (table, index, stat(columns.len(), unique)))
    };
    Ok(all.into_iter().filter_map(told).collect())
}

fn stat(columns: usize, unique: bool) -> String {
    let mut stat = format!("{ROWS} {OF_A_TENANT}");
    for column in 1..columns {
        let alone = unique && column + 1 == columns;
        let same = if alone {
            1
        } else {
            (OF_A_PERSON >> (column - 1)).max(2)
        };
        // Writing to a string cannot fail.
        let _ = write!(stat, " {same}");
    }
    stat
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::audit::Signer;
    use crate::clock::Clock;
    use crate::db::Address;

    #[test]
    fn each_column_more_leaves_fewer_rows_and_a_whole_key_one() {
        assert_eq!(stat(2, true), "1000000 5000 1");
        assert_eq!(stat(2, false), "1000000 5000 16");
        assert_eq!(stat(4, false), "1000000 5000 16 8 4");
        assert_eq!(stat(4, true), "1000000 5000 16 8 1");
    }

    #[tokio::test]
    async fn it_is_told_once_and_a_group_is_read_by_its_people() {
        let folder = tempfile::tempdir().unwrap();
        let place = Address::in_folder(folder.path());
        let open = || Db::open(&place, Clock::System, Signer::of([7; 32]));
        let db = open().await.unwrap();
        let mut tx = db.begin().await.unwrap();
        let told = held(&mut tx).await.unwrap();
        assert!(told.len() > 50);
        assert_eq!(told, wanted(&mut tx).await.unwrap());
        // Without it SQLite reads every experience of the tenant for each member.
        let plan = "explain query plan select e.* from membership m \
            join experience e on e.tenant = m.tenant and e.person = m.person \
            where m.tenant = 'a' and m.school_group = 'b' and m.role = 'member' order by e.person, e.day, e.id";
        let rows = tx.fetch(plan, Vec::new()).await.unwrap();
        let steps: Vec<String> = rows.iter().map(|row| row.get("detail").unwrap()).collect();
        assert!(
            steps
                .iter()
                .any(|step| step.contains("experience_by_person (tenant=? AND person=?)")),
            "{steps:?}"
        );
        tx.roll_back().await.unwrap();
        db.close().await;
        let again = open().await.unwrap();
        let mut tx = again.begin().await.unwrap();
        assert_eq!(held(&mut tx).await.unwrap(), told);
    }
}
