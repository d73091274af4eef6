//! Reading the caseload of a programme: each pairing by a permit of its own, because consent differs.

use std::collections::HashMap;

use axum::extract::{Path, State as Ours};
use axum::response::Response;
use jiff::civil::Date;
use kit::db::sql;
use kit::guard::{Found, party_text};
use kit::{Error, Outcome, SignedIn, Tx, Visit};
use policy::calendar::day_at;
use policy::data::DataClass;
use policy::id::ProgrammeId;
use policy::{Act, Actor, Key, Object, Party, Permitted, PersonId, ThingId, Untrusted, may};

use super::folded::{folded, in_its_group};
use super::{CaseShown, CaseloadPage, ChoiceShown, EditionShown, TaskShown};
use crate::mentoring::home;
use crate::mentoring::meetings::{check_in_due, silence};
use crate::mentoring::pairings::{
    self, By, How, Pairing, ground, longest_gap, record, talk_after, waits_for,
};
use crate::mentoring::shown::WaitShown;
use crate::mentoring::{Mentoring, groups};

/// Days ahead in which a check-in stands on the list.
const AHEAD: i64 = 7;
/// Pairings that are shown.
const SHOWN: i64 = 150;

/// A programme, as its coordinator opens it: about nobody.
#[derive(Clone, Debug)]
pub(super) struct Programme {
    key: Key,
    pub id: ProgrammeId,
    pub name: String,
}

impl Object for Programme {
    fn key(&self) -> Key {
        self.key
    }
}

/// The programme with this id, for who coordinates it.
pub(super) async fn programme(
    tx: &mut Tx,
    actor: &Actor,
    id: Untrusted<ProgrammeId>,
) -> Outcome<Permitted<Programme, may::ReadEdition>> {
    tx.permit(actor, id, async |tx: &mut Tx, id: ProgrammeId| {
        let row = sql("select name from programme where tenant = $1 and id = $2")
            .bind(actor.tenant)
            .bind(id)
            .maybe(tx)
            .await?;
        let Some(row) = row else { return Ok(None) };
        Ok(Some(Found::of::<may::ReadEdition>(Programme {
            key: Key {
                tenant: actor.tenant,
                about: Party::Programme(id),
                class: DataClass::Edition,
                id: id.as_thing(),
            },
            id,
            name: row.get("name")?,
        })))
    })
    .await
}

pub(super) async fn show(
    Ours(here): Ours<Mentoring>,
    Path(id): Path<String>,
    visit: Visit,
    me: SignedIn,
) -> Outcome<Response> {
    let mut page = page(&here, &me.actor, &id).await?;
    page.done = visit.done(&["voorgesteld"]);
    visit.show(&here.journeys.cx, &page)
}

pub(super) async fn page(here: &Mentoring, actor: &Actor, id: &str) -> Outcome<CaseloadPage> {
    let id: Untrusted<ProgrammeId> = id.parse().map_err(|_| Error::NotFound)?;
    here.journeys
        .db
        .read(actor.tenant, |mut tx| async move {
            let programme = programme(&mut tx, actor, id).await?;
            let (cases, closed) = cases(&mut tx, actor, &programme).await?;
            let mut page = CaseloadPage {
                id: programme.id.to_string(),
                name: programme.name.clone(),
                editions: editions(&mut tx, &programme).await?,
                tasks: Vec::new(),
                cases: Vec::new(),
                groups: Vec::new(),
                over: Vec::new(),
                closed,
                wishes: wishes(&mut tx, actor, &programme).await?,
                mentors: mentors(&mut tx, actor, &programme).await?,
                chosen: Default::default(),
                errors: Vec::new(),
                done: None,
            };
            let facts = Known::read(&mut tx, &programme).await?;
            for pairing in &cases {
                one(&mut tx, here, (pairing, &facts), &mut page).await?;
            }
            page.tasks = folded(std::mem::take(&mut page.tasks));
            page.groups
                .sort_by(|one, other| (&one.name, &one.id).cmp(&(&other.name, &other.id)));
            page.tasks
                .sort_by(|one, other| (one.by, &one.who).cmp(&(other.by, &other.who)));
            tx.commit().await?;
            Ok(page)
        })
        .await
}

/// What is known of all pairings of a programme at once.
struct Known {
    held: HashMap<ThingId, Date>,
    asked: HashMap<ThingId, Date>,
    /// By which day the safeguarding officer reads what was said.
    reported: HashMap<ThingId, Date>,
}

