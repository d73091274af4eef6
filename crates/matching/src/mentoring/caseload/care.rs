//! **Whose** pairings stand on the page of a caseload, and handing them over: one, or all that somebody looks after.
//!
//! Deliberately absent: hiding what is another's. All stands one press away, for the day on which somebody is ill.

use axum::extract::{Path, State as Ours};
use axum::http::StatusCode;
use axum::response::Response;
use kit::actor::see_other;
use kit::db::sql;
use kit::{Error, Outcome, Refusal, Sent, SignedIn, Tx, Visit};
use policy::id::ProgrammeId;
use policy::{Actor, Party, Permitted, PersonId, ThingId, Untrusted, may};
use serde::Serialize;

use super::read::{self, Programme};
use crate::mentoring::Mentoring;
use crate::mentoring::editions::{Load, Team};
use crate::mentoring::forms::Fault;
use crate::mentoring::pairings;

crate::words::words! {
    /// Whose pairings somebody looks at.
    Whose {
        /// Their own.
        Mine = "mij",
        /// Those that no coordinator looks after.
        Nobody = "niemand",
        /// All.
        All = "allen",
    }
}

/// A coordinator who can be chosen.
#[derive(Clone, Debug, Serialize)]
pub struct CoordinatorShown {
    id: String,
    name: Option<String>,
    /// Pairings that they look after and that are not over.
    open: u32,
    /// The reader.
    here: bool,
}

/// The top of the page: whose pairings these are, and how many are of whom.
#[derive(Clone, Debug, Serialize)]
pub struct CareShown {
    whose: &'static str,
    of_nobody: u32,
    /// Each part with how many are not over in it.
    parts: Vec<(&'static str, u32)>,
    team: Vec<CoordinatorShown>,
    /// There is something to choose: more than one coordinator, or pairings that are of nobody.
    shared: bool,
}

impl CareShown {
    /// Of a team, as one of them sees it who asked for a part, or for none: then it is their own, where there is a choice.
    pub(super) async fn read(tx: &mut Tx, actor: &Actor, team: &Team, asked: Option<Whose>) -> Outcome<Self> {
        let open = |loads: &[Load]| loads.iter().map(|load| load.open).sum::<u32>();
        let shown = coordinators(tx, actor, team).await?;
        let mine = shown.iter().filter(|one| one.here).map(|one| one.open).sum();
        let of_nobody = open(&team.of_nobody);
        let all = of_nobody + team.desks.iter().map(|desk| open(&desk.loads)).sum::<u32>();
        let shared = team.desks.len() > 1 || of_nobody > 0;
        let own = if shared && mine > 0 {
            Whose::Mine
        } else {
            Whose::All
        };
        Ok(Self {
            whose: asked.filter(|_| shared).unwrap_or(own).word(),
            of_nobody,
            parts: parts([mine, of_nobody, all]),
            team: shown,
            shared,
        })
    }

    /// The coordinators.
    pub(super) fn team(self) -> Vec<CoordinatorShown> {
        self.team
    }

    /// Whose.
    pub(super) fn whose(&self) -> Whose {
        Whose::from_word(self.whose).unwrap_or(Whose::All)
    }

    /// What a coordinator is called, where not all pairings on the page are of the same one.
    pub(super) fn name_of(&self, person: Option<PersonId>) -> Option<String> {
        let id = person
            .filter(|_| self.shared && self.whose() == Whose::All)?
            .to_string();
        self.team.iter().find(|one| one.id == id)?.name.clone()
    }

