//! Goals: what somebody wants to become or study, found by what they type, typing errors forgiven.
//!
//! A goal is a programme of the education system, a course, or an mbo programme. It is found by its name, and by the words
//! by which people look for it ("juf", "dokter"), in any of the languages of the product.
//!
//! Deliberately absent: what fits a person, and an order by popularity. Equal matches stand in the order of the facts.

use kit::Language;
use kit::facts::Knowledge;
use pathways::search::Goal;
use pathways::{Facts, NodeId};

/// One thing that can be found.
#[derive(Clone, Debug)]
struct Entry {
    goal: Goal,
    /// Folded names and words; the first are its names.
    words: Vec<String>,
    /// How many of them are names.
    names: usize,
}

/// Everything that can be found.
#[derive(Clone, Debug)]
pub struct Goals {
    entries: Vec<Entry>,
}

/// Programmes that somebody can name as a goal by themselves.
const NODES: [&str; 13] = [
    "mbo-1", "mbo-2", "mbo-3", "mbo-4", "mbo-4s", "havo", "vwo", "hbo-ad", "hbo-ba", "hbo-ma", "wo-ba",
    "wo-ma", "phd",
];

impl Goals {
    /// Collects all goals, with their names in every language given.
    pub fn new<'a>(knowledge: &Knowledge, languages: impl Iterator<Item = &'a Language> + Clone) -> Goals {
        let (facts, catalogue) = (knowledge.facts(), knowledge.catalogue());
        let mut entries: Vec<Entry> = NODES
            .iter()
            .filter_map(|id| Some((facts.node_id(id)?, *id)))
            .map(|(node, id)| node_entry(facts, node, id, languages.clone()))
            .collect();
        entries.extend(catalogue.courses().iter().enumerate().map(|(index, course)| {
            let names = [Some(&course.id), Some(&course.name), course.name_en.as_ref()];
            entry(Goal::Course(index), names.into_iter().flatten(), &course.aliases)
        }));
        entries.extend(
            catalogue
                .programmes()
                .iter()
                .enumerate()
                .map(|(index, programme)| {
                    let names = [
                        Some(&programme.id),
                        Some(&programme.name),
                        programme.name_en.as_ref(),
                    ];
                    entry(
                        Goal::Programme(index),
                        names.into_iter().flatten(),
                        &programme.aliases,
                    )
                }),
        );
        Goals { entries }
    }

    /// The goal with exactly this id.
    pub fn by_id(&self, id: &str) -> Option<Goal> {
        let id = fold(id);
        self.entries
            .iter()
            .find(|entry| entry.words.first() == Some(&id))
            .map(|entry| entry.goal)
    }

    /// The only goal that has exactly this name. Words by which people look for goals are no names: who types "juf" may
    /// want to know of more than one way to stand before a class.
    pub fn named(&self, typed: &str) -> Option<Goal> {
        let typed = fold(typed);
        let mut named = self
            .entries
            .iter()
            .filter(|entry| entry.words[..entry.names].contains(&typed));
        let only = named.next().map(|entry| entry.goal);
        only.filter(|_| named.next().is_none())
    }

    /// What was perhaps meant: what looks most like it first, and what looks alike in the order of the facts.
    pub fn search(&self, typed: &str) -> Vec<Goal> {
        let typed: String = fold(typed).chars().take(60).collect();
        if typed.is_empty() {
            return Vec::new();
        }
        let mut found: Vec<(u32, usize)> = self
            .entries
            .iter()
            .enumerate()
            .filter_map(|(index, entry)| {
                Some((
                    entry
                        .words
                        .iter()
                        .filter_map(|word| nearness(&typed, word))
                        .min()?,
                    index,
                ))
            })
            .collect();
        found.sort_unstable();
        // When something matches as typed, guesses that need two repairs only distract.
        let best = found.first().map_or(0, |(score, _)| *score);
        found.retain(|(score, _)| *score <= best + 60);
        found
            .into_iter()
            .map(|(_, index)| self.entries[index].goal)
            .collect()
    }
}

fn node_entry<'a>(
    facts: &Facts,
    node: NodeId,
    id: &str,
    languages: impl Iterator<Item = &'a Language>,
) -> Entry {
    let key = format!("node-{}", facts.node(node).id);
    let names: Vec<String> = languages
        .map(|lang| lang.get(&key, &kit::Args::NONE).into_owned())
        .collect();
    entry(
        Goal::Diploma(node),
        std::iter::once(&id.to_owned()).chain(&names),
        &[],
    )
}

fn entry<'a>(goal: Goal, names: impl Iterator<Item = &'a String>, aliases: &[String]) -> Entry {
    let mut words: Vec<String> = names.map(|name| fold(name)).collect();
    let names = words.len();
    words.extend(aliases.iter().map(|alias| fold(alias)));
    Entry { goal, words, names }
}

/// How far what was typed lies from a name: 0 is the same. None when it is not meant.
///
/// Whole names before beginnings, beginnings before words inside, and each typing error costs more than any of these.
fn nearness(typed: &str, name: &str) -> Option<u32> {
    if typed == name {
        return Some(0);
    }
    let longer = u32::try_from(name.chars().count().saturating_sub(typed.chars().count()))
        .unwrap_or(0)
        .min(20);
    if name.starts_with(typed) {
        return Some(10 + longer);
    }
    if name.split(' ').any(|word| word.starts_with(typed)) {
        return Some(30 + longer);
    }
    let typed_words: Vec<&str> = typed.split(' ').filter(|word| !FILLERS.contains(word)).collect();
    if typed_words.is_empty() {
        return None;
    }
    let mut errors = 0;
    for word in &typed_words {
        errors += name.split(' ').filter_map(|part| word_errors(word, part)).min()?;
    }
    Some(60 + 40 * errors + longer)
}