impl Known {
    async fn read(tx: &mut Tx, programme: &Permitted<Programme, may::ReadEdition>) -> Outcome<Self> {
        let (tenant, id) = (programme.key().tenant, programme.id);
        let held = sql(
            "select m.pairing, max(m.day) as day from meeting m join pairing p on p.tenant = m.tenant and p.id = m.pairing \
             where m.tenant = $1 and p.programme = $2 and m.state = 'held' group by m.pairing order by m.pairing",
        );
        let asked = sql(
            "select c.pairing, max(c.day) as day from checkin c join pairing p on p.tenant = c.tenant and p.id = c.pairing \
             where c.tenant = $1 and p.programme = $2 group by c.pairing order by c.pairing",
        );
        let reported = sql(
            "select r.pairing, max(r.by_day) as day from message_report r join pairing p on p.tenant = r.tenant and p.id = r.pairing \
             where r.tenant = $1 and p.programme = $2 and r.handled_at is null and r.by_day is not null \
             group by r.pairing order by r.pairing",
        );
        let mut found = Self {
            held: HashMap::new(),
            asked: HashMap::new(),
            reported: HashMap::new(),
        };
        for row in held.bind(tenant).bind(id).all(tx).await? {
            found.held.insert(row.get("pairing")?, row.get("day")?);
        }
        for row in asked.bind(tenant).bind(id).all(tx).await? {
            found.asked.insert(row.get("pairing")?, row.get("day")?);
        }
        for row in reported.bind(tenant).bind(id).all(tx).await? {
            found.reported.insert(row.get("pairing")?, row.get("day")?);
        }
        Ok(found)
    }
}

async fn cases(
    tx: &mut Tx,
    actor: &Actor,
    programme: &Permitted<Programme, may::ReadEdition>,
) -> Outcome<(Vec<Permitted<Pairing, may::ReadMentoringLog>>, usize)> {
    let rows = sql(
        "select * from pairing where tenant = $1 and programme = $2 \
         order by case when state in ('proposed', 'agreed', 'started', 'goodbye-planned') then 0 else 1 end, state_at, id limit $3",
    )
    .bind(actor.tenant)
    .bind(programme.id)
    .bind(SHOWN)
    .all(tx)
    .await?;
    let all: Outcome<Vec<Pairing>> = rows.iter().map(|row| record::read(row, actor.tenant)).collect();
    let all = all?;
    let open = all.iter().filter(|one| one.state.is_open()).count();
    let (permitted, _) = record::read_each(tx, actor, all).await?;
    let shown = permitted.iter().filter(|one| one.state.is_open()).count();
    Ok((permitted, open - shown))
}

async fn one(
    tx: &mut Tx,
    here: &Mentoring,
    (pairing, known): (&Permitted<Pairing, may::ReadMentoringLog>, &Known),
    page: &mut CaseloadPage,
) -> Outcome<()> {
    let tenant = pairing.key().tenant;
    let today = day_at(tx.now());
    let who = people::persons::party_name(tx, tenant, Party::Person(pairing.young)).await?;
    let with = people::persons::party_name(tx, tenant, Party::Person(pairing.mentor)).await?;
    let ground = ground(tx, tenant, pairing.young, pairing.mentor).await?;
    let waits = waits_for(&pairing.stands(&ground), today);
    let edition = pairings::edition(tx, tenant, pairing.edition).await?;
    let gap = edition.and_then(|edition| {
        here.methods
            .of(&edition.method)
            .map(|method| longest_gap(&method.rhythm))
    });
    let group = match pairing.together {
        Some(id) => groups::named(tx, tenant, id)
            .await?
            .map(|name| (id.to_string(), name)),
        None => None,
    };
    let task = |what, by, days| TaskShown {
        group: group.clone(),
        many: 1,
        id: pairing.id.to_string(),
        who: who.clone(),
        with: with.clone(),
        what,
        days,
        by,
        late: by < today,
    };
    for wait in waits.iter().filter(|wait| wait.who == By::Coordinator) {
        page.tasks.push(task(wait.what.word(), wait.by, None));
    }
    if let Some((what, by)) = home::waits(&home::of(tx, pairing).await?) {
        page.tasks.push(task(what.word(), by, None));
    }
    // Ended early: the coordinator knows that somebody looks at it, or asks both themselves.
    let talk = talks(pairing, known.asked.get(&pairing.id).copied(), today);
    match known.reported.get(&pairing.id) {
        Some(day) if pairing.how == Some(How::Early) => page.tasks.push(task("ended-reported", *day, None)),
        _ => page.tasks.extend(talk.map(|day| task("ended-early", day, None))),
    }
    let last = known.held.get(&pairing.id).copied();
    if let Some(kick_off) = pairing.kick_off.filter(|_| pairing.state.runs()) {
        if let Some(silent) = silence(last, kick_off, gap.unwrap_or(0), today) {
            page.tasks.push(task("silence", silent.ask_by, Some(silent.days)));
        }
        let due = check_in_due(known.asked.get(&pairing.id).copied(), kick_off);
        let ahead = today.checked_add(jiff::ToSpan::days(AHEAD)).unwrap_or(today);
        if due <= ahead {
            page.tasks.push(task("check-in", due, None));
        }
    }
    let shown = CaseShown {
        id: pairing.id.to_string(),
        state: pairing.state.word(),
        next: waits.iter().min_by_key(|wait| wait.by).map(|wait| WaitShown {
            what: wait.what.word(),
            who: wait.who.word(),
            by: wait.by,
            late: wait.by < today,
        }),
        last,
        goodbye: pairing.goodbye,
        reported: known.reported.contains_key(&pairing.id),
        who,
        with,
    };
    if let Some((id, name)) = group.filter(|_| pairing.state.is_open()) {
        in_its_group(page, (id, name), shown);
    } else if pairing.state.is_open() {
        page.cases.push(shown);
    } else {
        page.over.push(shown);
    }
    Ok(())
}

