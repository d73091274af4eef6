//! A **run**: divides mentors over young people. As many as possible; who has few options and waits longest first; then the wishes.
//!
//! The order of a file says nothing: everybody gets a lot from the seed, and whatever is equal in all else goes by lot. The same
//! input with the same seed gives the same division on every machine.

use super::auction::{Priced, cheapest_again, cheapest_from};
use super::beyond::{Known, Looked, cheaper};
use super::candidates::{Taste, candidates};
use super::cover::{ClassCover, cover_beyond};
use super::ground::Ground;
use super::lists::{Edge, Lists, MOST_MENTORS, NOBODY};
use super::people::{Input, Mentee, Wish};
use super::pool::{Part, Pool};
use crate::hands::{Hands, Stage};
use crate::lottery::{Seed, numbers};

/// How a run is done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rules {
    /// Whoever has fewer options than this comes before others, who has fewest first. 0: it makes no difference.
    pub few: u32,
    /// Whoever waits so many days longer comes first. 0: it makes no difference.
    pub step: u32,
    /// How many candidates are kept for everybody at first. It changes how long a run takes, and at most
    /// which of two divisions that are as good comes out.
    pub kept: usize,
    /// How many pairs are held in memory, over all young people; four bytes each. It changes how long a run
    /// takes, and at most which of two divisions that are as good comes out.
    pub held: usize,
    /// Whether mentors who were cut off a list are looked at again until nothing better is left among all pairs. Without it as many have
    /// a mentor, and the wishes are met as well as the lists allow; for a whole country that is much quicker.
    pub thorough: bool,
}

impl Default for Rules {
    fn default() -> Self {
        Self {
            few: 5,
            step: 7,
            kept: 30,
            held: 1 << 28,
            thorough: true,
        }
    }
}

/// What being without a mentor would mean for the division.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stake {
    /// All of this class can have a mentor, so this person gets one.
    Must,
    /// Some of this class can; being without costs so many units, more than any wishes of others.
    May(u32),
    /// None of this class can.
    Out,
}

/// The division, everybody in the order of the input.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pairs {
    /// The mentor of each young person.
    pub mate: Vec<Option<u32>>,
    /// The class of priority of each young person; a lower one comes first.
    pub class: Vec<u32>,
    /// How many mentors fit each young person.
    pub options: Vec<u32>,
    /// The place of each young person in the draw, from 1 on.
    pub lot: Vec<u32>,
    /// What being without would mean, for each young person.
    pub stake: Vec<Stake>,
    /// The price of each mentor, in `1 / scale` of a unit of cost.
    pub price: Vec<i64>,
    /// How many parts a unit has: one, of a run of [`pair`]; whoever checks a division takes prices of others as well.
    pub scale: i64,
}

/// Why a run cannot begin.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TooMany {
    /// More mentors than [`MOST_MENTORS`].
    Mentors,
    /// More young people than fit into the numbers that are used.
    Mentees,
}

/// Divides.
pub fn pair(input: &Input, rules: Rules, seed: &Seed, hands: &dyn Hands) -> Result<Pairs, TooMany> {
    if input.mentors.len() > MOST_MENTORS {
        return Err(TooMany::Mentors);
    }
    if input.mentees.len() >= NOBODY as usize {
        return Err(TooMany::Mentees);
    }
    let drawn = Drawn::new(input, seed);
    let ground = Ground::new(&drawn.input);
    let found = pair_drawn(&ground, &drawn, rules, hands);
    Ok(drawn.undone(found))
}

/// Everybody in the order of their lots.
struct Drawn {
    input: Input,
    mentees: Vec<u32>,
    mentors: Vec<u32>,
    ties: (Vec<u64>, Vec<u64>),
}

