//! The table of contents: every feature of the product with its addresses, texts and templates, one line each.
//!
//! Deliberately absent: anything a feature does. Taking a feature out is taking its lines out of here.

use std::path::Path;
use std::sync::Arc;

use guidance::{advice, dialogues, letters};
use journey::{Journeys, Known};
use kit::facts::Knowledge;
use kit::pages::{Shell, ShellLink, StartProblem};
use kit::{Cx, Db, Sealer, Templates, TextSource, Urls, pages};
use matching::mentoring::methods::Methods;
use matching::mentoring::places::Places;
use matching::mentoring::voices::Works;
use matching::mentoring::{self, Doorstep, Mentoring};
use orientation::assignments::{self, Assignments};
use orientation::atlas::{self, Atlas};
use orientation::description;
use orientation::dreams;
use orientation::explore::schools::Schools;
use orientation::explore::{self, Explore};
use orientation::figures::Held;
use orientation::interests::{self, Interests};
use orientation::own::Own;
use orientation::reading;
use people::People;
use people::accounts::{self, Accounts, Keeper, WaysIn};
use people::processing::{self, Processing, Record};
use work::voices::Voices;

/// Words of the command line itself.
const OWN: [TextSource; 4] = [
    TextSource {
        lang: "nl",
        name: "app/texts/nl.ftl",
        ftl: include_str!("../texts/nl.ftl"),
    },
    TextSource {
        lang: "en",
        name: "app/texts/en.ftl",
        ftl: include_str!("../texts/en.ftl"),
    },
    TextSource {
        lang: "tr",
        name: "app/texts/tr.ftl",
        ftl: include_str!("../texts/tr.ftl"),
    },
    TextSource {
        lang: "ar",
        name: "app/texts/ar.ftl",
        ftl: include_str!("../texts/ar.ftl"),
    },
];

/// The words of every feature.
pub fn texts() -> Vec<TextSource> {
    let mut all = OWN.to_vec();
    all.extend_from_slice(&crate::cli::allocate::TEXTS);
    all.extend_from_slice(&crate::cli::import::TEXTS);
    all.extend_from_slice(kit::facts::TEXTS);
    all.extend_from_slice(explore::TEXTS);
    all.extend_from_slice(&explore::api::TEXTS);
    all.extend_from_slice(&interests::TEXTS);
    all.extend_from_slice(&dreams::TEXTS);
    all.extend_from_slice(&atlas::TEXTS);
    all.extend_from_slice(&assignments::TEXTS);
    all.extend_from_slice(&reading::TEXTS);
    all.extend_from_slice(accounts::TEXTS);
    all.extend_from_slice(&people::access::TEXTS);
    all.extend_from_slice(&people::logbook::TEXTS);
    all.extend_from_slice(&people::persons::TEXTS);
    all.extend_from_slice(&people::relations::TEXTS);
    all.extend_from_slice(&people::rosters::TEXTS);
    all.extend_from_slice(&people::vetting::TEXTS);
    all.extend_from_slice(&people::erasure::TEXTS);
    all.extend_from_slice(&people::glass::TEXTS);
    all.extend_from_slice(&people::processing::TEXTS);
    all.extend_from_slice(&people::programmes::TEXTS);
    all.extend_from_slice(&people::retention::TEXTS);
    all.extend_from_slice(&people::takeaway::TEXTS);
    all.extend_from_slice(&journey::TEXTS);
    all.extend_from_slice(&desks::own::TEXTS);
    all.extend_from_slice(&desks::class::TEXTS);
    all.extend_from_slice(&desks::meter::TEXTS);
    all.extend_from_slice(&desks::way::TEXTS);
    all.extend_from_slice(&desks::years::TEXTS);
    all.extend_from_slice(&desks::plan::TEXTS);
    all.extend_from_slice(&desks::numbers::TEXTS);
    all.extend_from_slice(&desks::breadth::TEXTS);
    all.extend_from_slice(&dialogues::TEXTS);
    all.extend_from_slice(&letters::TEXTS);
    all.extend_from_slice(&advice::TEXTS);
    all.extend_from_slice(&desks::home::TEXTS);
    all.extend(mentoring::texts());
    all
}

