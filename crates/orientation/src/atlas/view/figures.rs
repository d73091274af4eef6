//! What was brought in about an occupation and about a course: pay, chances, skills; crowding, who stops or switches, where it is given.
//!
//! Where nothing is told there is nothing, and the page says that we do not know. Deliberately absent: a forecast as one number where its
//! maker gives a range.

use std::collections::BTreeSet;

use serde::Serialize;
use utoipa::ToSchema;
use work::figures::{COUNTRY, Key, Measure};
use work::{Letter, Occupation};

use super::brief::Either;
use super::chances::{Chance, OfWhom, chances, once};
use super::days::{OpenDayView, open_days};
use super::figure::{Figure, Lookup, Teller};
use super::group::GroupView;
use super::offers::{Looking, OfferView, offers};
use crate::ground::Ground;

/// What is told of an occupation.
#[derive(Clone, Debug, Serialize)]
pub struct WorkFigures {
    /// What one earns.
    pub pay: Option<Figure>,
    /// A round amount above the highest, where the line of pay ends.
    pub pay_end: f64,
    /// How easily one finds work now.
    pub now: Option<Figure>,
    /// And later.
    pub later: Option<Figure>,
    /// The same by region, where there is more than one.
    pub by_region: Vec<Chance>,
    /// The years and people that all chances now are of, and all later, where those are the same in every region: that is said once.
    pub said_once: [Option<OfWhom>; 2],
    /// Who says which occupation lies in which group, where a figure is told of a group of CBS and ROA.
    pub grouped_by: Option<Teller>,
    /// What ESCO says that it asks.
    pub skills: Option<SkillsView>,
    /// The letters of O*NET, where they are others than ours.
    pub letters: Option<LettersView>,
    /// Regions of which something is told here.
    pub regions: Vec<String>,
}

/// What ESCO says that an occupation asks.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct SkillsView {
    /// What belongs to it everywhere.
    pub essential: Vec<SkillView>,
    /// What depends on the place of work.
    pub optional: Vec<SkillView>,
    /// Who says so.
    pub source: Teller,
}

/// A skill.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct SkillView {
    /// How it is called.
    pub name: String,
    /// The language of that.
    pub language: String,
    /// Something that one knows, and not something that one can do.
    pub knowledge: bool,
}

/// Letters that are not ours.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct LettersView {
    /// As the source has them.
    pub theirs: String,
    /// As the facts have them; empty where they have none.
    pub ours: String,
    /// The source.
    pub source: Teller,
}

/// What is told of a course.
#[derive(Clone, Debug, Serialize)]
pub struct CourseFigures {
    /// By code, in the order of the facts.
    pub codes: Vec<CodeFigures>,
    /// Who told how full it is.
    pub crowd_by: Vec<Teller>,
    /// Who told of work with it.
    pub chance_by: Vec<Teller>,
    /// Who told of those who stop or switch.
    pub stay_by: Vec<Teller>,
    /// Where it is given.
    pub offers: Vec<OfferView>,
    /// Who says where.
    pub offered_by: Vec<Teller>,
    /// Open days that are still to come.
    pub open_days: Vec<OpenDayView>,
    /// Who tells them.
    pub open_by: Vec<Teller>,
    /// Regions of which something is told here.
    pub regions: Vec<String>,
}

/// What is told of one qualification or course.
#[derive(Clone, Debug, PartialEq, Serialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct CodeFigures {
    /// Its code.
    pub code: String,
    /// How its maker calls it, in Dutch.
    pub name: Option<String>,
    /// How many choose it.
    pub choose: Option<Figure>,
    /// For how many there is room.
    pub places: Option<Figure>,
    /// Both are of the same region, so that they can be laid beside each other.
    pub comparable: bool,
    /// How easily one finds work with it now.
    pub now: Option<Figure>,
    /// And later.
    pub later: Option<Figure>,
    /// Out of a hundred who began, who stopped.
    pub drop_out: Option<Figure>,
    /// And who went to another course.
    pub switch: Option<Figure>,
}

/// The work that something is told of: an occupation of ours, or one of ESCO.
#[derive(Clone, Copy, Debug)]
pub struct Subject<'a> {
    /// Id in the addresses of the atlas.
    pub id: &'a str,
    /// Address in ESCO.
    pub esco: &'a str,
    /// Four digits of ISCO-08.
    pub isco: &'a str,
    /// Letters of our own.
    pub letters: &'a [Letter],
}

impl<'a> From<&'a Occupation> for Subject<'a> {
    fn from(one: &'a Occupation) -> Subject<'a> {
        Subject {
            id: &one.id,
            esco: &one.esco,
            isco: &one.isco,
            letters: one.letters(),
        }
    }
}