impl Drawn {
    fn new(input: &Input, seed: &Seed) -> Self {
        let draw = |ids: Vec<&str>| {
            let drawn = numbers(seed, ids.iter().copied());
            let mut all: Vec<(u64, &str, u32)> = drawn
                .zip(0..)
                .map(|(number, at)| (number, ids[at as usize], at))
                .collect();
            all.sort_unstable();
            (
                all.iter().map(|one| one.2).collect::<Vec<_>>(),
                all.iter().map(|one| one.0).collect::<Vec<_>>(),
            )
        };
        let (mentees, young) = draw(input.mentees.iter().map(|one| one.id.as_str()).collect());
        let (mentors, grown) = draw(input.mentors.iter().map(|one| one.id.as_str()).collect());
        let mut place = vec![0; mentors.len()];
        for (new, &old) in mentors.iter().enumerate() {
            place[old as usize] = new as u32;
        }
        let moved = |old: &u32| place.get(*old as usize).copied().unwrap_or(NOBODY);
        let again = |old: &u32| {
            let mut mentee: Mentee = input.mentees[*old as usize].clone();
            mentee.not = mentee.not.iter().map(moved).collect();
            for wish in &mut mentee.wishes {
                if let Wish::Is(who) = wish {
                    *who = moved(who);
                }
            }
            mentee
        };
        Self {
            input: Input {
                mentees: mentees.iter().map(again).collect(),
                mentors: mentors
                    .iter()
                    .map(|&old| input.mentors[old as usize].clone())
                    .collect(),
            },
            mentees,
            mentors,
            ties: (young, grown),
        }
    }

    /// The same division in the order of the input.
    fn undone(&self, found: Pairs) -> Pairs {
        fn back<T: Clone>(values: &[T], order: &[u32]) -> Vec<T> {
            let mut all = values.to_vec();
            for (value, &old) in values.iter().zip(order) {
                all[old as usize] = value.clone();
            }
            all
        }
        let old = |j: &Option<u32>| j.map(|j| self.mentors[j as usize]);
        Pairs {
            mate: back(&found.mate.iter().map(old).collect::<Vec<_>>(), &self.mentees),
            class: back(&found.class, &self.mentees),
            options: back(&found.options, &self.mentees),
            lot: back(&found.lot, &self.mentees),
            stake: back(&found.stake, &self.mentees),
            price: back(&found.price, &self.mentors),
            scale: found.scale,
        }
    }
}

impl Taste for Drawn {
    fn cost(&self, i: u32, j: u32, square: Option<u64>) -> u16 {
        self.input.mentees[i as usize].cost(j, &self.input.mentors[j as usize], square)
    }

    fn tie(&self, i: u32, j: u32) -> u64 {
        // Two lots make a new one, so that equals are spread over mentors and not all sent to the same.
        let z = self.ties.0[i as usize] ^ self.ties.1[j as usize].rotate_left(32);
        (z ^ z >> 31).wrapping_mul(0x9E37_79B9_7F4A_7C15)
    }
}

fn pair_drawn(ground: &Ground, taste: &Drawn, rules: Rules, hands: &dyn Hands) -> Pairs {
    hands.now(Stage::Candidates);
    let kept = rules.kept.max(1);
    let long = rules.held / ground.input().mentees.len().max(1);
    let held = candidates(ground, taste, long.max(kept), hands);
    let pool = Pool {
        ground,
        taste,
        held: &held,
    };
    let class = classes(&ground.input().mentees, &held.options, rules);
    hands.now(Stage::Cover);
    let short = pool.short(kept);
    let part = Part {
        pool: &pool,
        many: 4 * kept,
    };
    let covered = cover_beyond(&short, (&part, &pool), &class, hands);
    let pairs = |(i, j): (usize, &u32)| Some((i as u32, pool.pair(i, Some(*j).filter(|j| *j != NOBODY)?)?));
    let own: Vec<(u32, Edge)> = covered.mate.iter().enumerate().filter_map(pairs).collect();
    let mut lists = longer(&short, own, ground);
    let mut terms = Terms::new(covered.classes, &class);
    let mut looked = Looked::default();
    hands.now(Stage::Prices);
    let mut priced = cheapest_from(&lists, &terms.alone(), &covered.mate);
    loop {
        if !terms.are_kept(&priced) {
            terms.unit = terms.unit.saturating_mul(8);
            looked = Looked::default();
            priced = cheapest_from(&lists, &terms.alone(), &covered.mate);
            continue;
        }
        hands.now(Stage::Beyond);
        let stakes = terms.stakes();
        let known = Known {
            lists: &lists,
            priced: &priced,
            stakes: &stakes,
        };
        let more = if rules.thorough {
            cheaper(&pool, (known, &mut looked), hands)
        } else {
            Vec::new()
        };
        if more.is_empty() {
            return told(priced, stakes, (class, held.options.clone()));
        }
        let many = more.len();
        lists = longer(&lists, more, ground);
        hands.now(Stage::Prices);
        priced = cheapest_again(&lists, &terms.alone(), priced, many);
    }
}

