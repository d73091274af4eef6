//! The **index**: names and topics of documents as entries, in every form in which they are looked for.
//!
//! An entry is one name or one topic of one document. Documents are put in the order of their numbers first, so that the order in which
//! they come changes nothing.

use crate::ask;
use crate::fold::{Fold, joined};
use crate::row::Row;
use crate::shelf::Shelf;
use crate::sound::{sound, sound_of_all, stem};
use crate::words::Words;
use crate::{Found, fold};

/// What can be found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Document {
    /// Whatever the caller knows it by. Among equals the lowest comes first.
    pub number: u64,
    /// What kind of thing it is. Among equals the lowest comes first.
    pub kind: u8,
    /// What it is called, the preferred name first.
    pub names: Vec<String>,
    /// Words by which it is found although it is not called so: what it is about, whom it is with.
    pub topics: Vec<String>,
}

/// Two ways of saying the same: whoever says the one is shown the other as well.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Meaning {
    /// What somebody types: "juf".
    pub said: String,
    /// What it is called: "leerkracht".
    pub meant: String,
}

/// Documents, ready to be found.
pub struct Index {
    pub(crate) documents: Vec<(u64, u8)>,
    pub(crate) entries: Vec<Entry>,
    /// All names and topics as they came, one after another.
    texts: String,
    /// The names without spaces; and their sounds.
    pub(crate) names: Row,
    pub(crate) near_names: Shelf,
    pub(crate) near_sounds: Shelf,
    pub(crate) words: Words,
    /// The stems of what is said, and the words that are meant.
    pub(crate) meanings: Vec<(Phrase, Phrase)>,
}

/// Words, or stems of words, one after another.
pub(crate) type Phrase = Vec<Vec<u8>>;

pub(crate) struct Entry {
    pub document: u32,
    /// Which name or topic.
    pub nth: u16,
    pub topic: bool,
    /// Folded letters without spaces.
    pub length: u16,
    starts: u32,
    ends: u32,
}

impl Index {
    /// An index of these documents.
    ///
    /// ```
    /// use search::{Document, How, Index};
    /// let named = |number, name: &str| Document { number, names: vec![name.to_owned()], ..Document::default() };
    /// let index = Index::build([named(1, "verpleegkundige"), named(2, "hovenier")]);
    /// let found = index.find("ferpleechkundige", 10);
    /// assert_eq!((found[0].number, found[0].how), (1, How::Typo));
    /// ```
    pub fn build(documents: impl IntoIterator<Item = Document>) -> Self {
        Self::with_meanings(documents, &[])
    }

    /// The same, with other ways of saying things.
    pub fn with_meanings(documents: impl IntoIterator<Item = Document>, meanings: &[Meaning]) -> Self {
        let mut documents: Vec<Document> = documents.into_iter().collect();
        documents.sort_by(|one, other| {
            (one.number, one.kind, &one.names).cmp(&(other.number, other.kind, &other.names))
        });
        let (mut entries, mut texts, mut folded) = (Vec::new(), String::new(), Vec::new());
        for (document, number) in documents.iter().zip(0..) {
            let names = document
                .names
                .iter()
                .zip(0..)
                .map(|(name, nth)| (name, nth, false));
            let topics = document
                .topics
                .iter()
                .zip(0..)
                .map(|(topic, nth)| (topic, nth, true));
            for (text, nth, topic) in names.chain(topics) {
                let letters = Fold::of(text).letters;
                let starts = texts.len() as u32;
                texts.push_str(text);
                entries.push(Entry {
                    document: number,
                    nth,
                    topic,
                    length: joined(&letters).len() as u16,
                    starts,
                    ends: texts.len() as u32,
                });
                folded.push(letters);
            }
        }
        let documents = documents
            .iter()
            .map(|document| (document.number, document.kind))
            .collect();
        Self::of_entries(documents, entries, texts, &folded, meanings)
    }

    fn of_entries(
        documents: Vec<(u64, u8)>,
        entries: Vec<Entry>,
        texts: String,
        folded: &[Vec<u8>],
        meanings: &[Meaning],
    ) -> Self {
        let named = |form: fn(&[u8]) -> Vec<u8>| -> Vec<(Vec<u8>, u32)> {
            let names = entries
                .iter()
                .zip(folded)
                .zip(0..)
                .filter(|((entry, _), _)| !entry.topic && entry.length > 0);
            names.map(|((_, letters), at)| (form(letters), at)).collect()
        };
        let (names, sounds) = (named(joined), named(sound_of_all));
        let each = |forms: &'_ [(Vec<u8>, u32)]| -> Shelf {
            Shelf::new(forms.iter().map(|(letters, at)| (letters.as_slice(), *at)))
        };
        let known: Vec<Vec<u8>> = meanings
            .iter()
            .flat_map(|meaning| phrase(&meaning.meant))
            .collect();
        Self {
            names: Row::new(names.iter().map(|(letters, at)| (letters.as_slice(), *at))),
            near_names: each(&names),
            near_sounds: each(&sounds),
            words: Words::new(folded, &known),
            meanings: meanings
                .iter()
                .map(|meaning| (stems(&meaning.said), phrase(&meaning.meant)))
                .collect(),
            documents,
            entries,
            texts,
        }
    }

    /// The documents that are meant most likely, the likeliest first, and at most so many.
    pub fn find(&self, typed: &str, most: usize) -> Vec<Found<'_>> {
        ask::ask(self, typed, most, |_| true)
    }

    /// The same among these kinds.
    pub fn find_among(&self, kinds: &[u8], typed: &str, most: usize) -> Vec<Found<'_>> {
        ask::ask(self, typed, most, |kind| kinds.contains(&kind))
    }

    /// How many documents there are.
    pub fn len(&self) -> usize {
        self.documents.len()
    }

    /// Is there none?
    pub fn is_empty(&self) -> bool {
        self.documents.is_empty()
    }

    /// About how many bytes of memory it takes.
    pub fn bytes(&self) -> usize {
        self.texts.len()
            + self.documents.len() * size_of::<(u64, u8)>()
            + self.entries.len() * size_of::<Entry>()
            + self.names.bytes()
            + self.near_names.bytes()
            + self.near_sounds.bytes()
            + self.words.bytes()
    }

    pub(crate) fn text(&self, entry: &Entry) -> &str {
        &self.texts[entry.starts as usize..entry.ends as usize]
    }
}

fn phrase(text: &str) -> Phrase {
    fold::words(&Fold::of(text).letters)
        .map(|(_, word)| word.to_vec())
        .collect()
}

fn stems(text: &str) -> Phrase {
    phrase(text)
        .iter()
        .map(|word| stem(&sound(word)).to_vec())
        .collect()
}
