//! What a coordinator **does** with a run: makes a draft, confirms it, or lets go of it.
//!
//! Deliberately absent: half of a run. All its pairs are proposed in one transaction, or none.

use allocation::hands::OneByOne;
use allocation::lottery::Seed;
use allocation::pairs::why::why;
use allocation::pairs::{Input, Pairs, Rules, pair};
use allocation::verify::pairs::{Told, verify};
use jiff::Timestamp;
use jiff::civil::Date;
use kit::db::Row;
use kit::guard::Found;
use kit::{Became, Error, Outcome, Refusal, Tx, sql};
use people::consents::weighed;
use people::persons::drawn;
use policy::calendar::day_at;
use policy::consent::Consented;
use policy::purpose::Purpose;
use policy::{Act, Actor, Key, Object, Party, Permitted, PersonId, TenantId, ThingId, Untrusted, may};

use super::gather::{Gathered, Grown, Young, region};
use super::store::{self, Divided, Left, Paired, Run, State};
use crate::mentoring::Mentoring;
use crate::mentoring::editions::{self, Edition};
use crate::mentoring::pairings;
use crate::mentoring::recruits::pool::{self, Pooled};
use crate::mentoring::recruits::{FileState, is_ready};
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

/// Makes a draft of an edition, or gives the one that there is of it as it stands now.
///
/// # Errors
///
/// Not found for whoever may not; a refusal where nobody waits, or where the division does not stand up to the verification.
pub async fn make(here: &Mentoring, actor: &Actor, id: Untrusted<ThingId>) -> Outcome<ThingId> {
    let ids = &here.journeys.cx.ids;
    here.journeys
        .db
        .act(actor.tenant, |mut tx| async move {
            let edition = permitted(&mut tx, actor, id).await?;
            let (draft, number) = store::draft_of(&mut tx, &edition).await?;
            if let Some(draft) = draft {
                tx.commit().await?;
                return Ok(draft.id);
            }
            let gathered = gather(&mut tx, here, actor, &edition).await?;
            if gathered.young.is_empty() {
                return Err(Refusal::new("runs-nobody").into());
            }
            let again = store::seed_again(&mut tx, &edition).await?;
            let seed: Seed = again
                .unwrap_or_else(|| format!("{}{}", ids.fresh(), ids.fresh()))
                .parse()
                .map_err(|_| Error::internal("an id is no hexadecimal number"))?;
            let run = Run {
                id: drawn(ids)?,
                edition: edition.id,
                edition_version: edition.version,
                number,
                commitment: seed.commitment().to_string(),
                seed: seed.to_string(),
                result: divided(&gathered, &seed)?,
                state: State::Draft,
            };
            store::insert(&mut tx, &edition, &run, &gathered).await?;
            tx.commit().await?;
            Ok(run.id)
        })
        .await
}

async fn permitted(
    tx: &mut Tx,
    actor: &Actor,
    id: Untrusted<ThingId>,
) -> Outcome<Permitted<Edition, may::SetEdition>> {
    tx.permit(actor, id, async |tx: &mut Tx, id| {
        editions::find::<may::SetEdition>(tx, actor.tenant, id).await
    })
    .await
}

/// Divides, and has it verified by what shares no code with that.
fn divided(gathered: &Gathered, seed: &Seed) -> Outcome<Divided> {
    let input = gathered.input();
    let rules = Rules::default();
    let pairs =
        pair(&input, rules, seed, &OneByOne).map_err(|_| Error::from(Refusal::new("runs-too-many")))?;
    let told = Told {
        input: &input,
        rules,
        seed,
        commitment: Some(&seed.commitment()),
        pairs: &pairs,
    };
    if !verify(&told, &OneByOne).is_sound() {
        return Err(Refusal::new("runs-not-sound").into());
    }
    Ok(told_of(gathered, &input, &pairs))
}

fn told_of(gathered: &Gathered, input: &Input, pairs: &Pairs) -> Divided {
    let mut result = Divided::default();
    for (at, young) in gathered.young.iter().enumerate() {
        let why = why(input, pairs, at);
        let mentor = why.mentor.and_then(|mentor| gathered.grown.get(mentor as usize));
        match mentor {
            Some(grown) => result.pairs.push(Paired {
                wish: young.wish.clone(),
                mentor: grown.person.clone(),
                met: why.met,
            }),
            None => {
                let nobody = why.left.iter().find(|left| left.left == 0);
                let key = nobody.map_or("full", |left| left.condition.id());
                result.left.push(Left {
                    wish: young.wish.clone(),
                    why: key.to_owned(),
                });
            }
        }
    }
    result
}

