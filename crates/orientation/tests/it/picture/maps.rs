//! Maps to look at: every position in the facts, with and without a pathway, in every language and in words twice as long.

use kit::{Language, TextSource, Texts};
use orientation::explore::picture::{Form, LineMap};
use orientation::explore::view::Words;
use pathways::courses::Catalogue;
use pathways::doors::doors;
use pathways::search::{Goal, Pathway, choose, pathways};
use pathways::{Facts, Position, Target};

/// Facts and courses of the product.
pub struct World {
    pub facts: Facts,
    pub catalogue: Catalogue,
    texts: Texts,
    long: Texts,
}

/// How the words are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tongue {
    /// A language of the product.
    Known(&'static str),
    /// Dutch with names and conditions said twice.
    Long,
    /// Arabic with names and conditions said twice.
    LongTurned,
}

impl World {
    pub fn new() -> World {
        let (facts, problems) = Facts::parse(&kit::facts::EMBEDDED);
        assert!(problems.is_empty(), "{problems:?}");
        let (catalogue, problems) = Catalogue::parse(&facts, &kit::facts::EMBEDDED);
        assert!(problems.is_empty(), "{problems:?}");
        let sources: Vec<TextSource> = kit::texts::OWN
            .iter()
            .chain(kit::facts::TEXTS)
            .chain(orientation::explore::TEXTS)
            .copied()
            .collect();
        let long: Vec<TextSource> = sources.iter().map(|source| said_twice(*source)).collect();
        World {
            facts,
            catalogue,
            texts: Texts::load(&sources).unwrap(),
            long: Texts::load(&long).unwrap(),
        }
    }

    pub fn language(&self, tongue: Tongue) -> Language {
        match tongue {
            Tongue::Known(tag) => self.texts.language(tag).clone(),
            Tongue::Long => self.long.language("nl").clone(),
            Tongue::LongTurned => self.long.language("ar").clone(),
        }
    }

    /// A position as the pages write it: `vmbo-tl`, `vmbo-tl-3`, or `vmbo-tl diploma`.
    pub fn position(&self, written: &str) -> Position {
        let (at, diploma) = written
            .split_once(' ')
            .map_or((written, false), |(at, _)| (at, true));
        let (node, year) = Position::parse_at(&self.facts, at).unwrap();
        let mut position = Position::new(node, "2026-11-23".parse().unwrap());
        (position.year, position.diploma) = (year, diploma);
        if diploma && self.facts.node(node).extra_subject {
            position.extra_subject = Some(false);
        }
        position
    }

    /// Every programme in every year, without a year, and with its diploma.
    pub fn positions(&self) -> Vec<String> {
        let mut all = Vec::new();
        for node in self.facts.nodes() {
            all.push(node.id.clone());
            all.extend((1..=node.years()).map(|year| format!("{}-{year}", node.id)));
            all.extend(node.has_diploma.then(|| format!("{} diploma", node.id)));
        }
        all
    }

    /// The pathways to a programme that the product would show, most changes first.
    pub fn ways(&self, position: &Position, to: &str) -> Vec<Pathway> {
        let goal = Goal::Diploma(self.facts.node_id(to).unwrap());
        let found = pathways(&self.facts, &self.catalogue, position, goal);
        let mut ways: Vec<Pathway> = choose(&found, 7)
            .iter()
            .map(|chosen| found.all[chosen.index].clone())
            .collect();
        ways.sort_by_key(|way| std::cmp::Reverse(way.steps.len()));
        ways
    }

    pub fn draw(&self, position: &Position, way: Option<&Pathway>, tongue: Tongue, form: Form) -> String {
        self.with(position, way, tongue, |map| map.draw(form))
    }

    pub fn with<T>(
        &self,
        position: &Position,
        way: Option<&Pathway>,
        tongue: Tongue,
        use_map: impl FnOnce(&LineMap<'_>) -> T,
    ) -> T {
        let language = self.language(tongue);
        let words = Words::new(&self.facts, &language);
        let doors = doors(&self.facts, position);
        let link = |target: Target| format!("/deuren#{}", self.facts.target_id(target));
        use_map(&LineMap {
            facts: &self.facts,
            position,
            doors: &doors,
            pathway: way,
            words: &words,
            link: Some(&link),
            id: "map",
        })
    }
}

/// Names and conditions said twice; everything else as it is.
fn said_twice(source: TextSource) -> TextSource {
    let twice = |line: &str| match line.split_once(" = ") {
        Some((key, text)) if key.starts_with("node-") || key.starts_with("condition-") => {
            format!("{key} = {text} {text}")
        }
        _ => line.to_owned(),
    };
    let ftl: Vec<String> = source.ftl.lines().map(twice).collect();
    TextSource {
        ftl: Box::leak(ftl.join("\n").into_boxed_str()),
        ..source
    }
}
