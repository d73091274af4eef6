//! The page of whoever leads a school.

use axum::extract::State;
use axum::response::Response;
use disclosure::{Share, Split};
use jiff::civil::Date;
use journey::Journeys;
use journey::entitlements::own::Titles;
use journey::entitlements::set;
use journey::meter::{AskedOfYear, Unplaced, YearNumbers, led, numbers, young_of};
use kit::texts::format::format_percent;
use kit::texts::{Args, Language};
use kit::{Error, Outcome, Page, SignedIn, Templates, Tx, Urls, Visit, templates};
use matching::mentoring;
use policy::Action;
use serde::Serialize;

/// Addresses of this feature.
pub fn urls() -> Urls<Journeys> {
    Urls::new().see("/cijfers", show, Action::CountJourneys)
}

/// Templates of this feature.
pub fn templates() -> Templates {
    templates! {
        "numbers/numbers.html" => "numbers.html",
        "numbers/share.html" => "share.html",
    }
}

/// What may be told of a part.
#[derive(Clone, Copy, Debug, Serialize)]
pub(crate) struct ShareShown {
    word: &'static str,
    percent: u8,
}

/// One thing that is asked.
#[derive(Clone, Debug, Serialize)]
struct AskedShown {
    id: String,
    due: Option<Date>,
    had: ShareShown,
    nothing: ShareShown,
}

/// One year group.
#[derive(Clone, Debug, Serialize)]
struct YearShown {
    track: String,
    year: u8,
    people: u32,
    /// What is asked, as far as something may be told of it.
    asked: Vec<AskedShown>,
    /// How many more things are asked, each of too few to tell anything.
    of_few: usize,
    /// The group is so small that nothing is told of it.
    hidden: bool,
}

/// How many stand in one way in mentoring.
#[derive(Clone, Copy, Debug, Serialize)]
struct CountShown {
    stand: &'static str,
    from: u32,
    to: u32,
}

/// Mentoring in a school.
#[derive(Clone, Debug, Serialize)]
struct MentoringShown {
    on: Date,
    /// None of them where the school is too small.
    counts: Vec<CountShown>,
}

/// The page.
#[derive(Debug, Serialize)]
pub struct NumbersPage {
    on: Option<Date>,
    years: Vec<YearShown>,
    /// Somebody is in no year group.
    unplaced: bool,
    /// How many; none where they are few.
    unplaced_people: Option<u32>,
    mentoring: Vec<MentoringShown>,
    own: Titles,
}

async fn show(State(journeys): State<Journeys>, visit: Visit, me: SignedIn) -> Outcome<Response> {
    let actor = &me.actor;
    let shared = &journeys;
    let (on, mut years, unplaced, mentored, own) = journeys
        .db
        .act(actor.tenant, |mut tx| async move {
            let schools = led(&mut tx, actor).await?;
            let (mut on, mut years, mut unplaced) = (None::<Date>, Vec::new(), Vec::new());
            let mut mentored = Vec::new();
            for school in schools {
                let told = numbers(&mut tx, &shared.known, actor, school).await?;
                on = on.min(Some(told.on)).or(Some(told.on));
                years.extend(told.years);
                unplaced.push(told.unplaced);
                let young = async |tx: &mut Tx| young_of(tx, actor.tenant, school).await;
                mentored.push(mentoring::numbers::told(&mut tx, actor, school, young).await?);
            }
            if on.is_none() {
                return Err(Error::NotFound);
            }
            let own = set::all(&mut tx, &shared.known, actor.tenant).await?.titles;
            tx.commit().await?;
            Ok((on, years, unplaced, mentored, own))
        })
        .await?;
    // What is not asked any more has no words here.
    let standard = &journeys.known.standard;
    for year in &mut years {
        year.asked
            .retain(|one| standard.entitlement(&one.id).is_some() || own.contains_key(&*one.id));
    }
    let page = NumbersPage {
        on,
        years: years.iter().map(YearShown::new).collect(),
        unplaced: unplaced.iter().any(|one| *one != Unplaced::Nobody),
        unplaced_people: counted(&unplaced),
        mentoring: mentored.iter().map(MentoringShown::new).collect(),
        own,
    };
    visit.show(&journeys.cx, &page)
}