impl WorkFigures {
    /// What is told of this work. A figure of a group of one digit of ISCO says too little of one occupation and is left out.
    pub fn new<'a>(lookup: &Lookup<'_>, ground: &Ground, one: impl Into<Subject<'a>>) -> WorkFigures {
        let one = one.into();
        let isco = [4, 3, 2].into_iter().filter_map(|digits| one.isco.get(..digits));
        let keys: Vec<Key<'_>> = [Key::Own(one.id)]
            .into_iter()
            .chain(isco.map(Key::Isco))
            .collect();
        let find = |measure| {
            let figure: Figure = lookup.find(measure, &keys)?;
            let wider = GroupView::new(lookup, ground, &one, &figure);
            Some(Figure { wider, ..figure })
        };
        let pay = Measure::PAY.into_iter().find_map(find);
        let (now, later) = (find(Measure::ChanceNow), find(Measure::ChanceLater));
        let bridged = [&pay, &now, &later]
            .into_iter()
            .flatten()
            .any(|figure| figure.codes == "brc");
        let by_region = chances(lookup, &keys);
        let paid = Measure::PAY
            .iter()
            .flat_map(|measure| lookup.figures.by_region(*measure, &keys));
        let paid = paid.filter(|figure| !figure.whole_country);
        let regions: BTreeSet<String> = paid
            .map(|figure| figure.region.to_owned())
            .chain(
                by_region
                    .iter()
                    .skip_while(|one| one.region == COUNTRY)
                    .map(|one| one.region.clone()),
            )
            .collect();
        WorkFigures {
            pay_end: pay
                .as_ref()
                .map_or(0.0, |pay| round_end(pay.high.or(pay.number).unwrap_or_default())),
            pay,
            now,
            later,
            grouped_by: lookup
                .figures
                .source_of_brc()
                .filter(|_| bridged)
                .map(|source| lookup.teller(source, None)),
            said_once: [
                once(by_region.iter().filter_map(|one| one.now.as_ref())),
                once(by_region.iter().filter_map(|one| one.later.as_ref())),
            ],
            by_region: if by_region.len() > 1 {
                by_region
            } else {
                Vec::new()
            },
            skills: skills(lookup, one.esco),
            letters: letters(lookup, &one),
            regions: regions.into_iter().collect(),
        }
    }
}

fn skills(lookup: &Lookup<'_>, esco: &str) -> Option<SkillsView> {
    let needs = lookup.figures.needs(esco)?;
    let language = lookup.desk.words.lang.tag();
    let told = |skills: Vec<work::figures::Skill<'_>>| {
        let told = skills.into_iter().map(|skill| SkillView {
            name: skill.label.to_owned(),
            language: skill.language.to_owned(),
            knowledge: skill.knowledge,
        });
        told.collect()
    };
    Some(SkillsView {
        essential: told(needs.essential(language)),
        optional: told(needs.optional(language)),
        source: lookup.teller(lookup.figures.source_of_esco()?, None),
    })
}

fn letters(lookup: &Lookup<'_>, one: &Subject<'_>) -> Option<LettersView> {
    let theirs = lookup.figures.letters(one.esco)?;
    let written = |letters: &[Letter]| letters.iter().map(|letter| letter.sign()).collect();
    (theirs.letters() != one.letters).then(|| {
        Some(LettersView {
            theirs: written(theirs.letters()),
            ours: written(one.letters),
            source: lookup.teller(lookup.figures.source_of_letters()?, None),
        })
    })?
}

/// The codes of a course: those of mbo stand in the facts, those of higher education go by the official name.
pub fn codes_of<'a>(lookup: &Lookup<'a>, either: Either<'a>) -> Vec<u32> {
    match either {
        Either::Programme(one) => one.crebo.clone(),
        Either::Course(one) => {
            let name = one.law_name.as_deref();
            name.map_or_else(Vec::new, |name| lookup.figures.codes_of(name).to_vec())
        }
    }
}

/// Everything under which something may be told of a course: our own id, and its codes.
pub fn keys_of<'a>(lookup: &Lookup<'a>, either: Either<'a>) -> Vec<Key<'a>> {
    let codes = codes_of(lookup, either).into_iter().map(|code| match either {
        Either::Programme(_) => Key::Crebo(code),
        Either::Course(_) => Key::Croho(code),
    });
    [Key::Own(either.id())].into_iter().chain(codes).collect()
}

impl CourseFigures {
    /// What is told of this course.
    pub fn new(lookup: &Lookup<'_>, either: Either<'_>, looking: &Looking<'_>) -> CourseFigures {
        let codes = codes_of(lookup, either);
        CourseFigures::of(lookup, (&keys_of(lookup, either), &codes), looking)
    }

