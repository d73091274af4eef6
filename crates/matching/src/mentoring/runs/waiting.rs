//! Who takes part in a run, **read**: the wishes that wait, each behind a permit of its own, and the pool.
//!
//! Deliberately absent: those without consent today. They are not asked about.

use allocation::pairs::fit::Condition;
use jiff::Timestamp;
use jiff::civil::Date;
use journey::Known;
use kit::db::Row;
use kit::guard::Found;
use kit::{Outcome, Tx, sql};
use people::consents::weighed;
use policy::calendar::day_at;
use policy::consent::Consented;
use policy::purpose::Purpose;
use policy::{Act, Actor, Key, Object, Party, Permitted, PersonId, TenantId, ThingId, Untrusted, may};

use super::gather::{Gathered, Grown, Young, region};
use super::many::Round;
use crate::mentoring::Mentoring;
use crate::mentoring::editions::{Edition, team_of};
use crate::mentoring::recruits::pool::{self, Pooled};
use crate::mentoring::recruits::{File, FileState, find_file, is_ready};
use crate::mentoring::wishes::{Wish, read_wish};

/// A wish that waits, as the record it is for the guard.
#[derive(Clone, Debug)]
pub struct Waiting {
    key: Key,
    /// Whose.
    pub person: PersonId,
    /// Their day of birth.
    pub born: Option<Date>,
    /// What they wish.
    pub wish: Wish,
}

impl Object for Waiting {
    fn key(&self) -> Key {
        self.key
    }
}

/// The wishes that wait in the programme and have consent today, as ids that nobody has read yet; of those that are `wanted` by their id.
/// Whoever named no time comes along with a class, and is in no round; nor is who stopped because it was not all right, until the coordinator
/// spoke with them.
pub async fn found(
    tx: &mut Tx,
    edition: &Permitted<Edition, may::SetEdition>,
    wanted: impl Fn(&str) -> bool,
) -> Outcome<Vec<Waiting>> {
    let tenant = edition.key().tenant;
    let rows = sql(
        "select w.*, p.born from wish w join person p on p.tenant = w.tenant and p.id = w.person \
         where w.tenant = $1 and w.programme = $2 and w.state = 'waiting' and w.slots <> 0 and p.state = 'here' \
         and not exists (select 1 from pairing e where e.tenant = w.tenant and e.id = w.earlier and e.ended_why = 'not-safe' \
             and not exists (select 1 from checkin c where c.tenant = e.tenant and c.pairing = e.id and c.day >= substr(e.ended_at, 1, 10))) \
         order by w.since, w.id",
    )
    .bind(tenant)
    .bind(edition.programme)
    .all(tx)
    .await?;
    consented(tx, tenant, &rows, wanted).await
}

/// A permit for each of them. How many there are counts as for any list.
pub async fn each<A: Act>(
    tx: &mut Tx,
    actor: &Actor,
    found: Vec<Waiting>,
) -> Outcome<Vec<Permitted<Waiting, A>>> {
    let rows = found.into_iter().map(|one| {
        let born = one.born;
        let mut one = Found::of::<A>(one);
        one.facts.born = born;
        one
    });
    tx.permit_each(actor, rows.collect()).await
}

/// The wishes of a run that was settled, for the names of who was in it: of those whose consent counts today, however far they are now.
pub async fn settled(
    tx: &mut Tx,
    edition: &Permitted<Edition, may::SetEdition>,
    wanted: impl Fn(&str) -> bool,
) -> Outcome<Vec<Waiting>> {
    let tenant = edition.key().tenant;
    let rows = sql(
        "select w.*, p.born from wish w join person p on p.tenant = w.tenant and p.id = w.person \
         where w.tenant = $1 and w.programme = $2 and p.state = 'here' order by w.since, w.id",
    )
    .bind(tenant)
    .bind(edition.programme)
    .all(tx)
    .await?;
    consented(tx, tenant, &rows, wanted).await
}

/// Of these rows the wishes that are wanted and have consent today.
async fn consented(
    tx: &mut Tx,
    tenant: TenantId,
    rows: &[Row],
    wanted: impl Fn(&str) -> bool,
) -> Outcome<Vec<Waiting>> {
    let mut found = Vec::with_capacity(rows.len());
    for row in rows {
        let one = waiting(row, tenant)?;
        if wanted(&one.wish.id.to_string())
            && weighed(tx, tenant, one.person, Purpose::Mentoring).await? == Consented::Given
        {
            found.push(one);
        }
    }
    Ok(found)
}

fn waiting(row: &Row, tenant: TenantId) -> Outcome<Waiting> {
    let person: PersonId = row.get("person")?;
    let wish = read_wish(row)?;
    Ok(Waiting {
        key: Key {
            tenant,
            about: Party::Person(person),
            class: policy::data::DataClass::MentoringLog,
            id: wish.id,
        },
        person,
        born: row.maybe("born")?,
        wish,
    })
}