/// How many there are in all schools together; none where those of one are few, since the others are told elsewhere.
fn counted(unplaced: &[Unplaced]) -> Option<u32> {
    let people = unplaced.iter().map(|one| match one {
        Unplaced::Nobody => Some(0),
        Unplaced::Few => None,
        Unplaced::Count(people) => Some(*people),
    });
    people.sum()
}

impl MentoringShown {
    fn new(told: &mentoring::numbers::Told) -> Self {
        let counts = told.counts.iter().flatten().map(|(stand, count)| {
            let (from, to) = count.ends();
            let stand = stand.word();
            CountShown { stand, from, to }
        });
        Self {
            on: told.on,
            counts: counts.collect(),
        }
    }
}

impl ShareShown {
    /// In words, for where no template says it.
    pub(crate) fn said(self, lang: &Language) -> String {
        let percent = || format_percent(lang, f64::from(self.percent), 0);
        match self.word {
            "percent" => lang.get("numbers-about", &Args::NONE.with("percent", percent())),
            word => lang.get(&format!("numbers-{word}"), &Args::NONE),
        }
        .into_owned()
    }

    pub(crate) fn new(share: Share) -> Self {
        let (word, percent) = match share {
            Share::Hidden => ("hidden", 0),
            Share::NearlyNobody => ("nearly-nobody", 0),
            Share::LessThanHalf => ("less-than-half", 0),
            Share::HalfOrMore => ("half-or-more", 0),
            Share::Percent(percent) => ("percent", percent),
            Share::NearlyEverybody => ("nearly-everybody", 100),
        };
        Self { word, percent }
    }
}

impl YearShown {
    fn new(year: &YearNumbers) -> Self {
        let all = year.asked.len();
        let asked: Vec<AskedShown> = year.asked.iter().map(AskedShown::new).collect();
        let told = |one: &AskedShown| one.had.word != "hidden" || one.nothing.word != "hidden";
        let asked: Vec<AskedShown> = asked.into_iter().filter(told).collect();
        Self {
            of_few: all - asked.len(),
            track: year.track.clone(),
            year: year.year,
            people: year.people,
            hidden: asked.is_empty(),
            asked,
        }
    }
}

impl AskedShown {
    fn new(asked: &AskedOfYear) -> Self {
        Self {
            id: asked.id.to_string(),
            due: asked.due,
            had: ShareShown::new(asked.told.first),
            nothing: ShareShown::new(asked.told.second),
        }
    }
}

impl Page for NumbersPage {
    const TEMPLATE: &'static str = "numbers/numbers.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let asked = |id: &str, (had, nothing, people): (u32, u32, u32)| {
            AskedShown::new(&AskedOfYear {
                id: id.into(),
                due: Some(jiff::civil::date(2027, 1, 31)),
                told: Split::inside(had, nothing, people),
            })
        };
        let year = |people, asked: Vec<AskedShown>| YearShown {
            track: "vmbo-tl".to_owned(),
            year: 3,
            people,
            hidden: asked.is_empty(),
            of_few: usize::from(people == 104),
            asked,
        };
        let many = vec![
            asked("talks-a-year", (60, 20, 104)),
            asked("near-peer", (1, 100, 104)),
        ];
        let few = vec![
            asked("talks-a-year", (12, 4, 20)),
            asked("encounters-by-18", (3, 17, 20)),
        ];
        let page = |years| Self {
            on: Some(jiff::civil::date(2026, 11, 1)),
            years,
            unplaced: false,
            unplaced_people: None,
            mentoring: Vec::new(),
            own: Titles::new(),
        };
        let told = |of| {
            let stands = mentoring::numbers::Stand::ALL;
            let many: Vec<u32> = (0_u32..).step_by(3).take(stands.len()).collect();
            let counts = disclosure::counts(&many, of);
            MentoringShown::new(&mentoring::numbers::Told {
                on: jiff::civil::date(2026, 11, 1),
                counts: counts.map(|counts| stands.iter().copied().zip(counts).collect()),
            })
        };
        let mentored = Self {
            mentoring: vec![told(400), told(40)],
            ..page(vec![year(6, Vec::new())])
        };
        let apart = |people| Self {
            unplaced: true,
            unplaced_people: people,
            own: Titles::new(),
            ..page(Vec::new())
        };
        vec![
            (
                "some",
                page(vec![year(104, many), year(20, few), year(6, Vec::new())]),
            ),
            ("with mentoring", mentored),
            ("none", page(Vec::new())),
            ("many without a year", apart(Some(130))),
            ("few without a year", apart(None)),
        ]
    }
}