/// The class of everybody: a right to be first, few options, long waiting; numbered from 0.
fn classes(mentees: &[Mentee], options: &[u32], rules: Rules) -> Vec<u32> {
    let key = |(mentee, options): (&Mentee, &u32)| {
        let few = if *options < rules.few { *options } else { rules.few };
        let waits = mentee.waiting.checked_div(rules.step).unwrap_or(0);
        (!mentee.first, few, u32::MAX - waits)
    };
    let keys: Vec<_> = mentees.iter().zip(options).map(key).collect();
    let mut sorted = keys.clone();
    sorted.sort_unstable();
    sorted.dedup();
    keys.iter()
        .map(|key| sorted.binary_search(key).unwrap_or_default() as u32)
        .collect()
}

/// What the wishes of all have to leave as it is: how many of each class have a mentor.
struct Terms<'a> {
    class: &'a [u32],
    classes: Vec<ClassCover>,
    /// What being without costs somebody of the last class that is covered in part, in units. It grows until it is more than the
    /// wishes of others weigh.
    unit: u32,
}

/// What being without costs at first, in units; it does for cities.
const FIRST_UNIT: u32 = 20_000;

impl<'a> Terms<'a> {
    fn new(classes: Vec<ClassCover>, class: &'a [u32]) -> Self {
        Self {
            class,
            classes,
            unit: FIRST_UNIT,
        }
    }

    fn stakes(&self) -> Vec<Stake> {
        let mut later = self.classes.iter().filter(|one| one.is_partly()).count() as u32;
        let mut by_class = Vec::with_capacity(self.classes.len());
        for one in &self.classes {
            by_class.push(match one.covered {
                0 => Stake::Out,
                _ if one.is_partly() => Stake::May(self.unit.saturating_mul(later)),
                _ => Stake::Must,
            });
            later -= u32::from(one.is_partly());
        }
        self.class.iter().map(|class| by_class[*class as usize]).collect()
    }

    /// What being without costs the auction. Whoever cannot come in anyway takes nothing from anybody.
    fn alone(&self) -> Vec<Option<u32>> {
        let cost = |stake: &Stake| match stake {
            Stake::Must => None,
            Stake::May(units) => Some(*units),
            Stake::Out => Some(0),
        };
        self.stakes().iter().map(cost).collect()
    }

    /// Do as many of each class have a mentor as can? At some unit no wishes can weigh more, whoever would have to change.
    fn are_kept(&self, priced: &Priced) -> bool {
        let mut placed = vec![0; self.classes.len()];
        for (mate, class) in priced.mate.iter().zip(self.class) {
            placed[*class as usize] += u32::from(*mate != NOBODY);
        }
        let as_many = self
            .classes
            .iter()
            .all(|one| placed[one.class as usize] == one.covered);
        as_many || u64::from(self.unit) > 1_000 * self.class.len() as u64
    }
}

/// The lists with what was found beyond them.
fn longer(lists: &Lists, more: Vec<(u32, Edge)>, ground: &Ground) -> Lists {
    let mut rows: Vec<Vec<Edge>> = (0..lists.mentees()).map(|i| lists.row(i).to_vec()).collect();
    for (i, edge) in more {
        rows[i as usize].push(edge);
    }
    let room: Vec<u32> = ground.input().mentors.iter().map(|mentor| mentor.room).collect();
    Lists::new(rows, &room)
}

fn told(priced: Priced, stakes: Vec<Stake>, (class, options): (Vec<u32>, Vec<u32>)) -> Pairs {
    Pairs {
        mate: priced.mate.iter().map(|&j| (j != NOBODY).then_some(j)).collect(),
        lot: (1..=priced.mate.len() as u32).collect(),
        class,
        options,
        stake: stakes,
        price: priced.price,
        scale: 1,
    }
}
