//! What stands on the way of somebody, as both pages show it.

use jiff::civil::Date;
use journey::coverage::{State as Standing, Timing};
use journey::experiences::Had;
use journey::opportunities::{Offer, State, settled};
use journey::{Hand, Journeys};
use kit::texts::{Args, Language};
use pathways::moments::{State as When, moments};
use serde::Serialize;

use super::called::called;
use super::read::Read;
use crate::dates::{self, DateShown};

/// A stop on the time line.
#[derive(Clone, Debug, Serialize)]
pub struct Stop {
    pub state: &'static str,
    pub date: Option<Date>,
    /// Words instead of the date.
    pub when: Option<String>,
    pub title: String,
    pub text: Option<String>,
    pub href: Option<String>,
    /// What happens on which day.
    pub dates: Vec<DateShown>,
}

/// An offer.
#[derive(Clone, Debug, Serialize)]
pub struct OfferShown {
    pub id: String,
    pub kind: &'static str,
    pub title: String,
    pub about: String,
    pub place: String,
    pub day: Option<Date>,
    pub answer_by: Option<Date>,
    pub state: &'static str,
    pub why: String,
    pub fields: Vec<String>,
    /// Its day has come, so that it can be said whether it took place.
    pub has_been: bool,
    /// It came of something else, where it is answered.
    pub elsewhere: bool,
}

/// What everybody gets, and how far it is.
#[derive(Clone, Debug, Serialize)]
pub struct WantedShown {
    pub id: String,
    pub state: &'static str,
    pub had: u8,
    pub of: u8,
    pub due: Option<Date>,
    pub late: bool,
    /// Somebody sees to it before this day.
    pub seen_to: Option<Date>,
}

/// Something that was had.
#[derive(Clone, Debug, Serialize)]
pub struct HadShown {
    pub id: String,
    pub kind: &'static str,
    pub title: String,
    pub day: Date,
    pub fields: Vec<String>,
    pub question: Option<String>,
    pub reflection: Option<String>,
    /// The young person logged it, and can take it back.
    pub own: bool,
}

/// Coming decisions on the time line at most.
const MOMENTS: usize = 6;

/// The decisions ahead, in the order of time, after a stop for today.
pub fn stops(journeys: &Journeys, read: &Read, lang: &Language, link: impl Fn(&str) -> String) -> Vec<Stop> {
    let say = |key: &str| lang.get(key, &Args::NONE).into_owned();
    let facts = journeys.known.knowledge.facts();
    let now = Stop {
        state: "now",
        date: Some(read.today),
        when: None,
        title: say("way-today"),
        text: None,
        href: None,
        dates: Vec::new(),
    };
    let Some(position) = journeys
        .known
        .position(&read.way.stand, read.way.born, read.today)
    else {
        return vec![now];
    };
    let coming = moments(facts, &position);
    // What can come up on any day belongs to no place on a line.
    let coming = coming
        .iter()
        .filter(|moment| moment.state != When::Past && !moment.any_time)
        .take(MOMENTS);
    let coming = coming.map(|moment| {
        let id = &moment.fact.id;
        let dates = dates::ahead(lang, moment, read.today);
        let date = dates.first().map(|dated| dated.day);
        Stop {
            state: "coming",
            date,
            when: date.is_none().then(|| moment.school_year.clone()),
            title: say(&format!("moment-{id}-title")),
            text: Some(say(&format!("moment-{id}-rights"))),
            href: Some(link(id)),
            dates,
        }
    });
    std::iter::once(now).chain(coming).collect()
}

/// Every thing that is asked for somebody, in the order in which it is due.
pub fn wanted(read: &Read) -> Vec<WantedShown> {
    let cells = read.coverage.cells(&read.plan, read.today.into());
    let shown = |(asked, cell): (&journey::entitlements::InForce, journey::coverage::Cell)| WantedShown {
        id: asked.id.to_string(),
        state: cell.state.word(),
        had: cell.had,
        of: cell.of,
        due: cell.due.and_then(journey::Day::date),
        late: cell.timing == Timing::Late && cell.state != Standing::Had,
        seen_to: read
            .duties
            .iter()
            .find(|duty| *duty.wanted.entitlement == *asked.id)
            .map(|duty| duty.wanted.by_day),
    };
    read.plan.in_force().iter().zip(cells).map(shown).collect()
}