/// The templates of every feature.
fn templates() -> Templates {
    Templates::new()
        .and(explore::pages::templates())
        .and(interests::pages::templates())
        .and(interests::own::templates())
        .and(dreams::templates())
        .and(atlas::pages::templates())
        .and(assignments::templates())
        .and(reading::templates())
        .and(accounts::templates())
        .and(people::access::templates())
        .and(people::logbook::templates())
        .and(people::persons::templates())
        .and(people::relations::templates())
        .and(people::rosters::templates())
        .and(people::vetting::templates())
        .and(people::second::templates())
        .and(people::erasure::templates())
        .and(people::glass::templates())
        .and(people::processing::templates())
        .and(people::programmes::templates())
        .and(people::retention::templates())
        .and(people::takeaway::templates())
        .and(desks::own::templates())
        .and(desks::class::templates())
        .and(desks::meter::templates())
        .and(desks::way::templates())
        .and(desks::years::templates())
        .and(desks::plan::templates())
        .and(desks::numbers::templates())
        .and(desks::breadth::templates())
        .and(dialogues::templates())
        .and(letters::templates())
        .and(advice::templates())
        .and(desks::home::templates())
        .and(mentoring::templates())
        .and(crate::demo::templates())
}

/// The addresses of every feature that explores.
pub fn explore_urls() -> Urls<Explore> {
    explore::pages::urls().and(explore::api::urls())
}

/// The addresses about what somebody likes to do, for anybody.
pub fn interests_urls() -> Urls<Interests> {
    interests::pages::urls()
}

/// The addresses of the world of work, and of the description of what programs can ask.
pub fn atlas_urls() -> Urls<Atlas> {
    atlas::pages::urls()
        .and(atlas::api::urls())
        .and(description::urls())
        .and(reading::urls())
}

/// The addresses of every feature about people, which need a database.
pub fn people_urls() -> Urls<People> {
    Urls::new()
        .and(people::access::urls())
        .and(people::logbook::urls())
        .and(people::persons::urls())
        .and(people::relations::urls())
        .and(people::programmes::urls())
        .and(people::rosters::urls())
        .and(people::vetting::urls())
        .and(people::erasure::urls())
        .and(people::glass::urls())
        .and(people::retention::urls())
        .and(people::takeaway::urls())
}

/// The addresses of every feature about the way of young people.
pub fn journey_urls() -> Urls<Journeys> {
    Urls::new()
        .and(desks::own::urls())
        .and(desks::class::urls())
        .and(desks::meter::urls())
        .and(desks::way::urls())
        .and(desks::home::urls())
        .and(desks::years::urls())
        .and(desks::plan::urls())
        .and(desks::numbers::urls())
        .and(desks::breadth::urls())
        .and(dialogues::urls())
        .and(letters::urls())
        .and(advice::urls())
}

/// The addresses of what a young person keeps for oneself.
pub fn own_urls() -> Urls<Own> {
    interests::own::urls().and(dreams::urls())
}

/// The addresses of what a class finds out with the atlas.
pub fn assignment_urls() -> Urls<Assignments> {
    assignments::urls()
}

/// The addresses of mentoring.
pub fn mentoring_urls() -> Urls<Mentoring> {
    mentoring::urls()
}

/// What all of that does with data about persons.
pub fn record() -> Record {
    let (people, journeys, mentoring) = (people_urls(), journey_urls(), mentoring_urls());
    let accounts = accounts::urls();
    let acts = people.acts().chain(journeys.acts());
    let (own, assignments) = (own_urls(), assignment_urls());
    let acts = acts
        .chain(mentoring.acts())
        .chain(own.acts())
        .chain(assignments.acts())
        .chain(accounts.acts());
    let beside = processing::BESIDE.map(kit::urls::Action::Of);
    Record::of(acts.map(|(_, _, action)| action).chain(beside))
}

/// Texts and templates together, with the links that stand around every page.
pub fn cx(address: Option<String>) -> Result<Cx, StartProblem> {
    let mut cx = Cx::new(&texts(), templates())?;
    let link = |path, key| ShellLink { path, key };
    cx.shell = Shell {
        nav: vec![
            link("/begin", "explore-nav-begin"),
            link("/werk", "atlas-nav"),
            link("/interesses", "interests-nav"),
            link("/bronnen", "explore-nav-sources"),
        ],
        footer: vec![
            link("/toegankelijkheid", "kit-accessibility"),
            link("/privacy", "kit-privacy"),
        ],
        address,
    }
    .into();
    Ok(cx)
}

/// Every address that needs nobody to be known, ready to be served.
///
/// # Errors
///
/// There are mistakes in the facts about work.
pub fn urls(cx: &Cx, knowledge: Knowledge, told: Told) -> kit::Outcome<Urls> {
    let explore = Explore::new(cx.clone(), knowledge, told.schools);
    for_anybody(explore, (told.figures, told.voices)).map(|(urls, ..)| urls)
}

