//! The page of one's own desk.

use axum::extract::State;
use axum::response::Response;
use guidance::dialogues::WishShown;
use journey::Journeys;
use kit::{Outcome, Page, SignedIn, Templates, Urls, Visit, templates};
use people::access::LookShown;
use people::persons::{Group, Part, StandShown};
use people::relations::{Held, HeldShown, Way};
use policy::relation::Standing;
use policy::{Action, Kind, Object as _, Party};
use serde::Serialize;

use super::read::{Desk, desk, tasks};
use super::shown::{
    AskedShown, AssignmentShown, MentoringShown, OfferShown, OutsideShown, WhereShown, WorkShown, last_day,
    outside,
};

/// Looks on the desk at most.
const LOOKS: usize = 3;

/// Addresses of this feature.
pub fn urls() -> Urls<Journeys> {
    Urls::new().see("/mijn", show, Action::ReadBasicRecord)
}

/// Templates of this feature.
pub fn templates() -> Templates {
    templates! { "own/desk.html" => "desk.html" }
}

/// Somebody or some group that one is responsible for.
#[derive(Clone, Debug, Serialize)]
struct Mine {
    /// Where one can look; none where something keeps them apart.
    href: Option<String>,
    /// The key of what it is: `tutor-of`.
    kind: &'static str,
    name: Option<String>,
    until: jiff::civil::Date,
    /// To what the group was offered, for its tutor.
    meter: Option<String>,
    /// To what is coming for a child, for its guardian.
    home: Option<String>,
    /// Since when the child waits for one's yes to a mentor.
    mentor: Option<jiff::civil::Date>,
}

/// A class of the school, for who has the task for all of it.
#[derive(Clone, Debug, Serialize)]
struct ClassShown {
    href: String,
    name: String,
    waiting: bool,
    track: Option<String>,
    year: Option<u8>,
}

/// The desk.
#[derive(Debug, Serialize)]
pub struct DeskPage {
    name: String,
    organisation: String,
    part: &'static str,
    tasks: Vec<HeldShown>,
    around: Vec<HeldShown>,
    mine: Vec<Mine>,
    outside: Vec<OutsideShown>,
    /// Whether one offered to be a mentor, and so has a file.
    volunteers: bool,
    classes: Vec<ClassShown>,
    stand: Option<StandShown>,
    looks: Vec<LookShown>,
    /// What one sees to, by class.
    duties: Vec<WorkShown>,
    /// Who asks one for a talk, who waits longest first.
    wishes: Vec<WishShown>,
    /// Offers that wait for one's answer, the last day first.
    offers: Vec<OfferShown>,
    /// Talks that one asks for.
    asked: Vec<AskedShown>,
    /// What one's classes were asked to find out, the last day first.
    assignments: Vec<AssignmentShown>,
    /// Whether one guides a class, and so can give it something to find out.
    teaches: bool,
    /// Classes of which nobody knows the track and the year, for whoever can say it.
    unplaced: Vec<ClassShown>,
    waiting: Option<usize>,
    erasures: Option<usize>,
    administers: bool,
    /// Whether one watches over what happens with people's data.
    oversees: bool,
    /// Whether one guides, or places, all young people of the organisation.
    guides: bool,
    /// Whether one counsels a school, and so sees what its classes were offered.
    counsels: bool,
    /// Whether one leads a school, and so sees its numbers.
    leads: bool,
    /// Whether one may read what the organisation asks for everybody.
    plans: bool,
    /// Whether one may ask to read about somebody in danger.
    safeguards: bool,
    /// What waits in mentoring.
    mentoring: MentoringShown,
    /// How much of that waits for one's answer or review.
    glass: Option<usize>,
    /// Staff with one factor see nothing of others until they have a second.
    needs_second: bool,
}

async fn show(State(journeys): State<Journeys>, visit: Visit, me: SignedIn) -> Outcome<Response> {
    let read = desk(&journeys, &me.actor).await?;
    let mut page = DeskPage::new(&read, &visit, &me.organisation);
    page.needs_second = read.record.part == Part::Staff && me.actor.sign_in == policy::SignIn::OneFactor;
    visit.show(&journeys.cx, &page)
}

