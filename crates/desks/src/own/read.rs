//! What a desk **reads**: one's own record, relations, position and the last looks, in one snapshot.

use guidance::dialogues::{self, AskedFor, Wish};
use jiff::civil::Date;
use journey::Journeys;
use journey::duties::{self, Work};
use journey::opportunities::{self, Offer, State as Offered};
use journey::way::{self, Way as Journey};
use kit::{Outcome, Tx};
use matching::mentoring::desk::{Comes, OnDesk, on_desk};
use matching::mentoring::wishes;
use orientation::assignments::{self, Open};
use people::access::{self, AccessLog, Look};
use people::accounts::recover;
use people::erasure::{asked, let_in};
use people::glass;
use people::persons::{self, BasicRecord, Group, Part};
use people::positions::Standpoint;
use people::programmes;
use people::relations::{self, Held, RelationList, Way};
use people::rosters::handed_in;
use policy::calendar::day_at;
use policy::id::ProgrammeId;
use policy::relation::Standing;
use policy::{Actor, Kind, Party, Permitted, PersonId, Untrusted, may};

/// Looks that are read for the desk itself, which folds those that say the same and shows a few.
const LOOKS: u32 = 60;

/// Everything on a desk.
pub struct Desk {
    /// Who one is.
    pub record: BasicRecord,
    /// What holds now, and what ended within a year.
    pub held: Vec<Held>,
    /// Programmes that stand still or are over.
    pub stopped: Vec<ProgrammeId>,
    /// Whom something keeps from them, whatever they are to each other.
    pub apart: Vec<Party>,
    /// What is only there for a young person.
    pub young: Option<Young>,
    /// Who looked last.
    pub looks: Vec<Look>,
    /// The groups of whoever has the task for a whole school.
    pub groups: Vec<Group>,
    /// What one sees to for young people, class by class, for staff.
    pub duties: Vec<Work>,
    /// Who asks one for a talk, who waits longest first.
    pub wishes: Vec<Wish>,
    /// How many requests wait for a second person, for whoever may look at them.
    pub waiting: Option<usize>,
    /// How many requests to erase or to let in again wait for them, for whoever may look at them.
    pub erasures: Option<usize>,
    /// How much of broken glass waits, for whoever answers or looks back.
    pub glass: Option<usize>,
    /// Children who ask for a mentor and wait for one's yes, and since when.
    pub mentors: Vec<(PersonId, Date)>,
    /// What waits in mentoring.
    pub mentoring: OnDesk,
}

/// What is on the desk of a young person alone.
pub struct Young {
    /// Where one stands.
    pub stand: Standpoint,
    /// Offers that wait for one's answer, the last day first.
    pub offers: Vec<Offer>,
    /// Talks that one asks for and that have no day yet.
    pub asked: Vec<AskedFor>,
    /// What one's classes were asked to find out, the last day first.
    pub assignments: Vec<Open>,
    /// The day on which it is read.
    pub today: Date,
}

/// Reads the desk of whoever asks.
pub async fn desk(journeys: &Journeys, actor: &Actor) -> Outcome<Desk> {
    let me = Untrusted::new(actor.person);
    journeys
        .db
        .read(actor.tenant, |mut tx| async move {
            let record: Permitted<BasicRecord, may::ReadBasicRecord> = tx
                .permit(actor, me, async |tx: &mut Tx, id| {
                    persons::find::<may::ReadBasicRecord>(tx, actor.tenant, id).await
                })
                .await?;
            let list: Permitted<RelationList, may::ReadRelations> = tx
                .permit(actor, me, async |tx: &mut Tx, id| {
                    relations::find::<may::ReadRelations>(tx, actor.tenant, id).await
                })
                .await?;
            let held = relations::of(&mut tx, &list).await?;
            let apart = relations::kept_apart(&mut tx, &list).await?;
            let log: Permitted<AccessLog, may::ReadAccessLog> = tx
                .permit(actor, me, async |tx: &mut Tx, id| {
                    access::find::<may::ReadAccessLog>(tx, actor.tenant, id).await
                })
                .await?;
            let looks = access::looks(&mut tx, &log, None, LOOKS).await?;
            let young = match record.part {
                Part::Young => Some(young(&mut tx, journeys, actor).await?),
                _ => None,
            };
            let groups = groups(&mut tx, actor, &held).await?;
            let waiting = match looks_at_requests(actor, &held) {
                true => Some(waiting(&mut tx, actor).await?),
                false => None,
            };
            let erasures = match looks_at_requests(actor, &held) {
                true => Some(erasures(&mut tx, actor).await?),
                false => None,
            };
            let duties = match record.part {
                Part::Staff => duties::of_owner(&mut tx, actor).await?,
                _ => Vec::new(),
            };
            let wishes = match guided(actor, &held) {
                guided if guided.is_empty() => Vec::new(),
                guided => dialogues::wishes(&mut tx, actor, &guided).await?,
            };
            let glass = match answers_glass(actor, &held) {
                true => {
                    let all = glass::waiting(&mut tx, actor).await?;
                    Some(all.iter().filter(|one| one.waits(tx.now())).count())
                }
                false => None,
            };
            let mentors = mentors(&mut tx, actor, &held).await?;
            // Only who coordinates something reads whether it runs.
            let stopped = match tasks(&held).any(|one| one.kind == Kind::CoordinatorOf) {
                true => programmes::stopped(&mut tx, actor.tenant).await?,
                false => Vec::new(),
            };
            let comes = Comes {
                young: record.part == Part::Young,
                mentor: record.part == Part::Outside,
                officer: for_all(actor, &held, &[Kind::SafeguardingOfficerOf]),
            };
            let mentoring = on_desk(&mut tx, actor, comes).await?;
            let record = (*record).clone();
            tx.commit().await?;
            Ok(Desk {
                record,
                held,
                stopped,
                apart,
                young,
                looks,
                groups,
                duties,
                wishes,
                waiting,
                erasures,
                glass,
                mentors,
                mentoring,
            })
        })
        .await
}

