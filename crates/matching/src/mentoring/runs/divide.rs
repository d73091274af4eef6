//! **Dividing** what was gathered, and having it verified by what shares no code with that.
//!
//! The same gathered with the same seed gives the same result, byte for byte. Deliberately absent: a result that did not stand up.

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

/// Divides, and verifies.
///
/// # Errors
///
/// A refusal where there are too many, or where it does not stand up.
pub fn divided(gathered: &Gathered, seed: &Seed) -> Outcome<Divided> {
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
    let mut result = result_of(gathered, &input, &pairs);
    result.tried = tried(&input, &pairs, seed)?;
    result.input = digest(&serde_json::to_string(gathered).map_err(Error::internal)?);
    Ok(result)
}

/// The hash by which it is seen that what is kept is what went in.
pub fn digest(text: &str) -> String {
    let digest = Sha256::digest(text.as_bytes());
    digest.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn too_many(_: TooMany) -> Error {
    Refusal::new("runs-too-many").into()
}

fn result_of(gathered: &Gathered, input: &Input, pairs: &Pairs) -> Divided {
    let mut result = Divided::default();
    for (at, young) in gathered.young.iter().enumerate() {
        let why = why(input, pairs, at);
        let told = told(young, &why, input.mentors.len());
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
    result
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

/// The same people divided in three ways, the rule of the programme first.
fn tried(input: &Input, pairs: &Pairs, seed: &Seed) -> Outcome<Vec<Tried>> {
    let without = Rules {
        few: 0,
        ..Rules::default()
    };
    let not_fewest = pair(input, without, seed, &OneByOne).map_err(too_many)?;
    let row = |way: Way, mate: &[Option<u32>]| {
        let counted = Counted::of(input, mate);
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
        row(Way::Rule, &pairs.mate),
        row(Way::FirstCome, &first_come(input, &pairs.lot)),
        row(Way::NotFewest, &not_fewest.mate),
    ])
}