impl DeskPage {
    fn new(read: &Desk, visit: &Visit, organisation: &str) -> Self {
        let around = |one: &&Held| {
            one.way == Way::For && one.standing == Standing::Current && !is_said_better(one, &read.held)
        };
        let young = read.young.as_ref();
        let administers = tasks(&read.held).any(|one| one.kind == Kind::AdministratorOf);
        let unplaced = read
            .groups
            .iter()
            .filter(|group| administers && group.is_unplaced());
        Self {
            name: read.record.name.whole(),
            organisation: organisation.to_owned(),
            part: read.record.part.id(),
            tasks: tasks(&read.held)
                .filter(|one| !is_said_better(one, &read.held))
                .map(HeldShown::new)
                .collect(),
            around: read.held.iter().filter(around).map(HeldShown::new).collect(),
            mine: tasks(&read.held)
                .filter(|one| !is_said_better(one, &read.held))
                .filter_map(|one| mine(one, read))
                .collect(),
            outside: outside(&read.held, &read.stopped),
            volunteers: volunteers(read),
            classes: read.groups.iter().map(class).collect(),
            stand: young.map(|young| StandShown::new(&young.stand, visit)),
            looks: LookShown::folded(&read.looks, false)
                .0
                .into_iter()
                .take(LOOKS)
                .collect(),
            duties: read
                .duties
                .iter()
                .map(|work| WorkShown::new(work, read))
                .collect(),
            wishes: read.wishes.iter().map(WishShown::from).collect(),
            offers: young.map_or_else(Vec::new, |young| {
                young.offers.iter().map(OfferShown::new).collect()
            }),
            asked: young.map_or_else(Vec::new, |young| {
                young.asked.iter().map(AskedShown::new).collect()
            }),
            assignments: young.map_or_else(Vec::new, |young| {
                let shown = young.assignments.iter();
                shown.map(|one| AssignmentShown::new(one, young.today)).collect()
            }),
            teaches: tasks(&read.held).any(|one| matches!(one.kind, Kind::TutorOf | Kind::CounsellorOf)),
            unplaced: unplaced.map(class).collect(),
            waiting: read.waiting,
            administers,
            erasures: read.erasures,
            oversees: tasks(&read.held).any(|one| one.kind == Kind::PrivacyOfficerOf),
            guides: guides(read),
            counsels: tasks(&read.held).any(|one| one.kind == Kind::CounsellorOf),
            leads: tasks(&read.held).any(|one| one.kind == Kind::SchoolLeaderOf),
            plans: plans(read),
            safeguards: safeguards(read),
            mentoring: MentoringShown::new(&read.mentoring),
            glass: read.glass,
            needs_second: false,
        }
    }
}

fn volunteers(read: &Desk) -> bool {
    let mentors = |one: &Held| matches!(one.kind, Kind::MentorOf | Kind::ParticipantOf);
    read.record.part == Part::Outside && tasks(&read.held).any(mentors)
}

fn plans(read: &Desk) -> bool {
    let house = people::persons::house(read.record.key().tenant);
    let reads = |kind| {
        matches!(
            kind,
            Kind::CounsellorOf | Kind::SchoolLeaderOf | Kind::AdministratorOf
        )
    };
    tasks(&read.held).any(|one| reads(one.kind) && one.other == house)
}

fn safeguards(read: &Desk) -> bool {
    let house = people::persons::house(read.record.key().tenant);
    tasks(&read.held).any(|one| one.kind == Kind::SafeguardingOfficerOf && one.other == house)
}

fn guides(read: &Desk) -> bool {
    let house = people::persons::house(read.record.key().tenant);
    let all = |kind| {
        matches!(
            kind,
            Kind::CounsellorOf | Kind::PlacementOfficerOf | Kind::SafeguardingOfficerOf
        )
    };
    tasks(&read.held).any(|one| all(one.kind) && one.other == house)
}

/// A parent with authority is informed too; saying both would puzzle.
fn is_said_better(one: &Held, all: &[Held]) -> bool {
    let better = |other: &Held| {
        other.kind == Kind::GuardianWithAuthority
            && other.standing == Standing::Current
            && (other.way, other.other) == (one.way, one.other)
    };
    one.kind == Kind::GuardianInformed && all.iter().any(better)
}

/// A relation that makes one responsible for somebody who can be looked at.
fn mine(held: &Held, read: &Desk) -> Option<Mine> {
    let href = match (held.kind, held.other) {
        (Kind::TutorOf, Party::Group(group)) => format!("/groepen/{group}"),
        (
            Kind::GuardianWithAuthority | Kind::GuardianInformed | Kind::GuardianByGrant,
            Party::Person(person),
        ) => format!("/mensen/{person}"),
        _ => return None,
    };
    let apart = read.apart.contains(&held.other);
    let meter = (held.kind == Kind::TutorOf).then(|| format!("{href}/toevalsmeter"));
    let home = match held.other {
        Party::Person(child) if !apart => Some(format!("/thuis/{child}")),
        _ => None,
    };
    let asks = |(child, _): &&(policy::PersonId, jiff::civil::Date)| held.other == Party::Person(*child);
    let asked = read.mentors.iter().find(asks).map(|(_, since)| *since);
    Some(Mine {
        href: (!apart).then_some(href),
        meter,
        home,
        mentor: asked.filter(|_| held.kind == Kind::GuardianWithAuthority),
        kind: held.kind.id(),
        name: held.other_name.clone(),
        until: last_day(held),
    })
}

fn class(group: &Group) -> ClassShown {
    ClassShown {
        href: format!("/groepen/{}", group.id),
        name: group.name.clone(),
        waiting: group.kind == "waiting",
        track: group.track.clone(),
        year: group.year,
    }
}