/// Children of whom one has to say whether they may have a mentor.
async fn mentors(tx: &mut Tx, actor: &Actor, held: &[Held]) -> Outcome<Vec<(PersonId, Date)>> {
    let mut asked = Vec::new();
    for one in tasks(held).filter(|one| one.kind == Kind::GuardianWithAuthority) {
        if let Party::Person(child) = one.other
            && let Some(since) = wishes::asked_at_home(tx, actor, child).await?
        {
            asked.push((child, since));
        }
    }
    Ok(asked)
}

/// Everything that waits for a second person.
async fn waiting(tx: &mut Tx, actor: &Actor) -> Outcome<usize> {
    let relations = relations::waiting(tx, actor).await?.len();
    let rosters = handed_in::asking(tx, actor).await?;
    let recoveries = recover::waiting(tx, actor).await?;
    let many = people::many::waiting(tx, actor).await?;
    Ok(relations + rosters.len() + recoveries.len() + many.len())
}

/// What waits for an answer of the actor: not what they asked themselves, and not what was answered.
async fn erasures(tx: &mut Tx, actor: &Actor) -> Outcome<usize> {
    let asked = asked::waiting(tx, actor).await?;
    let others = |by: policy::PersonId| by != actor.person;
    let erase = asked
        .iter()
        .filter(|one| !one.approved && others(one.asked_by) && others(one.person));
    let in_again = let_in::waiting(tx, actor).await?;
    Ok(erase.count() + in_again.iter().filter(|one| others(one.asked_by)).count())
}

async fn young(tx: &mut Tx, journeys: &Journeys, actor: &Actor) -> Outcome<Young> {
    let way: Permitted<Journey, may::ReadJourney> = tx
        .permit(actor, Untrusted::new(actor.person), async |tx: &mut Tx, id| {
            way::find::<may::ReadJourney>(tx, actor.tenant, id).await
        })
        .await?;
    let today = day_at(tx.now());
    let mut offers = opportunities::of(tx, &journeys.known, &way).await?;
    offers.retain(|offer| opportunities::settled(&offer.rule, today) == Offered::Offered);
    offers.sort_by_key(|offer| (offer.rule.answer_by.unwrap_or(Date::MAX), offer.id));
    Ok(Young {
        stand: way.stand.clone(),
        offers,
        asked: dialogues::asked_by(tx, &way).await?,
        assignments: assignments::open(tx, &way).await?,
        today,
    })
}

/// Those whom one guides, with the two factors that staff needs.
fn guided(actor: &Actor, held: &[Held]) -> Vec<Party> {
    let guides = |one: &&Held| {
        let group = one.kind == Kind::TutorOf && matches!(one.other, Party::Group(_));
        group || one.kind == Kind::CounsellorOf && matches!(one.other, Party::School(_))
    };
    let both = actor.sign_in == policy::SignIn::TwoFactors;
    let mut guided: Vec<Party> = tasks(held)
        .filter(guides)
        .filter(|_| both)
        .map(|one| one.other)
        .collect();
    guided.sort_unstable();
    guided.dedup();
    guided
}

/// Tasks that hold now.
pub fn tasks(held: &[Held]) -> impl Iterator<Item = &Held> {
    held.iter()
        .filter(|one| one.way == Way::Has && one.standing == Standing::Current)
}

/// The groups of a school for its counsellor, placement officer and administrator. Names of groups are nobody's data.
async fn groups(tx: &mut Tx, actor: &Actor, held: &[Held]) -> Outcome<Vec<Group>> {
    let whole = |kind| {
        matches!(
            kind,
            Kind::CounsellorOf | Kind::PlacementOfficerOf | Kind::AdministratorOf
        )
    };
    let mut schools: Vec<Party> = tasks(held)
        .filter(|one| whole(one.kind) && matches!(one.other, Party::School(_)))
        .map(|one| one.other)
        .collect();
    schools.sort_unstable();
    schools.dedup();
    let mut groups = Vec::new();
    for school in schools {
        groups.extend(persons::groups_of(tx, actor.tenant, school).await?);
    }
    groups.sort_by(|a, b| (&a.name, a.id).cmp(&(&b.name, b.id)));
    groups.dedup_by_key(|group| group.id);
    Ok(groups)
}

/// Whoever may look at requests for the whole organisation, with the two factors that staff needs.
fn looks_at_requests(actor: &Actor, held: &[Held]) -> bool {
    for_all(
        actor,
        held,
        &[
            Kind::AdministratorOf,
            Kind::PrivacyOfficerOf,
            Kind::SchoolLeaderOf,
        ],
    )
}

/// Whoever says yes or no to a safeguarding officer.
fn answers_glass(actor: &Actor, held: &[Held]) -> bool {
    for_all(actor, held, &[Kind::PrivacyOfficerOf, Kind::SchoolLeaderOf])
}

fn for_all(actor: &Actor, held: &[Held], kinds: &[Kind]) -> bool {
    let house = persons::house(actor.tenant);
    let one_of = |one: &Held| kinds.contains(&one.kind) && one.other == house;
    actor.sign_in == policy::SignIn::TwoFactors && tasks(held).any(one_of)
}