/// What others told us, which changes while the website is open, apart from the schools.
#[derive(Clone, Debug, Default)]
pub struct Told {
    /// Schools that were brought in.
    pub schools: Schools,
    /// Figures about work and courses that were brought in.
    pub figures: Held,
    /// What people who know some work say of it.
    pub voices: kit::Held<Voices>,
}

/// The same, with what somebody likes to do and the atlas over the world of work, on which more stands once people are known.
fn for_anybody(
    explore: Explore,
    (figures, voices): (Held, kit::Held<Voices>),
) -> kit::Outcome<(Urls, Interests, Atlas)> {
    let wrong = |problems: Vec<pathways::Problem>| kit::Error::internal(sentence(&problems));
    let atlas = Atlas::new(explore.clone())
        .map_err(wrong)?
        .with(figures)
        .hearing(voices);
    let (cx, knowledge) = (explore.cx.clone(), &explore.knowledge);
    let interests = Interests::new(cx, atlas.ground.clone(), knowledge).map_err(wrong)?;
    let urls = explore_urls()
        .with_state(explore)
        .and(atlas_urls().with_state(atlas.clone()))
        .and(interests_urls().with_state(interests.clone()));
    Ok((urls, interests, atlas))
}

/// Every address of the product over a database, and the context in which people can sign in. What is secret there opens
/// with the sealer; which ways in there are beside a password, the operator says, and in the data folder lies the journal of
/// who was erased.
pub fn with_people(
    cx: &mut Cx,
    (db, sealer): (Db, Sealer),
    (ways, data): (WaysIn, Option<&Path>),
    known: Known,
    told: Told,
) -> kit::Outcome<Urls> {
    cx.gate = Some(Arc::new(Keeper::new(db.clone())));
    let methods =
        Methods::new(&known.knowledge).map_err(|problems| kit::Error::internal(sentence(&problems)))?;
    // Who keeps data about people says on every page for how long; what is done with it stands one step further.
    let mut shell = Shell::clone(&cx.shell);
    shell.footer.push(ShellLink {
        path: "/privacy/bewaren",
        key: "retention-title",
    });
    cx.shell = shell.into();
    let doorstep = Doorstep {
        cx: cx.clone(),
        db: db.clone(),
        sealer: sealer.clone(),
        methods: methods.clone(),
    };
    let accounts = Accounts::new(cx.clone(), db.clone(), sealer)?.with_ways(ways);
    let processing = Processing {
        cx: cx.clone(),
        record: Arc::new(record()),
    };
    let knowledge = known.knowledge.clone();
    let places = Places::new(told.schools.places());
    let explore = Explore::new(cx.clone(), knowledge.clone(), told.schools);
    let figures = told.figures.clone();
    let (for_anybody, interests, atlas) = for_anybody(explore, (told.figures, told.voices.clone()))?;
    let works = Works::of(atlas.ground.occupations());
    let own = Own {
        interests,
        knowledge,
        figures,
        db: db.clone(),
    };
    let journeys = Journeys {
        cx: cx.clone(),
        db: db.clone(),
        known,
    };
    let assignments = Assignments {
        atlas,
        journeys: journeys.clone(),
    };
    let mentoring = Mentoring {
        journeys: journeys.clone(),
        methods,
        places,
        works,
        voices: told.voices,
    };
    let people = People {
        cx: cx.clone(),
        db,
        data: data.map(Arc::from),
    };
    Ok(for_anybody
        .and(own_urls().with_state(own))
        .and(assignment_urls().with_state(assignments))
        .and(accounts::urls().with_state(accounts))
        .and(processing::urls().with_state(processing))
        .and(people_urls().with_state(people))
        .and(mentoring::doorstep_urls().with_state(doorstep))
        .and(mentoring_urls().with_state(mentoring))
        .and(journey_urls().with_state(journeys)))
}

/// Mistakes as one text, each with its file and line.
fn sentence(problems: &[pathways::Problem]) -> String {
    let told: Vec<String> = problems.iter().map(ToString::to_string).collect();
    told.join("; ")
}

/// Every component with every sample, as one page.
pub fn gallery(lang: &str) -> Result<String, String> {
    let cx = cx(None).map_err(|problem| problem.to_string())?;
    let lang = cx.texts.language(lang).clone();
    let frame = pages::Frame::sample("/", &cx.texts, &lang, cx.clock.today());
    pages::components::gallery(&cx, &lang, &frame).map_err(|error| error.to_string())
}
