//! **Skills** that ESCO names for an occupation, in the languages that were delivered, and the names of groups of occupations.
//!
//! Every label lies here once for each language, and a relation is a number: fourteen thousand skills and their 130,000 relations are a few
//! megabytes. Deliberately absent: descriptions, other labels, and how skills hang together.

use std::collections::{BTreeMap, HashMap};

use feeds::esco::{Record, SkillKind, Weight};

use super::kinds::SourceAt;

/// What an occupation asks.
#[derive(Clone, Copy, Debug)]
pub struct Needs<'a> {
    skills: &'a Skills,
    essential: &'a [u32],
    optional: &'a [u32],
}

/// A skill in the words of a language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Skill<'a> {
    /// How it is called.
    pub label: &'a str,
    /// The language of that.
    pub language: &'a str,
    /// It is something that one knows, and not something that one can do.
    pub knowledge: bool,
}

#[derive(Debug, Default)]
pub(super) struct Skills {
    pub source: Option<SourceAt>,
    languages: Vec<String>,
    /// By language: labels by the number of the skill.
    labels: Vec<Vec<Option<Box<str>>>>,
    knowledge: Vec<bool>,
    /// By address: where its skills begin, where the optional ones begin, and where they end.
    occupations: HashMap<Box<str>, [u32; 3]>,
    needs: Vec<u32>,
    /// By language and digits of ISCO.
    groups: BTreeMap<String, BTreeMap<String, String>>,
}

#[derive(Debug, Default)]
pub(super) struct Gathered {
    source: Option<SourceAt>,
    languages: Vec<String>,
    labels: Vec<Vec<Option<Box<str>>>>,
    knowledge: Vec<bool>,
    by_address: HashMap<Box<str>, u32>,
    /// By occupation: skills, and whether each is essential.
    needs: HashMap<Box<str>, Vec<(u32, bool)>>,
    groups: BTreeMap<String, BTreeMap<String, String>>,
}

impl Gathered {
    pub fn of(&mut self, source: SourceAt) {
        self.source = Some(source);
    }

    pub fn add(&mut self, record: Record) {
        match record {
            Record::Skill(skill) | Record::Collected { skill, .. } => {
                let at = self.number(skill.uri.as_str());
                if let Some(known) = self.knowledge.get_mut(at as usize) {
                    *known |= skill.kind == Some(SkillKind::Knowledge);
                }
                let labels = self.language(&skill.words.language);
                labels.resize_with(labels.len().max(at as usize + 1), || None);
                if let Some(label) = labels.get_mut(at as usize) {
                    label.get_or_insert(skill.words.label.into());
                }
            }
            Record::Needs(relation) => {
                let skill = self.number(relation.skill.as_str());
                let essential = relation.weight == Weight::Essential;
                let of = self.needs.entry(relation.of.as_str().into()).or_default();
                of.push((skill, essential));
            }
            Record::IscoGroup(group) => {
                let names = self.groups.entry(group.words.language).or_default();
                if let Some(code) = group.code {
                    names.insert(code, group.words.label);
                }
            }
            Record::Occupation(_) | Record::SkillGroup(_) | Record::Broader(_) | Record::Helps(_) => {}
        }
    }

    fn number(&mut self, address: &str) -> u32 {
        if let Some(at) = self.by_address.get(address) {
            return *at;
        }
        let at = self.knowledge.len() as u32;
        self.by_address.insert(address.into(), at);
        self.knowledge.push(false);
        at
    }

    fn language(&mut self, language: &str) -> &mut Vec<Option<Box<str>>> {
        let known = self.languages.iter().position(|one| one == language);
        let at = known.unwrap_or_else(|| {
            self.languages.push(language.to_owned());
            self.labels.push(Vec::new());
            self.labels.len() - 1
        });
        &mut self.labels[at]
    }

    pub fn done(mut self) -> Skills {
        let (mut flat, mut occupations) = (Vec::new(), HashMap::new());
        for (address, mut own) in self.needs {
            own.sort_unstable_by_key(|(skill, essential)| (!essential, *skill));
            own.dedup_by_key(|(skill, _)| *skill);
            let begin = flat.len() as u32;
            let middle = begin + own.iter().filter(|(_, essential)| *essential).count() as u32;
            flat.extend(own.into_iter().map(|(skill, _)| skill));
            occupations.insert(address, [begin, middle, flat.len() as u32]);
        }
        flat.shrink_to_fit();
        self.labels.iter_mut().for_each(Vec::shrink_to_fit);
        Skills {
            source: self.source,
            languages: self.languages,
            labels: self.labels,
            knowledge: self.knowledge,
            occupations,
            needs: flat,
            groups: self.groups,
        }
    }
}

impl Skills {
    pub fn needs(&self, esco: &str) -> Option<Needs<'_>> {
        let [begin, middle, end] = self.occupations.get(esco)?.map(|at| at as usize);
        Some(Needs {
            skills: self,
            essential: self.needs.get(begin..middle)?,
            optional: self.needs.get(middle..end)?,
        })
    }

    pub fn group(&self, isco: &str, language: &str) -> Option<(&str, &str)> {
        [language, "nl", "en"].into_iter().find_map(|wanted| {
            let (own, names) = self.groups.get_key_value(wanted)?;
            Some((names.get(isco)?.as_str(), own.as_str()))
        })
    }

    /// In this language, else in Dutch, else in English, else in any.
    fn skill(&self, at: u32, language: &str) -> Option<Skill<'_>> {
        let place = |wanted: &str| self.languages.iter().position(|own| own == wanted);
        let wanted = [language, "nl", "en"].into_iter().filter_map(place);
        let (label, own) = wanted.chain(0..self.languages.len()).find_map(|own| {
            let label = self.labels.get(own)?.get(at as usize)?.as_deref()?;
            Some((label, own))
        })?;
        Some(Skill {
            label,
            language: &self.languages[own],
            knowledge: self.knowledge.get(at as usize).copied().unwrap_or_default(),
        })
    }
}

impl<'a> Needs<'a> {
    /// What belongs to it everywhere, in the order of the alphabet.
    pub fn essential(&self, language: &str) -> Vec<Skill<'a>> {
        self.told(self.essential, language)
    }

    /// What depends on the place of work, in the order of the alphabet.
    pub fn optional(&self, language: &str) -> Vec<Skill<'a>> {
        self.told(self.optional, language)
    }

    fn told(&self, skills: &[u32], language: &str) -> Vec<Skill<'a>> {
        let told = skills.iter().filter_map(|at| self.skills.skill(*at, language));
        let mut told: Vec<Skill<'a>> = told.collect();
        told.sort_by_cached_key(|skill| (skill.label.to_lowercase(), skill.label));
        told.dedup_by_key(|skill| skill.label);
        told
    }
}
