//! The wish of a young person: what matters to them, and where they stand.

use axum::extract::State as Ours;
use axum::http::StatusCode;
use axum::response::Response;
use kit::actor::see_other;
use kit::{Error, Outcome, Page, Sent, SignedIn, Tx, Visit};
use people::consents;
use policy::calendar::day_at;
use policy::consent::Consented;
use policy::id::ProgrammeId;
use policy::purpose::Purpose;
use policy::{Actor, Permitted, Untrusted, may};
use serde::Serialize;

use super::super::actions::{self, Asking};
use super::super::queue::place;
use super::super::rules::{Draft, LONGEST_SAID, MOST_WANTS, State};
use super::super::store::{self, Wishes};
use super::shown::{ProgrammeShown, Row, Standing, drafted, fields, groups};
use super::why::WhyShown;
use crate::mentoring::editions;
use crate::mentoring::forms::{Choice, Fault, choices, faults};
use crate::mentoring::methods::Methods;
use crate::mentoring::slots::DayShown;
use crate::mentoring::{Mentoring, Topic};

/// The page.
#[derive(Debug, Serialize)]
pub struct WishPage {
    standing: Option<Standing>,
    /// Why no mentor came in the last round, or why this one did.
    why: Option<WhyShown>,
    /// Whether the wish can be changed and taken back.
    open: bool,
    /// They have a mentor, or one is proposed; in that programme there is nothing to ask.
    mentored: bool,
    /// Somebody at home is asked.
    asks_home: bool,
    consented: bool,
    opposed: bool,
    programmes: Vec<ProgrammeShown>,
    topics: Vec<Choice>,
    rows: Vec<Row>,
    left_open: bool,
    days: Vec<DayShown>,
    postcode: String,
    said: String,
    longest: usize,
    errors: Vec<Fault>,
    done: Option<String>,
}

const FIELDS: [&str; 9] = [
    "programma",
    "onderwerp",
    "wens",
    "moet",
    "open",
    "tijd",
    "postcode",
    "zeg",
    "akkoord",
];

/// What the page is made of.
struct Read {
    page: WishPage,
    had_mentor: bool,
}

async fn read(mentoring: &Mentoring, actor: &Actor) -> Outcome<Read> {
    let methods = &mentoring.methods;
    mentoring
        .journeys
        .db
        .read(actor.tenant, |mut tx| async move {
            let wishes: Permitted<Wishes, may::ReadMentoringLog> = tx
                .permit(actor, Untrusted::new(actor.person), async |tx: &mut Tx, id| {
                    store::find::<may::ReadMentoringLog>(tx, actor.tenant, id).await
                })
                .await?;
            let wish = store::open_of(&mut tx, &wishes).await?;
            let why = match &wish {
                Some(wish) => store::heard(&mut tx, &wishes, wish.id)
                    .await?
                    .and_then(|heard| WhyShown::new(&heard, wish.state)),
                None => None,
            };
            let had_mentor = store::had_mentor(&mut tx, &wishes).await?;
            let weighed = consents::weighed(&mut tx, actor.tenant, actor.person, Purpose::Mentoring).await?;
            let today = day_at(tx.now());
            let open = editions::open_of(&mut tx, actor.tenant, today).await?;
            let place = match &wish {
                Some(wish) => place(&mut tx, actor.tenant, wish, methods).await?,
                None => None,
            };
            let paired = store::paired_in(&mut tx, &wishes).await?;
            let asks_home = wishes.asks_home(tx.now());
            tx.commit().await?;
            let chosen = wish.as_ref().map(|wish| wish.programme);
            let mut programmes: Vec<ProgrammeShown> = Vec::new();
            for (edition, name) in &open {
                let id = edition.programme.to_string();
                let asked = chosen == Some(edition.programme);
                if !asked && !wishes.suits(methods.of(&edition.what.method), today) {
                    continue;
                }
                if !paired.contains(&edition.programme) && !programmes.iter().any(|one| one.id == id) {
                    programmes.push(ProgrammeShown {
                        chosen: asked,
                        name: name.clone(),
                        method: edition.what.method.clone(),
                        begins: edition.what.begins,
                        ends: edition.what.ends,
                        id,
                    });
                }
            }
            if let [only] = programmes.as_mut_slice() {
                only.chosen = true;
            }
            let standing = wish.as_ref().map(|wish| Standing::new(wish, place));
            let draft = wish
                .as_ref()
                .map_or_else(Draft::default, |wish| wish.what.clone());
            let waits = wish.as_ref().is_none_or(|wish| wish.state.waits());
            let mut page = WishPage::of(&draft, &fields(mentoring), had_mentor);
            (page.standing, page.open, page.programmes) = (standing, waits, programmes);
            page.why = why;
            page.mentored = !paired.is_empty();
            page.asks_home = asks_home;
            page.consented = weighed == Consented::Given;
            page.opposed = weighed == Consented::Opposed;
            Ok(Read { page, had_mentor })
        })
        .await
}

