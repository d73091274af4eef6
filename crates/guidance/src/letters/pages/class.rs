//! The letters of a class, for its tutor or counsellor: which decisions come, the letter as families read it, and how it stands.
//!
//! Deliberately absent: how guardians are called, and their addresses.

use axum::extract::{Path, State as Ours};
use axum::http::StatusCode;
use axum::response::Response;
use journey::Journeys;
use kit::actor::see_other;
use kit::{Error, Outcome, Page, Refusal, Sent, SignedIn, Visit};
use people::persons::Group;
use policy::id::GroupId;
use serde::Serialize;

use super::shown::{LangShown, language, languages, sample, sample_languages, with_letter};
use crate::letters::State;
use crate::letters::actions::{self, Coming, coming};
use crate::letters::store::Young;
use crate::letters::words::{Letter, Words};

/// A decision that comes for the class.
#[derive(Clone, Debug, Serialize)]
struct ComingShown {
    moment: &'static str,
    people: usize,
}

/// The decisions.
#[derive(Debug, Serialize)]
pub struct ListPage {
    id: String,
    name: String,
    coming: Vec<ComingShown>,
}

/// A young person, with how the letters about them stand.
#[derive(Clone, Debug, Serialize)]
struct RowShown {
    name: String,
    /// One word for each at home, `no-address` where there is none.
    mail: Vec<&'static str>,
    paper: &'static str,
}

/// The letter about one decision.
#[derive(Debug, Serialize)]
pub struct ClassPage {
    id: String,
    name: String,
    moment: &'static str,
    letter: Words,
    languages: Vec<LangShown>,
    told_in: &'static str,
    rows: Vec<RowShown>,
    /// Whether there is a mail server.
    can_mail: bool,
    /// Guardians who would get it.
    to_mail: usize,
    /// Whether some still wait.
    waiting: bool,
    /// Whether the paper went along.
    handed: bool,
    done: Option<String>,
    refused: Option<String>,
}

pub(super) async fn list(
    Ours(journeys): Ours<Journeys>,
    Path(id): Path<String>,
    visit: Visit,
    me: SignedIn,
) -> Outcome<Response> {
    let (class, young) = actions::look(&journeys, &me.actor, group(&id)?).await?;
    let mut all: Vec<ComingShown> = Vec::new();
    let now = journeys.cx.clock.now();
    for one in young.iter().flat_map(|young| coming(&journeys.known, young, now)) {
        match all.iter_mut().find(|shown| shown.moment == one.moment) {
            Some(shown) => shown.people += 1,
            None => all.push(ComingShown {
                moment: one.moment,
                people: 1,
            }),
        }
    }
    let page = ListPage {
        id: class.id.to_string(),
        name: class.name,
        coming: all,
    };
    visit.show(&journeys.cx, &page)
}

pub(super) async fn show(
    Ours(journeys): Ours<Journeys>,
    Path((id, moment)): Path<(String, String)>,
    visit: Visit,
    me: SignedIn,
) -> Outcome<Response> {
    let mut page = read(&journeys, &visit, &me, (&id, &moment)).await?;
    page.done = visit.done(&["gestuurd", "terug", "mee", "niet-mee"]);
    visit.show(&journeys.cx, &page)
}

/// Sends, takes back, or notes that paper went along.
pub(super) async fn change(
    Ours(journeys): Ours<Journeys>,
    Path((id, moment)): Path<(String, String)>,
    visit: Visit,
    me: SignedIn,
    sent: Sent,
) -> Outcome<Response> {
    let sent = sent.only(&["doe"])?;
    let class = group(&id)?;
    let about = with_letter(&moment).ok_or(Error::NotFound)?;
    let (told, done) = match sent.text("doe") {
        "mail" if journeys.cx.mail.is_there() => (
            actions::send(&journeys, &me.actor, class, about).await,
            "gestuurd",
        ),
        "terug" => (
            actions::take_back(&journeys, &me.actor, class, (about, false)).await,
            "terug",
        ),
        "mee" => (actions::hand_out(&journeys, &me.actor, class, about).await, "mee"),
        "niet-mee" => (
            actions::take_back(&journeys, &me.actor, class, (about, true)).await,
            "niet-mee",
        ),
        _ => return Err(Refusal::new("kit-unknown-field").into()),
    };
    match told {
        Ok(_) => Ok(see_other(&format!("/groepen/{id}/brieven/{about}?gedaan={done}"))),
        Err(Error::Unprocessable(refusal)) => {
            let mut page = read(&journeys, &visit, &me, (&id, about)).await?;
            page.refused = Some(visit.lang.get(refusal.key, &refusal.args).into_owned());
            visit.show_with(&journeys.cx, StatusCode::UNPROCESSABLE_ENTITY, &page)
        }
        Err(other) => Err(other),
    }
}