/// Everybody who takes part in a round.
pub async fn gather(
    tx: &mut Tx,
    here: &Mentoring,
    actor: &Actor,
    (edition, round): (&Permitted<Edition, may::SetEdition>, Round),
) -> Outcome<Gathered> {
    let waiting: Vec<Permitted<Waiting, may::ReadMentoringLog>> = each(tx, actor, round.waiting).await?;
    let scope = pool::permitted_whole(tx, actor, (edition.programme, round.mentors)).await?;
    let modules = pool::modules_of(tx, (actor.tenant, edition.programme), &here.methods).await?;
    let pool = pool::whole(tx, (&scope, round.mentors), &modules).await?;
    let today = day_at(tx.now());
    let place = |postcode: &str| here.places.of(postcode).map(|at| [at.x, at.y]);
    let mut young = Vec::with_capacity(waiting.len());
    for one in &waiting {
        young.push(Young {
            at: place(&one.wish.what.postcode),
            ..as_young(tx, one, today).await?
        });
    }
    // Whom a method is for, and who it asks, counts here as it does at the door.
    let method = here.methods.of(&edition.what.method);
    young.retain(|one: &Young| method.is_none_or(|method| method.ages.contains(&one.age)));
    let asked = |one: &Pooled| method.is_none_or(|method| method.mentors.contains(&one.file.kind));
    Ok(Gathered {
        fields: fields(&here.journeys.known),
        young,
        grown: pool
            .iter()
            .filter(|one| one.file.state == FileState::Available && asked(one))
            .map(|one| Grown {
                at: place(&one.file.postcode),
                room: u32::from(one.file.capacity).saturating_sub(one.running),
                ready: one.held.is_none() && is_ready(&one.ready, today),
                ..as_grown(&one.file)
            })
            .collect(),
        room: Some(
            team_of(tx, (actor.tenant, edition.programme))
                .await?
                .room(edition.what.caseload),
        ),
    })
}

/// What a young person asks that this mentor is not, for who would propose the two by hand; nothing for who named no time and comes along
/// with a class. Whether the mentor is ready and has room is asked where it is proposed.
pub async fn unfit(
    tx: &mut Tx,
    here: &Mentoring,
    actor: &Actor,
    (edition, wish, mentor): (&Permitted<Edition, may::SetEdition>, ThingId, PersonId),
) -> Outcome<Vec<Condition>> {
    let wish = wish.to_string();
    let waiting = found(tx, edition, |id| id == wish).await?;
    let waiting: Vec<Permitted<Waiting, may::ReadMentoringLog>> = each(tx, actor, waiting).await?;
    let Some(one) = waiting.first() else {
        return Ok(Vec::new());
    };
    let file: Permitted<File, may::ReadMentorFile> = tx
        .permit(actor, Untrusted::new(mentor), async |tx: &mut Tx, id| {
            find_file::<may::ReadMentorFile>(tx, actor.tenant, id).await
        })
        .await?;
    let place = |postcode: &str| here.places.of(postcode).map(|at| [at.x, at.y]);
    let young = Young {
        at: place(&one.wish.what.postcode),
        ..as_young(tx, one, day_at(tx.now())).await?
    };
    let grown = Grown {
        at: place(&file.postcode),
        ..as_grown(&file)
    };
    let both = Gathered {
        fields: fields(&here.journeys.known),
        young: vec![young],
        grown: vec![grown],
        room: None,
    };
    Ok(both.unmet())
}

fn fields(known: &Known) -> Vec<String> {
    known
        .standard
        .fields()
        .iter()
        .map(|field| field.id.to_string())
        .collect()
}

async fn as_young(
    tx: &mut Tx,
    one: &Permitted<Waiting, may::ReadMentoringLog>,
    today: Date,
) -> Outcome<Young> {
    let rows = sql(
        "select mentor, state, ended_how, again_young, again_mentor from pairing where tenant = $1 and young = $2 \
         and state in ('ended', 'declined', 'lapsed') order by state_at desc, id",
    )
    .bind(one.key().tenant)
    .bind(one.person)
    .all(tx)
    .await?;
    let mut young = Young::new(one.wish.id.to_string(), &one.wish.what);
    let years = one
        .born
        .and_then(|born| born.until((jiff::Unit::Year, today)).ok());
    young.age = years
        .and_then(|years| u8::try_from(years.get_years()).ok())
        .unwrap_or(12);
    let since: Timestamp = one.wish.since;
    let days = day_at(since).until(today).map_or(0, |span| span.get_days());
    (young.waiting, young.first) = (u32::try_from(days).unwrap_or(0), one.wish.earlier.is_some());
    for row in &rows {
        let text = |column: &str| row.get::<String>(column);
        let mentor: PersonId = row.get("mentor")?;
        let ended = text("state")? == "ended";
        let both = text("again_young")? == "yes" && text("again_mentor")? == "yes";
        young.was_with(
            &mentor.to_string(),
            (ended && text("ended_how")? == "full", ended && both),
        );
    }
    Ok(young)
}

/// Somebody who is ready and has room for one more.
fn as_grown(file: &File) -> Grown {
    let named = |sort: &'static str, words: &[String]| -> Vec<String> {
        words.iter().map(|word| format!("{sort}={word}")).collect()
    };
    let mut has = [named("field", &file.fields), named("way", &file.ways)].concat();
    has.extend(
        file.languages
            .iter()
            .map(|one| format!("language={}", one.word())),
    );
    has.extend(file.gender.map(|gender| format!("gender={}", gender.word())));
    has.extend(file.topics.iter().map(|topic| format!("topic={}", topic.word())));
    has.extend(file.online.then(|| "online".to_owned()));
    let region = region(&file.postcode);
    has.extend((!region.is_empty()).then(|| format!("region={region}")));
    Grown {
        person: file.person.to_string(),
        slots: file.slots.bits(),
        ages: file.ages,
        has,
        room: 1,
        ready: true,
        at: None,
        within: (!file.online).then(|| u32::from(file.reach_km) * 1_000),
    }
}