/// Everybody who takes part: those whose consent counts today, and the pool.
async fn gather(
    tx: &mut Tx,
    here: &Mentoring,
    actor: &Actor,
    edition: &Permitted<Edition, may::SetEdition>,
) -> Outcome<Gathered> {
    let waiting: Vec<Permitted<Waiting, may::ReadMentoringLog>> = wait(tx, actor, edition).await?;
    let scope = pool::permitted(tx, actor, edition.programme).await?;
    let modules = pool::modules_of(tx, (actor.tenant, edition.programme), &here.methods).await?;
    let pool = pool::pool(tx, &scope, &modules).await?;
    let today = day_at(tx.now());
    let mut young = Vec::with_capacity(waiting.len());
    for one in &waiting {
        young.push(as_young(tx, one, today).await?);
    }
    let fields = here.journeys.known.standard.fields().iter();
    Ok(Gathered {
        fields: fields.map(|field| field.id.to_string()).collect(),
        young,
        grown: pool
            .iter()
            .filter(|one| one.file.state == FileState::Available)
            .map(|one| as_grown(one, today))
            .collect(),
    })
}

/// The wishes that wait in the programme, each behind a permit of its own. Those without consent today are not asked about.
pub async fn wait<A: Act>(
    tx: &mut Tx,
    actor: &Actor,
    edition: &Permitted<Edition, may::SetEdition>,
) -> Outcome<Vec<Permitted<Waiting, A>>> {
    let rows = sql(
        "select w.*, p.born from wish w join person p on p.tenant = w.tenant and p.id = w.person \
         where w.tenant = $1 and w.programme = $2 and w.state = 'waiting' and p.state = 'here' order by w.since, w.id",
    )
    .bind(actor.tenant)
    .bind(edition.programme)
    .all(tx)
    .await?;
    let mut found: Vec<Found<Waiting>> = Vec::with_capacity(rows.len());
    for row in &rows {
        let one = waiting(row, actor.tenant)?;
        let consented = weighed(tx, actor.tenant, one.person, Purpose::Mentoring).await?;
        if consented == Consented::Given {
            let born = one.born;
            let mut one = Found::of::<A>(one);
            one.facts.born = born;
            found.push(one);
        }
    }
    tx.permit_each(actor, found).await
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

async fn as_young(
    tx: &mut Tx,
    one: &Permitted<Waiting, may::ReadMentoringLog>,
    today: Date,
) -> Outcome<Young> {
    let rows = sql(
        "select mentor, state, ended_how from pairing where tenant = $1 and young = $2 \
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
        let (mentor, state, how): (PersonId, String, String) =
            (row.get("mentor")?, row.get("state")?, row.get("ended_how")?);
        if state == "ended" && how == "full" {
            young.earlier.get_or_insert(mentor.to_string());
        } else {
            young.not.push(mentor.to_string());
        }
    }
    Ok(young)
}

fn as_grown(one: &Pooled, today: Date) -> Grown {
    let file = &one.file;
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
        room: u32::from(file.capacity).saturating_sub(one.running),
        ready: is_ready(&one.ready, today),
    }
}

/// Proposes every pair of a draft, or lets go of it.
///
/// # Errors
///
/// Not found for whoever may not; a refusal where the edition changed since the draft was made, or where a pair cannot be any more.
pub async fn settle(
    here: &Mentoring,
    actor: &Actor,
    (id, confirm): (ThingId, bool),
    words: (&str, &str),
) -> Outcome<Became> {
    let journeys = &here.journeys;
    journeys
        .db
        .act(actor.tenant, |mut tx| async move {
            let run = store::find(&mut tx, actor.tenant, id).await?;
            let run = run.ok_or(Error::NotFound)?;
            let edition = permitted(&mut tx, actor, Untrusted::new(run.edition)).await?;
            let wanted = if confirm { State::Confirmed } else { State::Dropped };
            if run.state != State::Draft {
                let became = Became::already(run.state == wanted)?;
                tx.commit().await?;
                return Ok(became);
            }
            if confirm {
                if edition.version != run.edition_version {
                    return Err(Refusal::new("runs-changed").into());
                }
                propose(&mut tx, here, actor, &run, words).await?;
            }
            store::settle(&mut tx, &edition, &run, wanted).await?;
            tx.commit().await?;
            Ok(Became::Now)
        })
        .await
}

async fn propose(
    tx: &mut Tx,
    here: &Mentoring,
    actor: &Actor,
    run: &Run,
    words: (&str, &str),
) -> Outcome<()> {
    let edition = pairings::edition(tx, actor.tenant, run.edition).await?;
    let edition = edition.ok_or(Error::NotFound)?;
    let mut pairs = Vec::with_capacity(run.result.pairs.len());
    for pair in &run.result.pairs {
        let wish: ThingId = pair.wish.parse().map_err(Error::internal)?;
        let mentor: PersonId = pair.mentor.parse().map_err(Error::internal)?;
        pairs.push((wish, mentor));
    }
    let tools = (&here.journeys.cx.ids, &here.journeys.known);
    pairings::propose(tx, tools, actor, (&edition, None), &pairs, words).await?;
    sql("update pairing set run = $3 where tenant = $1 and edition = $2 and state = 'proposed' and run is null \
         and proposed_at = $4")
    .bind(actor.tenant)
    .bind(run.edition)
    .bind(run.id)
    .bind(tx.now())
    .run(tx)
    .await
    .map(drop)
}
