//! Exam subjects of havo and vwo: a closed table, so that a subject is a small number and a set of subjects is one word.
//! Ids are those of `facts/subjects.toml`; the names that a screen shows live there.

use std::fmt;

/// One exam subject: an index into the table below.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Subject(u8);

struct Row {
    id: &'static str,
    /// How the canonical form writes it.
    canonical: &'static str,
    /// Other spellings, the law's slips included: lower case, without spaces.
    also: &'static [&'static str],
}

macro_rules! subjects {
    ($($constant:ident $id:literal $canonical:literal [$($also:literal),*] $doc:literal;)*) => {
        const TABLE: &[Row] = &[$(Row { id: $id, canonical: $canonical, also: &[$($also),*] }),*];
        subjects!(@constants 0u8; $($constant $doc;)*);
    };
    (@constants $index:expr; $constant:ident $doc:literal; $($rest:tt)*) => {
        impl Subject {
            #[doc = $doc]
            pub const $constant: Subject = Subject($index);
        }
        subjects!(@constants $index + 1; $($rest)*);
    };
    (@constants $index:expr;) => {};
}

subjects! {
    WIA "wia" "wisA" ["wiska", "wiskundea"] "Mathematics A.";
    WIB "wib" "wisB" ["wiskb", "wiskundeb"] "Mathematics B.";
    WIC "wic" "wisC" ["wiskc", "wiskundec"] "Mathematics C (vwo).";
    WID "wid" "wisD" ["wiskd", "wiskunded"] "Mathematics D.";
    NAT "nat" "nat" ["na", "natuurkunde"] "Physics; the footnotes of the law also write `na`.";
    SCHK "schk" "schk" ["sk", "scheikunde"] "Chemistry.";
    BIOL "biol" "biol" ["bi", "biologie"] "Biology.";
    NLT "nlt" "nlt" [] "Nature, life and technology.";
    INF "inf" "inf" ["informatica"] "Informatics.";
    ANW "anw" "anw" [] "General science.";
    ECON "econ" "econ" ["ec", "economie"] "Economics.";
    BECO "beco" "beco" ["m&o", "bedrijfseconomie"] "Business economics; until 2018 management and organisation (`m&o`).";
    AK "ak" "ak" ["aardrijkskunde"] "Geography.";
    GS "gs" "gs" ["geschiedenis"] "History.";
    MAW "maw" "maw" ["maatschappijwetenschappen"] "Social sciences.";
    FIL "fil" "fil" ["filosofie"] "Philosophy.";
    NETL "netl" "netl" ["nederlands"] "Dutch.";
    ENTL "entl" "entl" ["engels"] "English.";
    SECOND_LANGUAGE "2emvt" "2emvt" [] "A second modern foreign language, whichever it is.";
    FATL "fatl" "fatl" ["frans"] "French.";
    DUTL "dutl" "dutl" ["duits"] "German.";
    SPATL "spatl" "spatl" ["spaans"] "Spanish.";
    RUTL "rutl" "rutl" ["russisch"] "Russian.";
    ITTL "ittl" "ittl" ["italiaans"] "Italian.";
    ARTL "artl" "artl" ["arabisch"] "Arabic.";
    TUTL "tutl" "tutl" ["turks"] "Turkish.";
    CHTL "chtl" "chtl" ["chinees"] "Chinese (vwo).";
    FRITL "fritl" "fritl" ["fries"] "Frisian.";
    LATL "latl" "latl" ["latijn"] "Latin.";
    GRTL "grtl" "grtl" ["grieks"] "Greek.";
    KUNST "kunst" "kunst" [] "Any of the arts subjects.";
    BSM "bsm" "bsm" [] "Movement, sport and society.";
}

/// Languages that count as a second modern foreign language: the list of Inrichtingsbesluit WVO, art. 26b(1)c, without
/// Frisian, which is no foreign language. English is everybody's first.
const SECOND_LANGUAGES: SubjectSet = SubjectSet(
    bit(Subject::FATL)
        | bit(Subject::DUTL)
        | bit(Subject::SPATL)
        | bit(Subject::RUTL)
        | bit(Subject::ITTL)
        | bit(Subject::ARTL)
        | bit(Subject::TUTL)
        | bit(Subject::CHTL),
);

impl Subject {
    /// The subject with this id.
    pub fn from_id(id: &str) -> Option<Subject> {
        Subject::all().find(|subject| subject.id() == id)
    }

    /// Every subject, in the order of the table.
    pub fn all() -> impl Iterator<Item = Subject> {
        (0..TABLE.len() as u8).map(Subject)
    }