/// By which day the coordinator asks both how it is, after an end that somebody else made early.
pub(super) fn talks(pairing: &Pairing, asked: Option<Date>, today: Date) -> Option<Date> {
    let ended = pairing
        .ended_at
        .filter(|_| pairing.how == Some(How::Early))
        .filter(|_| matches!(pairing.ended_by, Some(by) if by == pairing.young || by == pairing.mentor))?;
    talk_after(day_at(ended), asked, today)
}

async fn editions(
    tx: &mut Tx,
    programme: &Permitted<Programme, may::ReadEdition>,
) -> Outcome<Vec<EditionShown>> {
    let rows = sql(
        "select e.id, e.name, e.caseload, (select count(*) from pairing p where p.tenant = e.tenant and p.edition = e.id \
         and p.state in ('proposed', 'agreed', 'started', 'goodbye-planned')) as n \
         from edition e where e.tenant = $1 and e.programme = $2 order by e.begins desc, e.id",
    )
    .bind(programme.key().tenant)
    .bind(programme.id)
    .all(tx)
    .await?;
    let read = |row: &kit::db::Row| {
        let id: ThingId = row.get("id")?;
        Ok(EditionShown {
            id: id.to_string(),
            name: row.get("name")?,
            open: row.get("n")?,
            caseload: row.get("caseload")?,
        })
    };
    rows.iter().map(read).collect()
}

/// A wish or a file in a list to choose from: a record about one person.
struct Chosen {
    key: Key,
    since: Option<Date>,
}

impl Object for Chosen {
    fn key(&self) -> Key {
        self.key
    }
}

/// Young people who wait, the longest first.
async fn wishes(
    tx: &mut Tx,
    actor: &Actor,
    programme: &Permitted<Programme, may::ReadEdition>,
) -> Outcome<Vec<ChoiceShown>> {
    let rows = sql(
        "select id, person, since from wish where tenant = $1 and programme = $2 and state = 'waiting' \
         order by case when earlier is null then 1 else 0 end, since, id limit $3",
    )
    .bind(actor.tenant)
    .bind(programme.id)
    .bind(SHOWN)
    .all(tx)
    .await?;
    let mut found = Vec::new();
    for row in &rows {
        let (id, person): (ThingId, PersonId) = (row.get("id")?, row.get("person")?);
        let since: jiff::Timestamp = row.get("since")?;
        let chosen = about(actor, (person, id), DataClass::MentoringLog, Some(day_at(since)));
        found.extend(
            people::persons::about::<may::ReadMentoringLog, _>(tx, actor.tenant, person, chosen).await?,
        );
    }
    named::<may::ReadMentoringLog>(tx, actor, found).await
}

/// Mentors of the programme who can be asked, by name.
async fn mentors(
    tx: &mut Tx,
    actor: &Actor,
    programme: &Permitted<Programme, may::ReadEdition>,
) -> Outcome<Vec<ChoiceShown>> {
    let rows = sql(
        "select f.person from mentor_file f join relation r on r.tenant = f.tenant and r.subject = 'person:' || f.person \
         where f.tenant = $1 and f.state = 'available' and r.kind = 'participant-of' and r.object = $2 and r.revoked_at is null \
         and r.valid_from <= $3 and r.valid_to > $3 order by f.person limit $4",
    )
    .bind(actor.tenant)
    .bind(party_text(Party::Programme(programme.id)))
    .bind(tx.now())
    .bind(SHOWN)
    .all(tx)
    .await?;
    let mut found = Vec::new();
    for row in &rows {
        let person: PersonId = row.get("person")?;
        let chosen = about(actor, (person, person.as_thing()), DataClass::MentorFile, None);
        found.extend(
            people::persons::about::<may::ReadMentorFile, _>(tx, actor.tenant, person, chosen).await?,
        );
    }
    let mut all = named::<may::ReadMentorFile>(tx, actor, found).await?;
    all.sort_by(|one, other| (&one.name, &one.id).cmp(&(&other.name, &other.id)));
    all.dedup_by(|one, other| one.id == other.id);
    Ok(all)
}

fn about(actor: &Actor, (person, id): (PersonId, ThingId), class: DataClass, since: Option<Date>) -> Chosen {
    let key = Key {
        tenant: actor.tenant,
        about: Party::Person(person),
        class,
        id,
    };
    Chosen { key, since }
}

async fn named<A: Act>(tx: &mut Tx, actor: &Actor, found: Vec<Found<Chosen>>) -> Outcome<Vec<ChoiceShown>> {
    let permitted: Vec<Permitted<Chosen, A>> = tx.permit_each(actor, found).await?;
    let mut all = Vec::with_capacity(permitted.len());
    for one in &permitted {
        all.push(ChoiceShown {
            id: one.key().id.to_string(),
            name: people::persons::party_name(tx, actor.tenant, one.key().about).await?,
            since: one.since,
        });
    }
    Ok(all)
}
