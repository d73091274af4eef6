//! The names and questions of the benchmark of search: occupations with names of their own, courses and skills made from a seed, and
//! questions with none, one and two letters changed; the same in every language.
//!
//! All numbers are unsigned 64-bit and wrap. `mix` is the finaliser of SplitMix64; stream `s` of seed 4 has the base `mix(4 + s·γ)`, and
//! its value number `k` is `mix(base + (k + 1)·γ)`, brought below `n` as `((value >> 32) · n) >> 32`.

use std::collections::HashSet;

use search::Document;

const GAMMA: u64 = 0x9E37_79B9_7F4A_7C15;

const FRONTS: &str = "verpleeg techniek zorg bouw media logistiek horeca groen recht sport kunst data chemie energie water haven \
onderwijs taal handel veilig metaal hout auto vlieg scheep land tuin voeding kleding schoonheid kapper tand huid hart kinder ouderen \
jeugd maatschappij bestuur economie financieel verzekering makelaar inkoop verkoop marketing communicatie journalist grafisch \
digitaal software netwerk systeem";
const BACKS: &str = "kundige monteur technicus specialist medewerker adviseur ontwerper begeleider analist docent planner beheerder \
leider assistent laborant inspecteur operator coordinator schilder bewerker bouwer teelt dienst hulp wetenschap theorie praktijk \
management";
const BETWEEN: &str = "voor met in bij onder via zonder over";

/// Documents beside the occupations, and occupations where there is no file of them.
const MADE: u64 = 24_000;
const OCCUPATIONS: u64 = 3_000;
const QUESTIONS: u64 = 1_500;

/// A preferred name with alternatives.
pub type Named = (String, Vec<String>);

/// What somebody types, how many letters of it were changed, and the place of what is meant.
pub struct Question {
    pub meant: usize,
    pub changed: usize,
    pub typed: String,
}

/// The names, of which the first are occupations: those given, or as many made ones when none are given.
pub fn names(occupations: Vec<Named>) -> Vec<Named> {
    let words = Words::new();
    let made = MADE + if occupations.is_empty() { OCCUPATIONS } else { 0 };
    let mut seen = HashSet::new();
    let all = occupations
        .into_iter()
        .chain((0..made).map(|number| words.named(number)));
    all.filter(|(name, _)| seen.insert(name.to_lowercase())).collect()
}

/// Every second question is about one of the first `occupations` names.
pub fn questions(names: &[Named], occupations: usize) -> Vec<Question> {
    let [which] = [10].map(Stream::new);
    let ask = |question: u64| {
        let among = if question % 2 == 1 {
            names.len()
        } else {
            occupations.max(1)
        };
        let meant = which.below(question, among);
        let changed = (question % 3) as usize;
        let mut typed: Vec<char> = names[meant].0.to_lowercase().chars().collect();
        for turn in 0..changed as u64 {
            change(&mut typed, 2 * question + turn);
        }
        Question {
            meant,
            changed,
            typed: typed.into_iter().collect(),
        }
    };
    (0..QUESTIONS).map(ask).collect()
}

/// The names as documents; their numbers are their places.
pub fn documents(names: &[Named]) -> Vec<Document> {
    let documents = names.iter().zip(0..).map(|((name, others), number)| Document {
        number,
        names: std::iter::once(name).chain(others).cloned().collect(),
        ..Document::default()
    });
    documents.collect()
}

fn change(typed: &mut Vec<char>, key: u64) {
    let [place, kind, letter] = [20, 21, 22].map(Stream::new);
    let at = place.below(key, typed.len());
    let letter = char::from(b'a' + letter.below(key, 26) as u8);
    match kind.below(key, 4) {
        0 => drop(typed.remove(at)),
        1 => typed.insert(at, letter),
        2 => typed[at] = letter,
        _ if at + 1 < typed.len() => typed.swap(at, at + 1),
        _ => {}
    }
}

struct Words {
    fronts: Vec<&'static str>,
    backs: Vec<&'static str>,
    between: Vec<&'static str>,
}

impl Words {
    fn new() -> Self {
        let [fronts, backs, between] = [FRONTS, BACKS, BETWEEN].map(|words| words.split(' ').collect());
        Self {
            fronts,
            backs,
            between,
        }
    }

    fn named(&self, number: u64) -> Named {
        let pick =
            |stream: u64, words: &[&'static str]| words[Stream::new(stream).below(number, words.len())];
        let name = self.compound(1, number);
        let name = match Stream::new(2).below(number, 4) {
            1 => format!("{name} {}", pick(3, &self.fronts)),
            2 => format!("{name} {} {}", pick(5, &self.between), self.compound(6, number)),
            3 => format!("{} en {name}", pick(7, &self.fronts)),
            _ => name,
        };
        let others = if number.is_multiple_of(3) {
            vec![self.compound(8, number)]
        } else {
            Vec::new()
        };
        (name, others)
    }

    fn compound(&self, stream: u64, number: u64) -> String {
        let stream = Stream::new(stream);
        let front = self.fronts[stream.below(8 * number, self.fronts.len())];
        let link = if stream.below(8 * number + 1, 3) == 0 {
            "s"
        } else {
            ""
        };
        let back = self.backs[stream.below(8 * number + 2, self.backs.len())];
        format!("{front}{link}{back}")
    }
}

struct Stream(u64);

impl Stream {
    fn new(stream: u64) -> Self {
        Self(mix(4_u64.wrapping_add(stream.wrapping_mul(GAMMA))))
    }

    fn below(&self, key: u64, n: usize) -> usize {
        let value = mix(self.0.wrapping_add(key.wrapping_add(1).wrapping_mul(GAMMA)));
        (((value >> 32).wrapping_mul(n as u64)) >> 32) as usize
    }
}

fn mix(z: u64) -> u64 {
    let z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    let z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    z ^ (z >> 31)
}