    /// For the samples of a page.
    pub(super) fn sample(shared: bool) -> Self {
        let one = |id: &str, name: &str, open, here| CoordinatorShown {
            id: id.repeat(32),
            name: Some(name.to_owned()),
            open,
            here,
        };
        let mut team = vec![one("3", "Ravi <Voorbeeld>", 12, true)];
        if shared {
            team.push(one("4", "Bea Voorbeeld", 7, false));
        }
        Self {
            whose: if shared {
                Whose::Mine.word()
            } else {
                Whose::All.word()
            },
            of_nobody: if shared { 2 } else { 0 },
            parts: parts(if shared { [12, 2, 21] } else { [12, 0, 12] }),
            team,
            shared,
        }
    }
}

fn parts(counts: [u32; 3]) -> Vec<(&'static str, u32)> {
    Whose::ALL.iter().map(|whose| whose.word()).zip(counts).collect()
}

/// The coordinators of a team, by name.
pub(super) async fn coordinators(tx: &mut Tx, actor: &Actor, team: &Team) -> Outcome<Vec<CoordinatorShown>> {
    let mut shown = Vec::with_capacity(team.desks.len());
    for desk in &team.desks {
        shown.push(CoordinatorShown {
            id: desk.person.to_string(),
            name: people::persons::party_name(tx, actor.tenant, Party::Person(desk.person)).await?,
            open: desk.loads.iter().map(|load| load.open).sum(),
            here: desk.person == actor.person,
        });
    }
    shown.sort_by(|one, other| (&one.name, &one.id).cmp(&(&other.name, &other.id)));
    Ok(shown)
}

/// How many pairings of a programme are of whom it is, those that are over as well.
pub(super) async fn count(
    tx: &mut Tx,
    actor: &Actor,
    programme: &Permitted<Programme, may::ReadEdition>,
    (team, whose): (&Team, Whose),
) -> Outcome<i64> {
    let rows = sql(
        "select coordinator, count(*) as n from pairing where tenant = $1 and programme = $2 group by coordinator order by coordinator",
    )
    .bind(actor.tenant)
    .bind(programme.id)
    .all(tx)
    .await?;
    let mut sum = 0;
    for row in &rows {
        let by: Option<PersonId> = row.maybe("coordinator")?;
        let here = by.filter(|one| team.desk(*one).is_some());
        let counts = match whose {
            Whose::Mine => here == Some(actor.person),
            Whose::Nobody => here.is_none(),
            Whose::All => true,
        };
        let n: i64 = row.get("n")?;
        sum += if counts { n } else { 0 };
    }
    Ok(sum)
}

/// Hands one pairing over.
pub(super) async fn one(
    Ours(here): Ours<Mentoring>,
    Path(id): Path<String>,
    visit: Visit,
    me: SignedIn,
    sent: Sent,
) -> Outcome<Response> {
    let sent = sent.only(&["naar"])?;
    let pairing: Untrusted<ThingId> = id.parse().map_err(|_| Error::NotFound)?;
    let given = match to(&sent) {
        Ok(to) => pairings::hand_over(&here.journeys.db, &me.actor, pairing, to).await,
        Err(refusal) => Err(refusal.into()),
    };
    let settled = (&here, &visit, &me);
    super::acts::settled(settled, (&id, "naar", "overgedragen"), Default::default(), given).await
}

/// Hands over all of somebody, or all that is of nobody.
pub(super) async fn all(
    Ours(here): Ours<Mentoring>,
    Path(id): Path<String>,
    visit: Visit,
    me: SignedIn,
    sent: Sent,
) -> Outcome<Response> {
    let sent = sent.only(&["van", "naar"])?;
    let programme: ProgrammeId = id.parse().map_err(|_| Error::NotFound)?;
    let given = match (from(&sent), to(&sent)) {
        (Ok(from), Ok(to)) => {
            pairings::hand_over_all(&here.journeys.db, &me.actor, programme, (from, to)).await
        }
        (Err(refusal), _) | (_, Err(refusal)) => Err(refusal.into()),
    };
    match given {
        Ok(done) => {
            let word = if done.left == 0 { "overgedragen" } else { "deels" };
            Ok(see_other(&format!(
                "/programma/{id}/koppelingen?wie=allen&gedaan={word}"
            )))
        }
        Err(Error::Unprocessable(refusal)) => {
            let mut page = read::page(&here, &me.actor, (&id, 1, Some(Whose::All))).await?;
            page.handed = ["van", "naar"].map(|name| sent.text(name).to_owned());
            page.errors = vec![Fault::of("naar", &refusal, &visit.lang)];
            visit.show_with(&here.journeys.cx, StatusCode::UNPROCESSABLE_ENTITY, &page)
        }
        Err(error) => Err(error),
    }
}

/// To whom a form hands over.
fn to(sent: &Sent) -> Result<PersonId, Refusal> {
    let choose = || Refusal::new("caseload-care-choose");
    sent.given("naar")
        .ok_or_else(choose)?
        .parse()
        .map_err(|_| choose())
}

/// Whose pairings it hands over; none is what is of nobody.
fn from(sent: &Sent) -> Result<Option<PersonId>, Refusal> {
    let choose = || Refusal::new("caseload-care-choose");
    match sent.given("van").ok_or_else(choose)? {
        word if word == Whose::Nobody.word() => Ok(None),
        id => id.parse().map(Some).map_err(|_| choose()),
    }
}