impl Page for DeskPage {
    const TEMPLATE: &'static str = "own/desk.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let sample = |part: Part| Self {
            name: "Aya Voorbeeld".to_owned(),
            organisation: "Voorbeeldschool".to_owned(),
            part: part.id(),
            tasks: Vec::new(),
            around: Vec::new(),
            mine: Vec::new(),
            outside: Vec::new(),
            volunteers: part == Part::Outside,
            classes: Vec::new(),
            stand: None,
            looks: Vec::new(),
            duties: Vec::new(),
            wishes: Vec::new(),
            offers: Vec::new(),
            asked: Vec::new(),
            assignments: Vec::new(),
            teaches: part == Part::Staff,
            unplaced: Vec::new(),
            waiting: None,
            erasures: None,
            administers: false,
            oversees: part == Part::Staff,
            guides: part == Part::Staff,
            counsels: part == Part::Staff,
            leads: part == Part::Staff,
            plans: part == Part::Staff,
            safeguards: part == Part::Staff,
            mentoring: MentoringShown::default(),
            glass: None,
            needs_second: false,
        };
        let stand = |node: Option<&str>| {
            Some(StandShown {
                node: node.map(str::to_owned),
                year: Some(3),
                extra_subject: None,
                doors: node.map(|_| "/deuren?waar=vmbo-tl-3".to_owned()),
                work: node.map(|_| "/werk?waar=vmbo-tl-3".to_owned()),
                said_by: Some("roster".to_owned()),
            })
        };
        let of = |kind: Kind| Mine {
            href: Some("/groepen/0".to_owned()),
            meter: (kind == Kind::TutorOf).then(|| "/groepen/0/toevalsmeter".to_owned()),
            home: (kind != Kind::TutorOf).then(|| "/thuis/0".to_owned()),
            mentor: (kind == Kind::GuardianWithAuthority).then_some(jiff::civil::date(2026, 10, 10)),
            kind: kind.id(),
            name: Some("t3a".to_owned()),
            until: jiff::civil::date(2027, 8, 31),
        };
        let class = |waiting| ClassShown {
            href: "/groepen/0".to_owned(),
            name: "t3a".to_owned(),
            waiting,
            track: (!waiting).then(|| "vmbo-tl".to_owned()),
            year: Some(3),
        };
        let (mut young, mut asked) = (sample(Part::Young), sample(Part::Young));
        young.stand = stand(Some("vmbo-tl"));
        young.around = HeldShown::samples()
            .into_iter()
            .filter(|one| one.words.starts_with("for"))
            .collect();
        asked.stand = stand(None);
        let day = jiff::civil::date(2026, 12, 18);
        young.offers = [Some(day), None]
            .map(|answer_by| OfferShown {
                title: "Kijken bij <b>de garage</b>".to_owned(),
                kind: "visit",
                answer_by,
            })
            .to_vec();
        young.asked = ["own-asked-seen", "dialogues-asked-seen", "dialogues-asked-unseen"]
            .map(|seen| AskedShown {
                id: "0".repeat(32),
                with: (seen == "own-asked-seen").then(|| "Vera Voorbeeld".to_owned()),
                since: day,
                seen,
            })
            .to_vec();
        young.assignments = [false, true]
            .map(|late| AssignmentShown {
                id: "0".repeat(32),
                title: "Drie soorten <werk>".to_owned(),
                until: Some(day),
                late,
            })
            .to_vec();
        let (mut staff, mut administrator) = (sample(Part::Staff), sample(Part::Staff));
        staff.tasks = HeldShown::samples();
        staff.mine = [
            Kind::TutorOf,
            Kind::GuardianWithAuthority,
            Kind::GuardianInformed,
            Kind::GuardianByGrant,
        ]
        .map(of)
        .to_vec();
        staff.needs_second = true;
        staff.wishes = vec![WishShown::sample()];
        staff.duties = [Some("t3a"), None]
            .map(|name| WorkShown {
                href: name.map(|_| "/groepen/0/toevalsmeter#werklijst".to_owned()),
                name: name.map(str::to_owned),
                count: 2,
                nearest: day,
            })
            .to_vec();
        young.mentoring = MentoringShown::sample(false);
        asked.mentoring = MentoringShown::sample(true);
        administrator.mentoring = MentoringShown::sample(false);
        administrator.administers = true;
        administrator.waiting = Some(2);
        administrator.erasures = Some(1);
        administrator.glass = Some(1);
        administrator.classes = vec![class(false), class(true)];
        administrator.unplaced = vec![class(false)];
        let mut outside = sample(Part::Outside);
        outside.mentoring = MentoringShown::sample(false);
        outside.outside = [Kind::MentorOf, Kind::CoordinatorOf, Kind::EmployerContactOf]
            .map(|kind| OutsideShown {
                kind: kind.id(),
                of: vec![WhereShown {
                    name: (kind != Kind::MentorOf).then(|| "De <Vonk>".to_owned()),
                    until: jiff::civil::date(2027, 6, 30),
                    href: (kind == Kind::CoordinatorOf).then(|| "/programma/0".to_owned()),
                    stopped: kind == Kind::EmployerContactOf,
                }],
            })
            .to_vec();
        vec![
            ("from outside", outside),
            ("young", young),
            ("young, to be asked", asked),
            ("staff", staff),
            ("administrator", administrator),
            ("home, nothing yet", sample(Part::Home)),
            ("outside, nothing yet", sample(Part::Outside)),
        ]
    }
}
