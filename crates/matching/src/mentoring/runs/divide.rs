//! **Dividing** what was gathered, and having it verified by what shares no code with that.
//!
//! The same gathered with the same seed gives the same result, byte for byte. Deliberately absent: a result that did not stand up.

use std::collections::BTreeSet;

use allocation::hands::OneByOne;
use allocation::lottery::Seed;
use allocation::pairs::fit::Condition;
use allocation::pairs::outcomes::{Outcome as Counted, first_come};
use allocation::pairs::why::{InTheWay, Why, why};
use allocation::pairs::{Input, Pairs, Rules, TooMany, pair};
use allocation::verify::pairs::{Told as Check, verify};
use kit::{Error, Outcome, Refusal};
use sha2::{Digest as _, Sha256};

use super::gather::{Gathered, Young};
use super::store::{Divided, Left, Paired, Tried, Way};
use super::told::{Crowded, Step, Told};

/// Divides, and verifies. Where the coordinators have time for fewer pairings than there can be, those who come first by the same rule
/// are divided among themselves, so that their wishes are met as well as can be.
///
/// # Errors
///
/// A refusal where there are too many, or where it does not stand up.
pub fn divided(gathered: &Gathered, seed: &Seed) -> Outcome<Divided> {
    let whole = Division::of(gathered, seed)?;
    let kept = within(&whole.pairs, gathered.room);
    let mut result = if kept.len() == whole.paired() {
        let mut result = Divided::default();
        (0..gathered.young.len()).for_each(|at| whole.tell(gathered, at, &mut result));
        result.tried = whole.tried(seed)?;
        result
    } else {
        guided(gathered, (&whole, &kept), seed)?
    };
    result.input = digest(&serde_json::to_string(gathered).map_err(Error::internal)?);
    Ok(result)
}

/// Those who get a mentor in a division, as far as there is room for so many: by class, and within a class by lot.
fn within(pairs: &Pairs, room: Option<u32>) -> BTreeSet<usize> {
    let mut paired: Vec<usize> = (0..pairs.mate.len())
        .filter(|at| pairs.mate[*at].is_some())
        .collect();
    paired.sort_by_key(|at| (pairs.class[*at], pairs.lot[*at]));
    let room = room.map_or(usize::MAX, |room| room as usize);
    paired.into_iter().take(room).collect()
}

/// The result where not all who can have a mentor can be looked after.
fn guided(
    gathered: &Gathered,
    (whole, kept): (&Division, &BTreeSet<usize>),
    seed: &Seed,
) -> Outcome<Divided> {
    let these = Gathered {
        young: kept.iter().map(|at| gathered.young[*at].clone()).collect(),
        ..gathered.clone()
    };
    let own = Division::of(&these, seed)?;
    let mut result = Divided::default();
    (0..these.young.len()).for_each(|at| own.tell(&these, at, &mut result));
    for at in (0..gathered.young.len()).filter(|at| !kept.contains(at)) {
        match whole.pairs.mate[at] {
            None => whole.tell(gathered, at, &mut result),
            Some(_) => result.left.push(whole.without_guidance(gathered, at)),
        }
    }
    result.tried = own.tried(seed)?;
    Ok(result)
}

/// People as numbers and what came out, verified.
struct Division {
    input: Input,
    pairs: Pairs,
}

impl Division {
    fn of(gathered: &Gathered, seed: &Seed) -> Outcome<Self> {
        let input = gathered.input();
        let rules = Rules::default();
        let pairs = pair(&input, rules, seed, &OneByOne).map_err(too_many)?;
        let check = Check {
            input: &input,
            rules,
            seed,
            commitment: Some(&seed.commitment()),
            pairs: &pairs,
        };
        if !verify(&check, &OneByOne).is_sound() {
            return Err(Refusal::new("runs-not-sound").into());
        }
        Ok(Self { input, pairs })
    }

    fn paired(&self) -> usize {
        self.pairs.mate.iter().flatten().count()
    }

    /// Puts what came of one young person into a result.
    fn tell(&self, gathered: &Gathered, at: usize, result: &mut Divided) {
        let young = &gathered.young[at];
        let why = why(&self.input, &self.pairs, at);
        let told = told(young, &why, self.input.mentors.len());
        let mentor = why.mentor.and_then(|mentor| gathered.grown.get(mentor as usize));
        match mentor {
            Some(grown) => result.pairs.push(Paired {
                wish: young.wish.clone(),
                mentor: grown.person.clone(),
                met: why.met,
                told,
            }),
            None => {
                let nobody = why.left.iter().find(|left| left.left == 0);
                let key = nobody.map_or("full", |left| left.condition.id());
                result.left.push(Left {
                    wish: young.wish.clone(),
                    why: key.to_owned(),
                    told,
                });
            }
        }
    }

    /// Somebody for whom there was a mentor, and nobody to look after the two.
    fn without_guidance(&self, gathered: &Gathered, at: usize) -> Left {
        let young = &gathered.young[at];
        let why = why(&self.input, &self.pairs, at);
        Left {
            wish: young.wish.clone(),
            why: Crowded::Guidance.word().to_owned(),
            told: Told {
                mentor: false,
                full: Some(Crowded::Guidance),
                met: Vec::new(),
                better: None,
                ..told(young, &why, self.input.mentors.len())
            },
        }
    }

