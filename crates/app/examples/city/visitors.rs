//! The **visitors** of the city: who is signed in, and which pages are theirs.
//!
//! Sessions are begun as whoever signs in begins one. Deliberately absent: how often each comes; that is for who asks.

use std::fmt::Write as _;

use kit::db::{Row, Sql, sql};
use kit::{Db, Ids, Tx};
use people::accounts::{Entering, Way, begin};
use policy::{SignIn, TenantId};

use super::Outcome;

/// Young people and guardians of each school who come; tutors and counsellors come all.
const YOUNG: usize = 24;
const GUARDIANS: usize = 12;

/// Ends the sessions of before, begins new ones, and tells them as lines.
pub async fn sign_in(db: &Db) -> Outcome<String> {
    let mut tx = db.begin().await?;
    sql("delete from session").run(&mut tx).await?;
    let tenants = sql("select tenant from tenant order by slug")
        .all(&mut tx)
        .await?;
    let mut lines = String::new();
    for row in &tenants {
        school(&mut tx, row.get("tenant")?, &mut lines).await?;
    }
    tx.commit().await?;
    Ok(lines)
}

async fn school(tx: &mut Tx, tenant: TenantId, lines: &mut String) -> Outcome<()> {
    for row in chosen(young().bind(tenant).all(tx).await?, YOUNG) {
        let carried = enter(tx, tenant, &row, SignIn::OneFactor).await?;
        for (page, path) in [
            ("young", "/mijn"),
            ("way", "/mijn/reis"),
            ("form", "/mijn/ervaringen/nieuw"),
            ("log", "/mijn/ervaringen"),
        ] {
            writeln!(lines, "{page}\t{carried}\t{path}")?;
        }
    }
    for row in chosen(guardians().bind(tenant).all(tx).await?, GUARDIANS) {
        let carried = enter(tx, tenant, &row, SignIn::OneFactor).await?;
        let child: String = row.get("object")?;
        let child = child.trim_start_matches("person:");
        writeln!(lines, "home\t{carried}\t/thuis/{child}")?;
    }
    for row in tutors().bind(tenant).all(tx).await? {
        let carried = enter(tx, tenant, &row, SignIn::TwoFactors).await?;
        let (class, members): (String, i64) = (row.get("class")?, row.get("members")?);
        // Only groups of the size that is told of.
        let page = if members == 30 { "meter" } else { "smaller" };
        writeln!(lines, "{page}\t{carried}\t/groepen/{class}/toevalsmeter")?;
        writeln!(lines, "group\t{carried}\t/groepen/{class}")?;
    }
    for (nth, row) in counsellors().bind(tenant).all(tx).await?.iter().enumerate() {
        let carried = enter(tx, tenant, row, SignIn::TwoFactors).await?;
        let place = ["vmbo-tl-2", "havo-3", "vwo-4"][nth % 3];
        writeln!(lines, "year\t{carried}\t/jaren/{place}")?;
        writeln!(lines, "years\t{carried}\t/jaren")?;
    }
    for row in administrators().bind(tenant).all(tx).await? {
        let carried = enter(tx, tenant, &row, SignIn::TwoFactors).await?;
        writeln!(lines, "list\t{carried}\t/beheer/mensen")?;
    }
    Ok(())
}

/// As many, spread over all.
fn chosen(rows: Vec<Row>, many: usize) -> impl Iterator<Item = Row> {
    let step = (rows.len() / many).max(1);
    rows.into_iter().step_by(step).take(many)
}

async fn enter(tx: &mut Tx, tenant: TenantId, row: &Row, factors: SignIn) -> Outcome<String> {
    let entering = Entering {
        tenant,
        person: row.get("person")?,
        way: Way::Password,
        factors,
        device: "Firefox · Linux".to_owned(),
    };
    Ok(begin(tx, &Ids::Random, &entering).await?)
}

fn young() -> Sql {
    sql(
        "select p.id as person from person p join roster_key k on k.tenant = p.tenant and k.id = p.id and k.kind = 'person' \
         where p.tenant = $1 and p.part = 'young' order by k.sent",
    )
}

fn guardians() -> Sql {
    sql("select substr(subject, 8) as person, object from relation \
         where tenant = $1 and kind = 'guardian-informed' order by subject")
}

fn tutors() -> Sql {
    sql(
        "select substr(r.subject, 8) as person, substr(r.object, 7) as class, \
         (select count(*) from membership m where m.tenant = r.tenant and m.school_group = substr(r.object, 7) \
             and m.role = 'member') as members \
         from relation r where r.tenant = $1 and r.kind = 'tutor-of' order by r.subject, r.object",
    )
}

fn counsellors() -> Sql {
    sql("select distinct substr(subject, 8) as person from relation \
         where tenant = $1 and kind = 'counsellor-of' order by person")
}

fn administrators() -> Sql {
    sql("select distinct substr(subject, 8) as person from relation \
         where tenant = $1 and kind = 'administrator-of' order by person")
}
