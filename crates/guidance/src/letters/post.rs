//! The **post**: brings letters by mail away when their time has come, a few at a time, in every organisation.
//!
//! A letter is claimed in one transaction, brought away outside any, and noted in another, so that a slow mail server holds nobody
//! up and two programs take different letters. Who stops in between leaves a letter that is taken up again: it may then arrive
//! twice, with the same mark, and never not at all. Everything is read when it leaves: whoever was erased, turned eighteen, or
//! may not be written to any more gets nothing.
//!
//! Deliberately absent: what stood in a letter that left. It follows from the decision, the day and the facts.

use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use journey::Journeys;
use journey::way::Way;
use kit::db::{Row, Tx, sql};
use kit::mail::{Mail, NotTaken};
use kit::pages::Page;
use kit::texts::negotiate::negotiate;
use kit::{Error, Frame, Outcome};
use people::accounts::hand_home;
use people::persons::party_name;
use people::positions::Standpoint;
use policy::calendar::day_at;
use policy::{Party, PersonId, TenantId, ThingId};
use serde::Serialize;

use super::State;
use super::rules::{AtHome, Took, after, at_home};
use super::words::{Letter, Words};

/// Letters that are claimed in one go.
const BATCH: u32 = 20;
/// Pauses before it is tried once more to write down what became of a letter.
const NOTED_AGAIN: [Duration; 3] = [
    Duration::from_secs(1),
    Duration::from_secs(5),
    Duration::from_secs(20),
];
/// After so long somebody who claimed a letter has stopped.
const FORGOTTEN: SignedDuration = SignedDuration::from_mins(15);

/// What brings letters away.
#[derive(Clone, Debug)]
pub struct Post {
    /// Texts, mail, the database and the facts.
    pub journeys: Journeys,
    /// The address at which people reach this website, without a slash at its end.
    pub address: String,
}

/// A letter that was claimed.
struct Claimed {
    id: ThingId,
    person: PersonId,
    guardian: PersonId,
    moment: String,
    sent_by: PersonId,
    tries: u32,
}

/// A letter by mail, in every language, as HTML.
#[derive(Serialize)]
pub struct MailPage {
    letters: Vec<Words>,
}

/// A letter that is ready to leave.
struct Ready {
    to: String,
    subject: String,
    letters: Vec<Words>,
}

/// Brings away what is due now. Says how many letters the mail server took.
///
/// # Errors
///
/// What is wrong with the database. A mail server that refuses is no error: it is noted with the letter.
pub async fn run(post: &Post) -> Outcome<usize> {
    if !post.journeys.cx.mail.is_there() {
        return Ok(0);
    }
    let mut taken = 0;
    let mut tx = post.journeys.db.look().await?;
    let tenants =
        sql("select distinct tenant from home_letter where state in ('waiting', 'leaving') order by tenant")
            .all(&mut tx)
            .await?;
    tx.roll_back().await?;
    let mut failed = None;
    for row in &tenants {
        let tenant: TenantId = row.get("tenant")?;
        // Where it fails in one organisation, the letters of the others leave all the same.
        if let Err(error) = run_in(post, tenant, &mut taken).await {
            tracing::error!(%error, "letters of one organisation could not be brought away");
            failed.get_or_insert(error);
        }
    }
    failed.map_or(Ok(taken), Err)
}

async fn run_in(post: &Post, tenant: TenantId, taken: &mut usize) -> Outcome<()> {
    loop {
        let claimed = claim(post, tenant).await?;
        for letter in &claimed {
            *taken += usize::from(bring(post, tenant, letter).await?);
        }
        if claimed.len() < BATCH as usize {
            return Ok(());
        }
    }
}

/// Closes letters that waited when a backup was made: nobody knows whether they left since. Says how many.
///
/// # Errors
///
/// What is wrong with the database.
pub async fn close(tx: &mut Tx) -> Outcome<u64> {
    sql("update home_letter set state = 'dropped', state_at = $1, due_at = null where state in ('waiting', 'leaving')")
        .bind(tx.now())
        .run(tx)
        .await
}

async fn claim(post: &Post, tenant: TenantId) -> Outcome<Vec<Claimed>> {
    post.journeys
        .db
        .act(tenant, |mut tx| async move {
            let now = tx.now();
            let rows = sql(
                "select * from home_letter where tenant = $1 and (state = 'waiting' and due_at <= $2 \
                 or state = 'leaving' and state_at < $3) order by made_at, id limit $4",
            )
            .bind(tenant)
            .bind(now)
            .bind(now - FORGOTTEN)
            .bind(BATCH)
            .all(&mut tx)
            .await?;
            let claimed: Outcome<Vec<Claimed>> = rows.iter().map(read).collect();
            let claimed = claimed?;
            for letter in &claimed {
                sql(
                    "update home_letter set state = 'leaving', state_at = $3, tries = tries + 1 \
                     where tenant = $1 and id = $2",
                )
                .bind(tenant)
                .bind(letter.id)
                .bind(now)
                .run(&mut tx)
                .await?;
            }
            tx.commit().await?;
            Ok(claimed)
        })
        .await
}