/// Where the wish of the actor stands, for their page about their mentor; none where there is no wish that waits.
pub async fn standing(tx: &mut Tx, actor: &Actor, methods: &Methods) -> Outcome<Option<Standing>> {
    let wishes: Permitted<Wishes, may::ReadMentoringLog> = tx
        .permit(actor, Untrusted::new(actor.person), async |tx: &mut Tx, id| {
            store::find::<may::ReadMentoringLog>(tx, actor.tenant, id).await
        })
        .await?;
    let Some(wish) = store::open_of(tx, &wishes)
        .await?
        .filter(|wish| wish.state.waits())
    else {
        return Ok(None);
    };
    let place = place(tx, actor.tenant, &wish, methods).await?;
    Ok(Some(Standing::new(&wish, place)))
}

pub(super) async fn show(Ours(mentoring): Ours<Mentoring>, visit: Visit, me: SignedIn) -> Outcome<Response> {
    let mut page = read(&mentoring, &me.actor).await?.page;
    page.done = visit.done(&["gevraagd", "ingetrokken", "ja", "nee"]);
    visit.show(&mentoring.journeys.cx, &page)
}

pub(super) async fn send(
    Ours(mentoring): Ours<Mentoring>,
    visit: Visit,
    me: SignedIn,
    sent: Sent,
) -> Outcome<Response> {
    let sent = sent.only(&FIELDS)?;
    let (draft, mut wrong) = drafted(&sent, &fields(&mentoring));
    wrong.extend(draft.wrong());
    let programme: Option<ProgrammeId> = sent.given("programma").and_then(|id| id.parse().ok());
    if wrong.is_empty() {
        match programme {
            None => wrong.push(("programma", "wishes-no-programme")),
            Some(programme) => {
                let asking = Asking {
                    programme,
                    what: draft.clone(),
                    agrees: sent.text("akkoord") == "ja",
                };
                let journeys = &mentoring.journeys;
                let with = (&journeys.db, &journeys.cx.ids, &mentoring.methods);
                match actions::ask(with, &me.actor, &asking).await {
                    Ok(()) => return Ok(see_other("/mijn/mentor/wens?gedaan=gevraagd")),
                    Err(error) => {
                        let key = actions::refused(error)?;
                        let field = if key == "wishes-agree" {
                            "akkoord"
                        } else {
                            "programma"
                        };
                        wrong.push((field, key));
                    }
                }
            }
        }
    }
    let mut read = read(&mentoring, &me.actor).await?;
    let typed = WishPage::of(&draft, &fields(&mentoring), read.had_mentor);
    for one in &mut read.page.programmes {
        one.chosen =
            one.chosen && programme.is_none() || programme.is_some_and(|id| id.to_string() == one.id);
    }
    let page = WishPage {
        standing: read.page.standing,
        why: read.page.why,
        open: read.page.open,
        mentored: read.page.mentored,
        asks_home: read.page.asks_home,
        consented: read.page.consented,
        opposed: read.page.opposed,
        programmes: read.page.programmes,
        errors: faults(&wrong, &visit.lang),
        ..typed
    };
    visit.show_with(&mentoring.journeys.cx, StatusCode::UNPROCESSABLE_ENTITY, &page)
}

/// Takes the wish back.
pub(super) async fn withdraw(
    Ours(mentoring): Ours<Mentoring>,
    visit: Visit,
    me: SignedIn,
    sent: Sent,
) -> Outcome<Response> {
    sent.only(&[])?;
    match actions::withdraw(&mentoring.journeys.db, &me.actor).await {
        Ok(became) => Ok(became.leads("/mijn/mentor/wens", "ingetrokken")),
        Err(error) => {
            let key = actions::refused(error)?;
            let mut page = read(&mentoring, &me.actor).await?.page;
            page.errors = faults(&[("programma", key)], &visit.lang);
            visit.show_with(&mentoring.journeys.cx, StatusCode::UNPROCESSABLE_ENTITY, &page)
        }
    }
}

/// Says yes or no to mentoring oneself.
pub(super) async fn answer(Ours(mentoring): Ours<Mentoring>, me: SignedIn, sent: Sent) -> Outcome<Response> {
    let sent = sent.only(&["antwoord"])?;
    let yes = match sent.text("antwoord") {
        "ja" => true,
        "nee" => false,
        _ => return Err(Error::NotFound),
    };
    let with = (&mentoring.journeys.db, &mentoring.journeys.cx.ids);
    let me = &me.actor;
    actions::answer(with.0, with.1, me, Untrusted::new(me.person), yes).await?;
    let done = if yes { "ja" } else { "nee" };
    Ok(see_other(&format!("/mijn/mentor/wens?gedaan={done}")))
}