pub(super) fn group(id: &str) -> Outcome<GroupId> {
    id.parse().map_err(|_| Error::NotFound)
}

/// The young people of a class for whom a decision comes.
pub(super) async fn concerned(
    journeys: &Journeys,
    me: &SignedIn,
    (id, moment): (&str, &str),
) -> Outcome<(Group, Vec<(Young, Coming)>)> {
    let (class, young) = actions::look(journeys, &me.actor, group(id)?).await?;
    let now = journeys.cx.clock.now();
    let with = young.into_iter().filter_map(|young| {
        let all = coming(&journeys.known, &young, now);
        let one = all.into_iter().find(|one| one.moment == moment)?;
        Some((young, one))
    });
    Ok((class, with.collect()))
}

/// The letter as the family of one of them reads it, without a name.
pub(super) fn letter(journeys: &Journeys, me: &SignedIn, (young, about): &(Young, Coming)) -> Letter {
    let today = journeys.cx.clock.today();
    let letter = Letter {
        moment: about.moment.to_owned(),
        from: Some(me.name.clone()),
        school: Some(me.organisation.clone()),
        ..Letter::default()
    };
    match journeys.known.position(&young.way.stand, young.way.born, today) {
        Some(position) => letter.with_dates(&journeys.known, &position, today),
        None => letter,
    }
}

async fn read(
    journeys: &Journeys,
    visit: &Visit,
    me: &SignedIn,
    (id, moment): (&str, &str),
) -> Outcome<ClassPage> {
    let moment = with_letter(moment).ok_or(Error::NotFound)?;
    let (class, concerned) = concerned(journeys, me, (id, moment)).await?;
    let first = concerned.first().ok_or(Error::NotFound)?;
    let texts = &journeys.cx.texts;
    let lang = language(visit, texts);
    let rows: Vec<RowShown> = concerned.iter().map(RowShown::new).collect();
    let has = |state: State| rows.iter().any(|row| row.mail.contains(&state.word()));
    let free = ["none", "failed", "taken-back", "dropped"];
    Ok(ClassPage {
        id: class.id.to_string(),
        name: class.name,
        moment,
        letter: letter(journeys, me, first).words(lang),
        languages: languages(texts, lang),
        told_in: lang.tag(),
        can_mail: journeys.cx.mail.is_there(),
        to_mail: rows
            .iter()
            .flat_map(|row| &row.mail)
            .filter(|word| free.contains(word))
            .count(),
        waiting: has(State::Waiting),
        handed: rows.iter().any(|row| row.paper == State::Handed.word()),
        rows,
        done: None,
        refused: None,
    })
}

impl RowShown {
    fn new((young, about): &(Young, Coming)) -> Self {
        let word = |guardian| {
            young
                .letter(guardian, about)
                .map_or("none", |letter| letter.state.word())
        };
        let mail = young.home.iter().map(|home| match home.has_address {
            true => word(Some(home.guardian)),
            false => "no-address",
        });
        Self {
            name: young.who.name.whole(),
            mail: mail.collect(),
            paper: word(None),
        }
    }
}

impl Page for ListPage {
    const TEMPLATE: &'static str = "letters/list.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let page = |moments: &[&'static str]| Self {
            id: "0".repeat(32),
            name: "t3a".to_owned(),
            coming: moments
                .iter()
                .map(|moment| ComingShown { moment, people: 24 })
                .collect(),
        };
        vec![("some", page(&["d04", "d06"])), ("nothing comes", page(&[]))]
    }
}

impl Page for ClassPage {
    const TEMPLATE: &'static str = "letters/class.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let row = |name: &str, mail: &[&'static str], paper| RowShown {
            name: name.to_owned(),
            mail: mail.to_vec(),
            paper,
        };
        let words: Vec<&'static str> = State::ALL.iter().map(|state| state.word()).collect();
        let page = |can_mail, to_mail, refused: Option<&str>| Self {
            id: "0".repeat(32),
            name: "t3a".to_owned(),
            moment: "d04",
            letter: sample("nl"),
            languages: sample_languages(),
            told_in: "nl",
            rows: vec![
                row("Aya Voorbeeld", &words, "handed"),
                row("Bo van der Test", &["no-address", "none"], "none"),
                row("Cas Niemand", &[], "none"),
            ],
            can_mail,
            to_mail,
            waiting: can_mail,
            handed: can_mail,
            done: can_mail.then(|| "gestuurd".to_owned()),
            refused: refused.map(str::to_owned),
        };
        vec![
            ("with mail", page(true, 12, None)),
            ("all have it", page(true, 0, None)),
            (
                "without mail, refused",
                page(false, 3, Some("Er wacht niets meer.")),
            ),
        ]
    }
}