fn read(row: &Row) -> Outcome<Claimed> {
    let tries: i64 = row.get("tries")?;
    Ok(Claimed {
        id: row.get("id")?,
        person: row.get("person")?,
        guardian: row.get("guardian")?,
        moment: row.get("moment")?,
        sent_by: row.get("sent_by")?,
        tries: u32::try_from(tries).unwrap_or(u32::MAX).saturating_add(1),
    })
}

/// Brings one letter away. Says whether the mail server took it. A letter that cannot be made is tried again later, as one that the
/// server did not take, so that it holds up no other and is given up in the end.
async fn bring(post: &Post, tenant: TenantId, letter: &Claimed) -> Outcome<bool> {
    let (took, why) = match away(post, tenant, letter).await {
        Ok(None) => {
            note(post, tenant, letter, (State::Dropped, None), "").await?;
            return Ok(false);
        }
        Ok(Some(took)) => took,
        Err(error) => (Took::NotNow, error.to_string()),
    };
    if took != Took::Taken {
        // The server may repeat the address; the log does not.
        tracing::warn!(letter = %letter.id, ?took, tries = letter.tries, "a letter was not taken");
    }
    noted(post, tenant, letter, after(took, letter.tries), &why).await?;
    Ok(took == Took::Taken)
}

/// Makes a letter and hands it to the mail server: what the server did with it, and why. None where there is nobody to write to.
async fn away(post: &Post, tenant: TenantId, letter: &Claimed) -> Outcome<Option<(Took, String)>> {
    let ready = post
        .journeys
        .db
        .act(tenant, |mut tx| async move {
            let ready = prepare(post, &mut tx, tenant, letter).await?;
            tx.commit().await?;
            Ok(ready)
        })
        .await?;
    let Some(ready) = ready else {
        return Ok(None);
    };
    let cx = &post.journeys.cx;
    let id = letter.id.to_string();
    let page = MailPage {
        letters: ready.letters,
    };
    let frame = Frame::new(
        &axum::http::Uri::from_static("/"),
        &cx.texts,
        negotiate(None, None),
        &cx.shell,
        cx.clock.today(),
    );
    let mail = Mail {
        id: &id,
        to: &ready.to,
        subject: &ready.subject,
        text: plain(&page.letters),
        html: cx.pages.render(cx.texts.language("nl"), &page, &frame)?,
    };
    Ok(Some(match cx.mail.send(&mail).await {
        Ok(()) => (Took::Taken, String::new()),
        Err(NotTaken::NotNow(why)) => (Took::NotNow, why),
        Err(NotTaken::Never(why)) => (Took::Never, why),
    }))
}

/// What leaves, as everything stands now; nothing where there is nobody to write to any more.
async fn prepare(post: &Post, tx: &mut Tx, tenant: TenantId, letter: &Claimed) -> Outcome<Option<Ready>> {
    let Some((to, child, way)) = receiver(tx, tenant, letter).await? else {
        return Ok(None);
    };
    let (now, today) = (tx.now(), day_at(tx.now()));
    let (journeys, address) = (&post.journeys, &post.address);
    let known = &journeys.known;
    let shown = at_home(way.born, now);
    let position = known.position(&way.stand, way.born, today);
    let Some(position) = position.filter(|_| shown != AtHome::Nothing) else {
        return Ok(None);
    };
    let look = if shown == AtHome::WithPage {
        let handed = hand_home(tx, &journeys.cx.ids, (tenant, letter.guardian), letter.sent_by).await?;
        Some((format!("{address}{}", handed.path), last_day(handed.until)))
    } else {
        None
    };
    let letter = Letter {
        moment: letter.moment.clone(),
        child,
        from: party_name(tx, tenant, Party::Person(letter.sent_by)).await?,
        school: school(tx, tenant).await?,
        page: format!("{address}/ouders/{}", letter.moment),
        look,
        ..Letter::default()
    };
    let letter = letter.with_dates(known, &position, today);
    let letters = letter.in_all(&journeys.cx.texts);
    let title = letters.first().map(Words::title).unwrap_or_default();
    let school = letter.school.as_deref().unwrap_or_default();
    Ok(Some(Ready {
        to,
        subject: format!("{school}: {title}"),
        letters,
    }))
}