/// Words that people put around what they mean: "ik wil graag dokter worden".
const FILLERS: [&str; 16] = [
    "ik", "wil", "graag", "worden", "een", "de", "het", "i", "want", "to", "be", "become", "a", "the",
    "iets", "met",
];

/// Typing errors between two words: none for a beginning, one in a word of four letters or more, two from eight.
fn word_errors(typed: &str, word: &str) -> Option<u32> {
    let length = typed.chars().count();
    if length >= 2 && word.starts_with(typed) {
        return Some(0);
    }
    if length >= 5 && word.contains(typed) {
        return Some(0);
    }
    let allowed = match length {
        0..=3 => 0,
        4..=7 => 1,
        _ => 2,
    };
    let errors = errors(typed, word, allowed)?;
    Some(errors)
}

/// Edit distance with swapped neighbours, given up beyond `most`.
fn errors(a: &str, b: &str, most: u32) -> Option<u32> {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    if a.len().abs_diff(b.len()) > most as usize {
        return None;
    }
    let mut before: Vec<u32> = Vec::new();
    let mut last: Vec<u32> = (0..=b.len() as u32).collect();
    for i in 1..=a.len() {
        let mut row = vec![i as u32; b.len() + 1];
        for j in 1..=b.len() {
            let other = u32::from(a[i - 1] != b[j - 1]);
            row[j] = (last[j] + 1).min(row[j - 1] + 1).min(last[j - 1] + other);
            if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                row[j] = row[j].min(before[j - 2] + 1);
            }
        }
        if row.iter().all(|cost| *cost > most) {
            return None;
        }
        before = std::mem::replace(&mut last, row);
    }
    Some(last[b.len()]).filter(|cost| *cost <= most)
}

/// Small letters without accents, words apart by one space, so that "Financiën" and "financien" are the same.
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for letter in text.chars().flat_map(char::to_lowercase) {
        match letter {
            'à'..='å' => folded.push('a'),
            'ç' => folded.push('c'),
            'è'..='ë' => folded.push('e'),
            'ì'..='ï' | 'ı' => folded.push('i'),
            'ñ' => folded.push('n'),
            'ò'..='ö' => folded.push('o'),
            'ù'..='ü' => folded.push('u'),
            'ş' => folded.push('s'),
            'ğ' => folded.push('g'),
            // A dot above is what remains of a Turkish capital I in small letters; Arabic vowel signs are seldom typed.
            '\u{307}' | '\u{64b}'..='\u{652}' => {}
            'أ' | 'إ' | 'آ' => folded.push('ا'),
            letter if letter.is_alphanumeric() => folded.push(letter),
            _ if folded.ends_with(' ') || folded.is_empty() => {}
            _ => folded.push(' '),
        }
    }
    folded.truncate(folded.trim_end().len());
    folded
}

#[cfg(test)]
mod tests {
    use super::*;
    use kit::Texts;
    use kit::texts::OWN;

    /// Facts and goals, read once for all tests.
    fn shared() -> &'static (Knowledge, Goals) {
        static SHARED: std::sync::OnceLock<(Knowledge, Goals)> = std::sync::OnceLock::new();
        SHARED.get_or_init(|| {
            let knowledge = Knowledge::embedded().unwrap();
            let all: Vec<_> = OWN.iter().chain(kit::facts::TEXTS).copied().collect();
            let texts = Texts::load(&all).unwrap();
            let languages: Vec<&Language> = texts.languages().collect();
            let goals = Goals::new(&knowledge, languages.iter().copied());
            (knowledge, goals)
        })
    }

    fn first(typed: &str) -> String {
        let (knowledge, goals) = shared();
        match goals.search(typed).first() {
            Some(Goal::Course(index)) => knowledge.catalogue().courses()[*index].id.clone(),
            Some(Goal::Programme(index)) => knowledge.catalogue().programmes()[*index].id.clone(),
            Some(Goal::Diploma(node)) => knowledge.facts().node(*node).id.clone(),
            None => String::new(),
        }
    }

    #[test]
    fn people_find_what_they_mean() {
        for (typed, wanted) in [
            ("juf", "hbo-pabo"),
            ("leraar basisonderwijs", "hbo-pabo"),
            ("leeraar basisonderwijs", "hbo-pabo"),
            ("öğretmen", "hbo-pabo"),
            ("معلم", "hbo-pabo"),
            ("geneeskunde", "wo-geneeskunde"),
            ("geneskunde", "wo-geneeskunde"),
            ("hbo-ba", "hbo-ba"),
            ("verpleegkundige", "hbo-verpleegkunde"),
        ] {
            assert_eq!(first(typed), wanted, "{typed}");
        }
    }

    #[test]
    fn a_name_is_a_goal_and_a_word_for_several_is_not() {
        let (knowledge, goals) = shared();
        let id = |goal| match goal {
            Goal::Course(index) => Some(knowledge.catalogue().courses()[index].id.as_str()),
            _ => None,
        };
        assert_eq!(goals.named("Geneeskunde").and_then(id), Some("wo-geneeskunde"));
        assert_eq!(goals.named("juf").and_then(id), None);
        assert!(goals.search("leraar").len() > 8);
    }

    #[test]
    fn nonsense_finds_nothing() {
        assert_eq!(first("xqzzy"), "");
        assert_eq!(first("   "), "");
        assert_eq!(first("<script>"), "");
    }

    #[test]
    fn folding_takes_accents_and_signs_away() {
        assert_eq!(fold("  Financiën & Control! "), "financien control");
        assert_eq!(fold("İŞÇİ"), "isci");
    }
}