impl WishPage {
    fn of(draft: &Draft, fields: &[String], had_mentor: bool) -> Self {
        let topics: Vec<&str> = draft.topics.iter().map(|topic| topic.word()).collect();
        let row = |number: usize| {
            let want = draft.wants.get(number - 1);
            Row {
                number,
                groups: groups(want, fields, had_mentor),
                must: want.is_some_and(|want| want.must),
            }
        };
        Self {
            standing: None,
            why: None,
            open: true,
            mentored: false,
            asks_home: false,
            consented: false,
            opposed: false,
            programmes: Vec::new(),
            topics: choices(Topic::ALL.iter().map(|topic| topic.word()), &topics),
            rows: (1..=MOST_WANTS).map(row).collect(),
            left_open: draft.left_open,
            days: draft.slots.shown(),
            postcode: draft.postcode.clone(),
            said: draft.said.clone(),
            longest: LONGEST_SAID,
            errors: Vec::new(),
            done: None,
        }
    }
}

impl Page for WishPage {
    const TEMPLATE: &'static str = "wishes/own.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let fields = ["zorg".to_owned(), "techniek".to_owned()];
        let draft = Draft {
            topics: vec![Topic::Choice],
            wants: ["field=zorg", "language=tr!"]
                .iter()
                .filter_map(|word| super::super::rules::Want::from_word(word))
                .collect(),
            slots: crate::mentoring::slots::Slots::from_bits(4),
            postcode: "3011".to_owned(),
            said: "Iemand die <rustig> is.".to_owned(),
            ..Draft::default()
        };
        let page = |state: Option<State>, asks_home| {
            let waits = state == Some(State::Waiting);
            Self {
                standing: state.map(|state| Standing {
                    state: state.word(),
                    since: jiff::civil::date(2026, 10, 10),
                    number: waits.then_some(7),
                    of: 12,
                    places: 9,
                    round: waits.then_some(jiff::civil::date(2026, 12, 7)),
                    first: waits && asks_home,
                    yes_by: (!waits).then_some(jiff::civil::date(2026, 10, 24)),
                }),
                open: state.is_none_or(State::waits),
                asks_home,
                consented: waits,
                opposed: state == Some(State::Home) && !asks_home,
                programmes: vec![ProgrammeShown {
                    id: "0".repeat(32),
                    name: "Verder <Kijken>".to_owned(),
                    method: "gewoon".to_owned(),
                    begins: jiff::civil::date(2026, 10, 1),
                    ends: jiff::civil::date(2027, 6, 30),
                    chosen: true,
                }],
                ..Self::of(&draft, &fields, waits)
            }
        };
        let wrong = Self {
            errors: vec![Fault {
                field: "tijd".to_owned(),
                text: "Kies wanneer je kunt.".to_owned(),
            }],
            ..page(None, false)
        };
        let done = |state, home, done: &str| Self {
            done: Some(done.to_owned()),
            ..page(state, home)
        };
        let none = Self {
            programmes: Vec::new(),
            ..page(None, false)
        };
        let has = Self {
            programmes: Vec::new(),
            mentored: true,
            ..page(None, false)
        };
        let few = {
            let mut page = page(Some(State::Waiting), false);
            if let Some(standing) = &mut page.standing {
                (standing.places, standing.round) = (0, None);
            }
            page
        };
        let why = |state, mentor, full| Self {
            why: WhyShown::sample(mentor, full),
            ..page(Some(state), false)
        };
        vec![
            ("told why not yet", why(State::Waiting, false, false)),
            ("told that all were full", why(State::Waiting, false, true)),
            ("told why this one", why(State::Proposed, true, false)),
            ("told who had the better one", why(State::Paired, true, true)),
            ("new", page(None, true)),
            ("nobody takes in", none),
            ("has a mentor", has),
            ("wrong", wrong),
            ("waits for home", done(Some(State::Home), true, "gevraagd")),
            ("says yes itself", done(Some(State::Home), false, "nee")),
            ("waits", done(Some(State::Waiting), false, "ja")),
            ("waits and goes first", page(Some(State::Waiting), true)),
            ("no places", few),
            ("proposed", page(Some(State::Proposed), false)),
            ("paired", page(Some(State::Paired), false)),
            ("withdrawn", done(None, false, "ingetrokken")),
        ]
    }
}
