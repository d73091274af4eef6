//! What an **open report** holds up: while the safeguarding officer looks at it, the mentor whom it is about is proposed to nobody.
//!
//! Deliberately absent: saying so to the mentor, and what the report is about. Whoever asks learns a day and no more.

use std::collections::HashMap;

use jiff::civil::Date;
use kit::db::sql;
use kit::{Outcome, Tx};
use policy::{PersonId, TenantId};

/// By which day the safeguarding officer sees to what was said about this mentor; none where nothing is open. What mentors
/// report themselves holds nothing up, and neither does what was said in a group about somebody else.
pub async fn held_until(tx: &mut Tx, tenant: TenantId, mentor: PersonId) -> Outcome<Option<Date>> {
    let row = sql(
        "select max(by_day) as by_day from message_report where tenant = $1 and mentor = $2 and reported_by <> $2 \
         and handled_at is null and (together is null or about = mentor)",
    )
    .bind(tenant)
    .bind(mentor)
    .one(tx)
    .await?;
    row.maybe("by_day")
}

/// The same for everybody of a school at once.
pub async fn open_reports(tx: &mut Tx, tenant: TenantId) -> Outcome<HashMap<PersonId, Date>> {
    let rows = sql(
        "select mentor, max(by_day) as by_day from message_report where tenant = $1 and reported_by <> mentor \
         and handled_at is null and by_day is not null and (together is null or about = mentor) \
         group by mentor order by mentor",
    )
    .bind(tenant)
    .all(tx)
    .await?;
    rows.iter()
        .map(|row| Ok((row.get("mentor")?, row.get("by_day")?)))
        .collect()
}