/// The last whole day of a link.
fn last_day(until: Timestamp) -> jiff::civil::Date {
    let day = day_at(until);
    day.yesterday().unwrap_or(day)
}

/// The address, how the child is called, and the way of the child, if this guardian may still be written to.
async fn receiver(
    tx: &mut Tx,
    tenant: TenantId,
    letter: &Claimed,
) -> Outcome<Option<(String, Option<String>, Way)>> {
    let row = sql(
        "select g.email, y.given, y.born, s.node, s.year, s.profile, s.extra_subject, s.said_by \
         from person g join person y on y.tenant = g.tenant and y.id = $3 \
         left join position s on s.tenant = y.tenant and s.person = y.id \
         where g.tenant = $1 and g.id = $2 and g.state = 'here' and y.state = 'here' and g.email is not null \
         and exists (select 1 from relation r where r.tenant = g.tenant and r.subject = 'person:' || g.id \
             and r.object = 'person:' || y.id and r.kind in ('guardian-with-authority', 'guardian-informed') \
             and r.revoked_at is null and r.valid_from <= $4 and r.valid_to > $4) \
         and not exists (select 1 from forbid f where f.tenant = g.tenant and f.about = 'person:' || y.id \
             and (f.against is null or f.against = g.id) and f.valid_from <= $4 \
             and (f.lifted_at is null or f.lifted_at > $4)) \
         and exists (select 1 from person s left join account a on a.tenant = s.tenant and a.person = s.id \
             where s.tenant = g.tenant and s.id = $5 and s.state = 'here' and (a.state is null or a.state = 'active'))",
    )
    .bind(tenant)
    .bind(letter.guardian)
    .bind(letter.person)
    .bind(tx.now())
    .bind(letter.sent_by)
    .maybe(tx)
    .await?;
    let Some(row) = row else { return Ok(None) };
    let way = Way {
        person: letter.person,
        born: row.maybe("born")?,
        stand: Standpoint::read(&row, tenant, letter.person)?,
    };
    Ok(Some((row.get("email")?, row.maybe("given")?, way)))
}

async fn school(tx: &mut Tx, tenant: TenantId) -> Outcome<Option<String>> {
    let row = sql("select name from tenant where tenant = $1")
        .bind(tenant)
        .maybe(tx)
        .await?;
    row.map(|row| row.get("name")).transpose()
}

/// Every language after the other, each under its own name.
fn plain(letters: &[Words]) -> String {
    let names: Vec<&str> = letters.iter().map(|words| words.own_name).collect();
    let parts = letters
        .iter()
        .map(|words| format!("== {} ==\n\n{}", words.own_name, words.plain()));
    format!(
        "{}\n\n{}\n",
        names.join(" · "),
        parts.collect::<Vec<_>>().join("\n\n\n")
    )
}

/// Writes down what became of a letter, and tries that again for a while: a family whose letter left and was not noted gets it twice.
async fn noted(
    post: &Post,
    tenant: TenantId,
    letter: &Claimed,
    (state, wait): (State, Option<SignedDuration>),
    why: &str,
) -> Outcome<()> {
    for pause in NOTED_AGAIN {
        match note(post, tenant, letter, (state, wait), why).await {
            Err(Error::Unavailable) => tokio::time::sleep(pause).await,
            noted => return noted,
        }
    }
    note(post, tenant, letter, (state, wait), why).await
}

async fn note(
    post: &Post,
    tenant: TenantId,
    letter: &Claimed,
    (state, wait): (State, Option<SignedDuration>),
    why: &str,
) -> Outcome<()> {
    // What a server says can be long, and may repeat the address; it is gone with the letter.
    let why = &why.chars().take(200).collect::<String>();
    post.journeys
        .db
        .act(tenant, |mut tx| async move {
            let due = wait.map(|wait| tx.now().checked_add(wait)).transpose();
            sql(
                "update home_letter set state = $3, state_at = $4, due_at = $5, why = $6 \
                 where tenant = $1 and id = $2 and state = 'leaving'",
            )
            .bind(tenant)
            .bind(letter.id)
            .bind(state.word())
            .bind(tx.now())
            .bind(due.map_err(Error::internal)?)
            .bind(why.clone())
            .run(&mut tx)
            .await?;
            tx.commit().await
        })
        .await
}

impl Page for MailPage {
    const TEMPLATE: &'static str = "letters/mail.html";

    fn samples() -> Vec<(&'static str, Self)> {
        vec![(
            "every language",
            Self {
                letters: Words::samples(),
            },
        )]
    }
}
