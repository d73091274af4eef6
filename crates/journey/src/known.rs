//! What the journey is **known** by beside the database: the facts of the education system and the standard. And how sets of
//! fields and topics are written there, as words with commas between them, so that another order in the files changes nothing.
//!
//! Deliberately absent: words that no file knows any more. A record that names one counts without it.

use std::sync::Arc;

use jiff::civil::Date;
use kit::facts::Knowledge;
use pathways::{Position, SourceText};
use people::positions::Standpoint;

use crate::{EMBEDDED, Fields, Standard, Theme, Topics};

/// The facts and the standard.
#[derive(Clone, Debug)]
pub struct Known {
    /// The facts.
    pub knowledge: Knowledge,
    /// What everybody should have had.
    pub standard: Arc<Standard>,
}

impl Known {
    /// The facts, with the standard from the same folder; what is not in it is that of the program.
    ///
    /// # Errors
    ///
    /// The mistakes in the standard, each with file and line.
    pub fn new(knowledge: Knowledge) -> Result<Self, Vec<pathways::Problem>> {
        let own = knowledge.own_files();
        let files: Vec<SourceText<'_>> = EMBEDDED
            .iter()
            .map(|ours| own.iter().find(|own| own.name == ours.name).unwrap_or(ours))
            .copied()
            .collect();
        let (standard, problems) = Standard::parse(knowledge.facts(), &files);
        if problems.is_empty() {
            Ok(Self {
                knowledge,
                standard: Arc::new(standard),
            })
        } else {
            Err(problems)
        }
    }

    /// Fields as words.
    pub fn fields_text(&self, fields: Fields) -> String {
        let own = self.standard.fields();
        let words = fields.iter().filter_map(|at| own.get(at));
        words.map(|field| field.id.as_str()).collect::<Vec<_>>().join(",")
    }

    /// Words as fields.
    pub fn fields(&self, text: &str) -> Fields {
        words(text).filter_map(|word| self.standard.field(word)).collect()
    }

    /// Topics as words: ids of decision moments, and themes.
    pub fn topics_text(&self, topics: Topics) -> String {
        let moments = self
            .knowledge
            .facts()
            .moments()
            .iter()
            .map(|moment| moment.id.as_str());
        let themes = Theme::ALL.iter().map(|theme| theme.word());
        moments
            .chain(themes)
            .filter(|word| self.topic(word).is_some_and(|topic| topic.meets(topics)))
            .collect::<Vec<_>>()
            .join(",")
    }

    /// Words as topics.
    pub fn topics(&self, text: &str) -> Topics {
        words(text).filter_map(|word| self.topic(word)).collect()
    }

    /// The topic with this word.
    pub fn topic(&self, word: &str) -> Option<Topics> {
        Topics::from_word(self.knowledge.facts(), word)
    }

    /// Where somebody stands, as the facts have it; none where no programme is known.
    pub fn position(&self, stand: &Standpoint, born: Option<Date>, on: Date) -> Option<Position> {
        let at = self.knowledge.facts().node_id(stand.node.as_deref()?)?;
        let age = born.and_then(|born| born.until((jiff::Unit::Year, on)).ok());
        Some(Position {
            year: stand.year,
            profile: stand.profile.clone(),
            extra_subject: stand.extra_subject,
            age: age.and_then(|age| u8::try_from(age.get_years()).ok()),
            ..Position::new(at, on)
        })
    }
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(',').filter(|word| !word.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_of_ones_own_is_read_whole_and_its_mistakes_are_told() {
        let folder = format!("{}/../../facts", env!("CARGO_MANIFEST_DIR"));
        let own = Knowledge::from_folder(std::path::Path::new(&folder)).unwrap();
        let known = Known::new(own).unwrap();
        let ours = Known::new(Knowledge::embedded().unwrap()).unwrap();
        let count = |known: &Known| known.standard.entitlements().len();
        assert_eq!(count(&known), count(&ours));
    }

    #[test]
    fn sets_are_read_back_and_a_word_that_nobody_knows_is_left_out() {
        let known = Known::new(Knowledge::embedded().unwrap()).unwrap();
        let fields = known.fields("techniek,ict,verdwenen");
        assert_eq!(fields.count(), 2);
        assert_eq!(known.fields(&known.fields_text(fields)), fields);
        let topics = known.topics("d04,extra-subject,d99");
        assert_eq!(known.topics_text(topics), "d04,extra-subject");
        assert!(known.topics("").is_empty() && known.fields_text(Fields::default()).is_empty());
    }
}
