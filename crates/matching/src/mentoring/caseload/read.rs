//! Reading the caseload of a programme: each pairing by a permit of its own, because consent differs.

use axum::extract::{Path, State as Ours};
use axum::response::Response;
use jiff::civil::Date;
use kit::db::sql;
use kit::guard::Found;
use kit::{Error, Outcome, SignedIn, Tx, Visit};
use policy::calendar::day_at;
use policy::data::DataClass;
use policy::id::ProgrammeId;
use policy::{Actor, Key, Object, Party, Permitted, Untrusted, may};

use super::care::{self, CareShown, Whose};
use super::choices::{editions, mentors, wishes};
use super::folded::{folded, in_its_group};
use super::known::Known;
use super::{CaseShown, CaseloadPage, Part, TaskShown};
use crate::mentoring::Mentoring;
use crate::mentoring::editions::{Team, team_of};
use crate::mentoring::home;
use crate::mentoring::meetings::{check_in_due, silence};
use crate::mentoring::pairings::{By, How, Pairing, Reason, ground, record, talk_after, waits_for};
use crate::mentoring::shown::WaitShown;

/// Days ahead in which a check-in stands on the list.
const AHEAD: i64 = 7;
/// Pairings on a page: fewer than the persons whom one may read alone.
const SHOWN: i64 = 100;
/// The name of the field of the query with the number of the page.
const PAGE: &str = "bladzij";

/// A pairing for which the reader holds a permit.
pub(super) type Case = Permitted<Pairing, may::ReadMentoringLog>;

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
    let number = visit.asked(PAGE).and_then(|asked| asked.parse().ok());
    let whose = visit.asked("wie").and_then(Whose::from_word);
    let mut page = page(&here, &me.actor, (&id, number.unwrap_or(1), whose)).await?;
    page.done = visit.done(&["voorgesteld", "overgedragen", "deels"]);
    visit.show(&here.journeys.cx, &page)
}

/// One page of it, the first being 1.
pub(super) async fn page(
    here: &Mentoring,
    actor: &Actor,
    (id, number, asked): (&str, u32, Option<Whose>),
) -> Outcome<CaseloadPage> {
    let id: Untrusted<ProgrammeId> = id.parse().map_err(|_| Error::NotFound)?;
    here.journeys
        .db
        .read(actor.tenant, |mut tx| async move {
            let programme = programme(&mut tx, actor, id).await?;
            let team = team_of(&mut tx, (actor.tenant, programme.id)).await?;
            let care = CareShown::read(&mut tx, actor, &team, asked).await?;
            let whose = care.whose();
            let of = care::count(&mut tx, actor, &programme, (&team, whose)).await?;
            let part = Part::of(of, SHOWN, number);
            let (cases, closed) = cases(&mut tx, actor, &programme, (whose, part)).await?;
            let mut page = CaseloadPage {
                id: programme.id.to_string(),
                name: programme.name.clone(),
                editions: editions(&mut tx, &programme).await?,
                tasks: Vec::new(),
                cases: Vec::new(),
                groups: Vec::new(),
                over: Vec::new(),
                closed,
                care,
                part,
                wishes: wishes(&mut tx, actor, &programme).await?,
                mentors: mentors(&mut tx, actor, &programme).await?,
                chosen: Default::default(),
                handed: Default::default(),
                unfit: Vec::new(),
                errors: Vec::new(),
                done: None,
            };
            let known = Known::read(&mut tx, &here.methods, &programme, &cases).await?;
            for pairing in &cases {
                one(&mut tx, (pairing, &known, &team), &mut page).await?;
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

/// Those of a page: first what runs, and of that whose last meeting is longest ago, so that a silence is never on a last page.
async fn cases(
    tx: &mut Tx,
    actor: &Actor,
    programme: &Permitted<Programme, may::ReadEdition>,
    (whose, part): (Whose, Part),
) -> Outcome<(Vec<Case>, usize)> {
    let rows = sql(
        "select p.* from pairing p where p.tenant = $1 and p.programme = $2 and ($5 = 'allen' or ($5 = 'mij' and p.coordinator = $6) \
         or ($5 = 'niemand' and not exists (select 1 from relation r where r.tenant = p.tenant and r.kind = 'coordinator-of' \
         and r.subject = 'person:' || p.coordinator and r.object = 'programme:' || p.programme and r.revoked_at is null \
         and r.valid_from <= $7 and r.valid_to > $7))) order by \
         case when p.state in ('proposed', 'agreed', 'started', 'goodbye-planned') then 0 else 1 end, \
         case when p.state in ('proposed', 'agreed', 'started', 'goodbye-planned') then coalesce((select max(m.day) from meeting m \
         where m.tenant = p.tenant and m.pairing = p.id and m.state = 'held'), p.kickoff_on, p.proposed_at) else p.state_at end, \
         p.id limit $3 offset $4",
    )
    .bind(actor.tenant)
    .bind(programme.id)
    .bind(SHOWN)
    .bind(part.from - 1)
    .bind(whose.word())
    .bind(actor.person)
    .bind(tx.now())
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
    (pairing, known, team): (&Case, &Known, &Team),
    page: &mut CaseloadPage,
) -> Outcome<()> {
    let today = day_at(tx.now());
    let who = known.names.get(&pairing.young).cloned();
    let with = known.names.get(&pairing.mentor).cloned();
    let ground = ground(tx, pairing.key().tenant, pairing.young, pairing.mentor).await?;
    let waits = waits_for(&pairing.stands(&ground), today);
    let gap = known.gaps.get(&pairing.edition).copied();
    let group = pairing
        .together
        .and_then(|id| Some((id.to_string(), known.groups.get(&id)?.clone())));
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
    if let Some((what, by)) = known.home.get(&pairing.id).and_then(home::waits) {
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
        by: page.care.name_of(pairing.coordinator),
        of_nobody: pairing.coordinator.is_none_or(|one| team.desk(one).is_none()),
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

/// By which day the coordinator asks both how it is, after an end that somebody else made early, or before another mentor comes.
pub(super) fn talks(pairing: &Pairing, asked: Option<Date>, today: Date) -> Option<Date> {
    let waits = pairing.why == Some(Reason::NotSafe);
    let by_one_of_them = |by| by == pairing.young || by == pairing.mentor;
    let ended = pairing
        .ended_at
        .filter(|_| pairing.how == Some(How::Early))
        .filter(|_| waits || pairing.ended_by.is_some_and(by_one_of_them))?;
    talk_after(day_at(ended), (asked, waits), today)
}