    /// The same people divided in three ways, the rule of the programme first.
    fn tried(&self, seed: &Seed) -> Outcome<Vec<Tried>> {
        let without = Rules {
            few: 0,
            ..Rules::default()
        };
        let not_fewest = pair(&self.input, without, seed, &OneByOne).map_err(too_many)?;
        let row = |way: Way, mate: &[Option<u32>]| {
            let counted = Counted::of(&self.input, mate);
            Tried {
                way,
                paired: counted.paired,
                first: counted.first,
                top_three: counted.top_three,
                none_met: counted.none_met,
                without: counted.without,
                longest: counted.longest,
            }
        };
        Ok(vec![
            row(Way::Rule, &self.pairs.mate),
            row(Way::FirstCome, &first_come(&self.input, &self.pairs.lot)),
            row(Way::NotFewest, &not_fewest.mate),
        ])
    }
}

/// The hash by which it is seen that what is kept is what went in.
pub fn digest(text: &str) -> String {
    let digest = Sha256::digest(text.as_bytes());
    digest.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn too_many(_: TooMany) -> Error {
    Refusal::new("runs-too-many").into()
}

/// What one young person is told: of oneself, and of mentors as numbers.
fn told(young: &Young, why: &Why, mentors: usize) -> Told {
    let crowded = |way: InTheWay| match way {
        InTheWay::Earlier => Crowded::Longer,
        InTheWay::Others => Crowded::Needed,
    };
    let mut before = u32::try_from(mentors).unwrap_or(u32::MAX);
    let mut steps = Vec::new();
    for left in &why.left {
        // Whether somebody is ready or free is for the programme to mend, so the first number is of those who are.
        let of_theirs = !matches!(left.condition, Condition::Cleared | Condition::Room);
        if of_theirs && (left.left < before || left.widens > 0) {
            steps.push(Step {
                condition: left.condition.id().to_owned(),
                left: left.left,
                widens: left.widens,
            });
        }
        before = left.left;
    }
    let ready = why.left.iter().find(|left| left.condition == Condition::Room);
    Told {
        mentor: why.mentor.is_some(),
        ready: ready.map_or(0, |left| left.left),
        steps: if why.mentor.is_none() { steps } else { Vec::new() },
        full: why.full.map(crowded),
        wants: young.wants.clone(),
        met: why.met.clone(),
        better: why.better.first().map(|(_, way)| crowded(*way)),
    }
}

#[cfg(test)]
mod tests {
    use super::super::gather::Grown;
    use super::*;

    const SEED: Seed = Seed([7; 32]);

    /// So many who wait, each a week longer than the next, and one mentor with room for all of them.
    fn gathered(waiting: usize, room: Option<u32>) -> Gathered {
        let young = |at: usize| Young {
            wish: format!("{at}"),
            age: 15,
            slots: 1,
            topics: vec!["choice".to_owned()],
            wants: vec!["field=zorg".to_owned()],
            region: String::new(),
            at: None,
            waiting: 100 - 7 * at as u32,
            first: false,
            earlier: None,
            not: Vec::new(),
        };
        let grown = Grown {
            person: "soraya".to_owned(),
            slots: 1,
            ages: (12, 18),
            has: vec!["topic=choice".to_owned()],
            room: waiting as u32,
            ready: true,
            at: None,
            within: None,
        };
        Gathered {
            fields: vec!["zorg".to_owned()],
            young: (0..waiting).map(young).collect(),
            grown: vec![grown],
            room,
        }
    }

    fn wishes(pairs: &[Paired]) -> Vec<&str> {
        pairs.iter().map(|pair| pair.wish.as_str()).collect()
    }

    #[test]
    fn no_more_begin_than_can_be_looked_after_and_who_waits_longest_goes_first() {
        let result = divided(&gathered(4, Some(2)), &SEED).unwrap();
        assert_eq!(wishes(&result.pairs), ["0", "1"]);
        let left: Vec<_> = result
            .left
            .iter()
            .map(|left| (left.wish.as_str(), left.why.as_str()))
            .collect();
        assert_eq!(left, [("2", "guidance"), ("3", "guidance")]);
        let told = &result.left[0].told;
        assert_eq!(
            (told.mentor, told.full, told.ready),
            (false, Some(Crowded::Guidance), 1)
        );
        assert_eq!((told.wants.len(), told.met.len(), told.steps.len()), (1, 0, 0));
    }

    #[test]
    fn with_room_enough_it_is_the_division_of_all() {
        let all = divided(&gathered(4, None), &SEED).unwrap();
        assert_eq!(wishes(&all.pairs), ["0", "1", "2", "3"]);
        for room in [4, 9] {
            let result = divided(&gathered(4, Some(room)), &SEED).unwrap();
            assert_eq!((result.pairs, result.left), (all.pairs.clone(), Vec::new()));
        }
        let none = divided(&gathered(4, Some(0)), &SEED).unwrap();
        assert_eq!((none.pairs.len(), none.left.len()), (0, 4));
    }

    /// Whoever no mentor fits hears that, and not that there was no time for the two.
    #[test]
    fn a_condition_that_leaves_nobody_stays_the_reason() {
        let mut gathered = gathered(3, Some(1));
        gathered.young[2].age = 25;
        let result = divided(&gathered, &SEED).unwrap();
        let left: Vec<_> = result
            .left
            .iter()
            .map(|left| (left.wish.as_str(), left.why.as_str()))
            .collect();
        assert_eq!(left, [("1", "guidance"), ("2", "age")]);
    }
}