/// What can be read of something that was had, without what its young person wrote.
pub fn in_words(journeys: &Journeys, lang: &Language, had: &Had) -> String {
    let say = |key: String| lang.get(&key, &Args::NONE).into_owned();
    let kind = say(format!("journey-kind-{}", had.what.kind.word()));
    let fields = fields(journeys, had.what.fields).into_iter();
    let fields: Vec<String> = fields.map(|field| say(format!("field-{field}"))).collect();
    format!("{kind} {} {}", had.what.title, fields.join(" "))
}

fn fields(journeys: &Journeys, fields: journey::Fields) -> Vec<String> {
    let text = journeys.known.fields_text(fields);
    text.split(',')
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}

impl OfferShown {
    pub fn new(journeys: &Journeys, offer: &Offer, today: Date) -> Self {
        Self {
            id: offer.id.to_string(),
            kind: offer.rule.kind.word(),
            title: offer.title.clone(),
            about: offer.about.clone(),
            place: offer.place.clone(),
            day: offer.rule.day,
            answer_by: offer.rule.answer_by,
            state: settled(&offer.rule, today).word(),
            why: offer.why.clone(),
            fields: fields(journeys, offer.rule.fields),
            has_been: offer.rule.day.is_some_and(|day| day <= today),
            elsewhere: offer.is_answered_elsewhere(),
        }
    }

    /// Whether somebody still has to say something about it.
    pub fn is_open(&self) -> bool {
        [State::Offered, State::Accepted, State::Waiting]
            .iter()
            .any(|state| state.word() == self.state)
    }
}

impl HadShown {
    pub fn new(journeys: &Journeys, lang: &Language, had: &Had) -> Self {
        let own = had.what.reflection.as_ref();
        Self {
            id: had.id.to_string(),
            kind: had.what.kind.word(),
            title: called(&journeys.cx.texts, lang, had.what.kind, &had.what.title),
            day: had.what.day,
            fields: fields(journeys, had.what.fields),
            question: own.map(|own| own.question.clone()),
            reflection: own.map(|own| own.text.clone()),
            own: had.what.logged_by == Hand::Young,
        }
    }
}

/// For samples.
pub mod sample {
    use super::{Date, HadShown, OfferShown, Stop, WantedShown};
    use crate::dates;
    use jiff::civil::date;

    pub fn stops() -> Vec<Stop> {
        let stop = |state, title: &str, day: Option<Date>| Stop {
            state,
            date: day,
            when: day.is_none().then(|| "2027-2028".to_owned()),
            title: title.to_owned(),
            text: (state == "coming").then(|| "De school mag je niet weigeren.".to_owned()),
            href: (state == "coming").then(|| "/momenten".to_owned()),
            dates: day
                .filter(|_| state == "coming")
                .map(|day| dates::sample(day, "Aanmelden"))
                .into_iter()
                .collect(),
        };
        vec![
            stop("now", "Vandaag", Some(date(2026, 11, 26))),
            stop("coming", "Je profiel kiezen", Some(date(2027, 4, 1))),
            stop("coming", "Na je diploma", None),
        ]
    }

    pub fn offer(state: &'static str) -> OfferShown {
        OfferShown {
            id: "0".repeat(32),
            kind: "visit",
            title: "Kijken bij <de> fabriek".to_owned(),
            about: "Neem een jas mee.".to_owned(),
            place: "Industrieweg".to_owned(),
            day: Some(date(2026, 12, 10)),
            answer_by: Some(date(2026, 12, 4)),
            state,
            why: "Ziek".to_owned(),
            fields: vec!["techniek".to_owned()],
            has_been: state == "accepted",
            elsewhere: state == "accepted",
        }
    }

    pub fn wanted(state: &'static str) -> WantedShown {
        WantedShown {
            id: "fields-vmbo".to_owned(),
            state,
            had: 1,
            of: 3,
            due: Some(date(2027, 1, 31)),
            late: state == "nothing",
            seen_to: (state == "nothing").then(|| date(2026, 12, 18)),
        }
    }

    pub fn had(reflected: bool, own: bool) -> HadShown {
        HadShown {
            id: "0".repeat(32),
            kind: "visit",
            title: "Bij de bakker".to_owned(),
            day: date(2026, 10, 3),
            fields: vec!["gastvrijheid".to_owned(), "handel".to_owned()],
            question: reflected.then(|| "work-b1".to_owned()),
            reflection: reflected.then(|| "Je begint om vier uur.".to_owned()),
            own,
        }
    }
}