    /// What is told under these keys, and where courses with these codes are given.
    pub fn of(
        lookup: &Lookup<'_>,
        (keys, codes): (&[Key<'_>], &[u32]),
        looking: &Looking<'_>,
    ) -> CourseFigures {
        let told = keys.iter().filter_map(|key| CodeFigures::new(lookup, *key));
        let told: Vec<CodeFigures> = told.collect();
        let regions: BTreeSet<String> = Measure::ALL
            .iter()
            .flat_map(|measure| {
                keys.iter()
                    .flat_map(|key| lookup.figures.by_region(*measure, &[*key]))
            })
            .filter(|figure| !figure.whole_country)
            .map(|figure| figure.region.to_owned())
            .collect();
        let (offers, offered_by) = offers(lookup, codes, looking);
        let (open_days, open_by) = open_days(lookup, codes, looking.on);
        CourseFigures {
            crowd_by: tellers(told.iter().flat_map(|one| [&one.choose, &one.places])),
            chance_by: tellers(told.iter().flat_map(|one| [&one.now, &one.later])),
            stay_by: tellers(told.iter().flat_map(|one| [&one.drop_out, &one.switch])),
            codes: told,
            offers,
            offered_by,
            open_days,
            open_by,
            regions: regions.into_iter().collect(),
        }
    }
}

/// Who told these figures, each once.
pub fn tellers<'a>(figures: impl Iterator<Item = &'a Option<Figure>>) -> Vec<Teller> {
    let mut found: Vec<Teller> = Vec::new();
    for figure in figures.flatten() {
        if !found.contains(&figure.source) {
            found.push(figure.source.clone());
        }
    }
    found
}

impl CodeFigures {
    fn new(lookup: &Lookup<'_>, key: Key<'_>) -> Option<CodeFigures> {
        let keys = [key];
        let (choose, places) = crowding(lookup, &keys);
        let find = |measure| lookup.find(measure, &keys);
        let told = CodeFigures {
            code: match key {
                Key::Isco(code) | Key::Own(code) => code.to_owned(),
                Key::Crebo(code) | Key::Croho(code) => code.to_string(),
            },
            name: None,
            comparable: matches!((&choose, &places), (Some(choose), Some(places)) if choose.region == places.region),
            choose,
            places,
            now: find(Measure::ChanceNow),
            later: find(Measure::ChanceLater),
            drop_out: find(Measure::DropOut),
            switch: find(Measure::Switch),
        };
        let name = told
            .all()
            .into_iter()
            .flatten()
            .find_map(|figure| figure.group.clone());
        let any = told.all().into_iter().flatten().next().is_some();
        any.then_some(CodeFigures { name, ..told })
    }

    /// Every figure in it, where it is told.
    pub fn all(&self) -> [&Option<Figure>; 6] {
        [
            &self.choose,
            &self.places,
            &self.now,
            &self.later,
            &self.drop_out,
            &self.switch,
        ]
    }
}

/// Who choose it and the room that there is, of one region where that is told: in the one that was asked, else in the whole country.
fn crowding(lookup: &Lookup<'_>, keys: &[Key<'_>]) -> (Option<Figure>, Option<Figure>) {
    let both = |lookup: &Lookup<'_>| {
        (
            lookup.find(Measure::Choose, keys),
            lookup.find(Measure::Places, keys),
        )
    };
    let here = both(lookup);
    let country = Lookup {
        region: Some(COUNTRY),
        ..*lookup
    };
    match &here {
        (Some(choose), Some(places)) if choose.region != places.region => match both(&country) {
            (Some(choose), Some(places)) => (elsewhere(lookup, choose), elsewhere(lookup, places)),
            _ => here,
        },
        _ => here,
    }
}

/// A figure of the country stands in for one of the region that was asked, and says so.
fn elsewhere(lookup: &Lookup<'_>, figure: Figure) -> Option<Figure> {
    let elsewhere = lookup.region.is_some_and(|asked| asked != figure.region);
    Some(Figure { elsewhere, ..figure })
}

/// A round amount above this one: the next of 1, 2, 5, 10 and so on with a thousand, a hundred or ten in it.
fn round_end(highest: f64) -> f64 {
    let mut step = 1.0;
    while step * 10.0 <= highest {
        step *= 10.0;
    }
    (highest / step).floor() * step + step
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_line_of_pay_ends_above_the_highest() {
        for (highest, end) in [
            (3900.0, 4000.0),
            (4000.0, 5000.0),
            (27.5, 30.0),
            (52_000.0, 60_000.0),
        ] {
            assert!((round_end(highest) - end).abs() < 0.001, "{highest}");
        }
    }
}