    /// Its id: `wib`, `nat`, `2emvt`.
    pub fn id(self) -> &'static str {
        TABLE[usize::from(self.0)].id
    }

    /// As the canonical form of a demand writes it: `wisB`, `nat`, `2emvt`.
    pub fn canonical(self) -> &'static str {
        TABLE[usize::from(self.0)].canonical
    }

    /// Subjects that count as this one as well: every modern language for `2emvt`.
    pub fn counted_as(self) -> SubjectSet {
        if self == Subject::SECOND_LANGUAGE {
            SECOND_LANGUAGES
        } else {
            SubjectSet::EMPTY
        }
    }

    /// The subject that a word means; `word` is lower case without spaces.
    pub(super) fn from_word(word: &str) -> Option<Subject> {
        Subject::all().find(|subject| {
            let row = &TABLE[usize::from(subject.0)];
            row.id == word || row.canonical.eq_ignore_ascii_case(word) || row.also.contains(&word)
        })
    }
}

impl fmt::Debug for Subject {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id())
    }
}

impl fmt::Display for Subject {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.canonical())
    }
}

const fn bit(subject: Subject) -> u64 {
    1 << subject.0
}

/// A set of subjects.
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct SubjectSet(u64);

impl SubjectSet {
    /// No subjects.
    pub const EMPTY: SubjectSet = SubjectSet(0);

    /// Adds a subject.
    pub fn insert(&mut self, subject: Subject) {
        self.0 |= bit(subject);
    }

    /// This set with one subject more.
    #[must_use]
    pub fn with(self, subject: Subject) -> SubjectSet {
        SubjectSet(self.0 | bit(subject))
    }

    /// Whether the subject is in the set.
    pub fn contains(self, subject: Subject) -> bool {
        self.0 & bit(subject) != 0
    }

    /// Subjects in either set.
    #[must_use]
    pub fn union(self, other: SubjectSet) -> SubjectSet {
        SubjectSet(self.0 | other.0)
    }

    /// Subjects in both sets.
    #[must_use]
    pub fn intersection(self, other: SubjectSet) -> SubjectSet {
        SubjectSet(self.0 & other.0)
    }

    /// Subjects in this set and not in the other.
    #[must_use]
    pub fn difference(self, other: SubjectSet) -> SubjectSet {
        SubjectSet(self.0 & !other.0)
    }

    /// Whether every subject of this set is in the other.
    pub fn is_subset(self, other: SubjectSet) -> bool {
        self.0 & !other.0 == 0
    }

    /// Number of subjects.
    pub fn len(self) -> usize {
        self.0.count_ones() as usize
    }

    /// Whether the set is empty.
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// The subjects, in the order of the table.
    pub fn iter(self) -> impl Iterator<Item = Subject> {
        Subject::all().filter(move |subject| self.contains(*subject))
    }

    /// This set with what its subjects also count as: French brings `2emvt`. Demands do this by themselves.
    #[must_use]
    pub fn with_implied(self) -> SubjectSet {
        if self.0 & SECOND_LANGUAGES.0 == 0 {
            self
        } else {
            self.with(Subject::SECOND_LANGUAGE)
        }
    }

    /// Sorts sets shortest first, then by their subjects in the order of the table.
    pub(super) fn order(self) -> (u32, std::cmp::Reverse<u64>) {
        (self.0.count_ones(), std::cmp::Reverse(self.0.reverse_bits()))
    }
}

impl From<Subject> for SubjectSet {
    fn from(subject: Subject) -> SubjectSet {
        SubjectSet(bit(subject))
    }
}

impl FromIterator<Subject> for SubjectSet {
    fn from_iter<I: IntoIterator<Item = Subject>>(subjects: I) -> SubjectSet {
        subjects.into_iter().fold(SubjectSet::EMPTY, SubjectSet::with)
    }
}

impl fmt::Debug for SubjectSet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.iter()).finish()
    }
}

// One bit per subject in a u64.
const _: () = assert!(TABLE.len() <= 64);

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn every_spelling_means_one_subject() {
        let mut seen = HashSet::new();
        for row in TABLE {
            let own: HashSet<String> = [row.id.to_owned(), row.canonical.to_lowercase()]
                .into_iter()
                .chain(row.also.iter().map(|s| s.to_string()))
                .collect();
            for spelling in own {
                assert_eq!(spelling, spelling.to_lowercase());
                assert!(seen.insert(spelling.clone()), "{spelling} means two subjects");
            }
        }
    }

    #[test]
    fn constants_stand_at_their_rows() {
        assert_eq!(Subject::WIA.id(), "wia");
        assert_eq!(Subject::SECOND_LANGUAGE.id(), "2emvt");
        assert_eq!(Subject::BSM.id(), "bsm");
        assert!(Subject::all().all(|subject| Subject::from_id(subject.id()) == Some(subject)));
    }

    #[test]
    fn sets_sort_by_size_and_then_by_table() {
        let mut sets = [
            SubjectSet::from_iter([Subject::NAT, Subject::BIOL]),
            SubjectSet::from_iter([Subject::WIB]),
            SubjectSet::from_iter([Subject::NAT, Subject::SCHK]),
            SubjectSet::from_iter([Subject::WIA]),
            SubjectSet::EMPTY,
        ];
        sets.sort_by_key(|set| set.order());
        let ids: Vec<String> = sets.iter().map(|set| format!("{set:?}")).collect();
        assert_eq!(ids, ["{}", "{wia}", "{wib}", "{nat, schk}", "{nat, biol}"]);
    }
}
