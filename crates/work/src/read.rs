//! Reading `occupations/<field>.toml`: rows into occupations, and what is wrong with them into problems with file and line.
//!
//! A row that cannot be read is a problem and the others are there. A row that breaks a rule of the set is there as well, with a
//! problem: the caller decides, and the product never starts with one.

use std::collections::BTreeMap;

use pathways::facts::read::{self, Row};
use pathways::position::nearest;
use pathways::{Problem, Provenance, SourceText};
use serde::Deserialize;

use crate::breadth;
use crate::known::Known;
use crate::level::Level;
use crate::occupation::{Dutch, Occupation, Words};
use crate::riasec::Riasec;
use crate::sentences;

/// The folder of the files, as their names begin.
pub(crate) const FOLDER: &str = "occupations/";

/// Reads the occupations among these texts; other files are left alone. Whether there are enough of them, over all fields and
/// levels, is told as well.
pub fn read(files: &[SourceText<'_>], known: &Known) -> (Vec<Occupation>, Vec<Problem>) {
    let mut occupations = Vec::new();
    let mut problems = Vec::new();
    for file in files.iter().filter(|file| file.name.starts_with(FOLDER)) {
        read::unknown_keys(file, &["occupation"], &mut problems);
        for row in read::rows::<OccupationRow>(file, "occupation", &mut problems) {
            let mut judge = Judge {
                known,
                id: row.value.id.clone(),
                provenance: row.provenance.clone(),
                problems: &mut problems,
            };
            judge.row(&row.value);
            occupations.push(occupation(row, &mut judge));
        }
    }
    once(&occupations, &mut problems);
    breadth::enough(&occupations, known, &mut problems);
    problems.sort();
    (occupations, problems)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct OccupationRow {
    id: String,
    esco: String,
    isco: String,
    fields: Vec<String>,
    levels: Vec<String>,
    riasec: Option<String>,
    #[serde(default)]
    courses: Vec<String>,
    topics: Vec<String>,
    #[serde(default)]
    aliases: Vec<String>,
    #[serde(default)]
    regulated: bool,
    nl: DutchRow,
    en: WordsRow,
    tr: WordsRow,
    ar: WordsRow,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct DutchRow {
    name: String,
    what: Vec<String>,
    monday: Vec<String>,
    skills: Vec<String>,
    #[serde(rename = "where")]
    employers: String,
    also: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WordsRow {
    name: String,
    what: String,
}

fn occupation(row: Row<OccupationRow>, judge: &mut Judge<'_>) -> Occupation {
    let Row {
        value: row,
        provenance,
    } = row;
    let words = |row: WordsRow| Words {
        name: row.name,
        what: row.what,
    };
    Occupation {
        levels: judge.levels(&row.levels),
        riasec: row.riasec.and_then(|written| judge.riasec(&written)),
        id: row.id,
        esco: row.esco,
        isco: row.isco,
        fields: row.fields,
        courses: row.courses,
        topics: row.topics,
        aliases: row.aliases,
        regulated: row.regulated,
        nl: Dutch {
            name: row.nl.name,
            what: row.nl.what,
            monday: row.nl.monday,
            skills: row.nl.skills,
            employers: row.nl.employers,
            also: row.nl.also,
        },
        en: words(row.en),
        tr: words(row.tr),
        ar: words(row.ar),
        provenance,
    }
}

/// Holds one row against the rules and writes down what is wrong, at its line.
struct Judge<'a> {
    known: &'a Known,
    id: String,
    provenance: Provenance,
    problems: &'a mut Vec<Problem>,
}

impl Judge<'_> {
    fn wrong(&mut self, message: impl AsRef<str>) {
        let message = format!("{}: {}", self.id, message.as_ref());
        self.problems.push(self.provenance.problem(message));
    }

    fn row(&mut self, row: &OccupationRow) {
        self.codes(row);
        self.fields(&row.fields);
        self.courses(row);
        self.sources(row);
        self.dutch(&row.nl);
        for (language, words) in [("en", &row.en), ("tr", &row.tr), ("ar", &row.ar)] {
            if words.name.trim().is_empty() || words.what.trim().is_empty() {
                self.wrong(format!("[{language}] heeft een naam en een zin nodig"));
            }
        }
        if row.topics.is_empty() {
            self.wrong("topics is leeg; hoe zoekt iemand dit?");
        }
    }

    fn codes(&mut self, row: &OccupationRow) {
        let slug = |sign: char| sign.is_ascii_lowercase() || sign.is_ascii_digit() || sign == '-';
        if row.id.is_empty() || !row.id.chars().all(slug) {
            self.wrong("een id heeft kleine letters, cijfers en streepjes");
        }
        if !row.esco.starts_with("http://data.europa.eu/esco/occupation/") {
            self.wrong(format!(
                "esco '{}' is geen adres van een beroep in ESCO",
                row.esco
            ));
        }
        if row.isco.len() != 4 || !row.isco.chars().all(|sign| sign.is_ascii_digit()) {
            self.wrong(format!("isco '{}' heeft geen vier cijfers", row.isco));
        }
    }

    fn fields(&mut self, fields: &[String]) {
        let Some(first) = fields.first() else {
            return self.wrong("fields is leeg; elk beroep hoort bij een werkveld");
        };
        if self.provenance.file != format!("{FOLDER}{first}.toml") {
            self.wrong(format!(
                "het eerste werkveld is '{first}', dus hoort dit in {first}.toml"
            ));
        }
        let known = &self.known.fields;
        for field in fields
            .iter()
            .filter(|field| !known.is_empty() && !known.contains(field))
        {
            let near = meant(field, known.iter());
            self.wrong(format!("werkveld '{field}' staat niet in fields.toml{near}"));
        }
    }

    /// Courses exist, and each ends in a level with which one can begin.
    fn courses(&mut self, row: &OccupationRow) {
        let levels: Vec<Level> = row
            .levels
            .iter()
            .filter_map(|node| Level::of_node(node))
            .collect();
        let known = &self.known.courses;
        for course in row.courses.iter().filter(|_| !known.is_empty()) {
            match known.get(course) {
                None => {
                    let near = meant(course, known.keys());
                    self.wrong(format!(
                        "opleiding '{course}' staat niet in mbo.toml of courses.toml{near}"
                    ));
                }
                Some(ends) if !levels.iter().any(|level| ends.contains(level)) => {
                    self.wrong(format!("opleiding '{course}' leidt naar geen van de levels"));
                }
                Some(_) => {}
            }
        }
    }

    fn sources(&mut self, row: &OccupationRow) {
        let known = &self.known.sources;
        let unknown: Vec<String> = self
            .provenance
            .source
            .iter()
            .filter(|source| !known.is_empty() && !known.contains(*source))
            .cloned()
            .collect();
        for source in unknown {
            self.wrong(format!("bron '{source}' staat niet in sources.toml"));
        }
        if row.regulated && self.provenance.check_with.is_none() {
            self.wrong("regulated vraagt check_with: bij wie staat iemand geregistreerd?");
        }
    }

    fn levels(&mut self, nodes: &[String]) -> Vec<Level> {
        let mut levels = Vec::new();
        for node in nodes {
            match Level::of_node(node).filter(|level| level.node() == node) {
                Some(level) => levels.push(level),
                None => {
                    let near = meant(node, Level::ALL.map(Level::node).iter());
                    self.wrong(format!("level '{node}' ken ik niet{near}"));
                }
            }
        }
        if levels.is_empty() {
            self.wrong("levels is leeg; hoe begint iemand hiermee?");
        } else if !levels.is_sorted_by(|a, b| a < b) {
            self.wrong("levels staan van praktijkonderwijs naar universiteit, elk een keer");
        }
        levels
    }

    fn riasec(&mut self, written: &str) -> Option<Riasec> {
        let riasec = Riasec::parse(written);
        if riasec.is_none() {
            self.wrong(format!(
                "riasec '{written}': een tot drie letters van RIASEC, elk een keer"
            ));
        }
        riasec
    }

    fn dutch(&mut self, nl: &DutchRow) {
        let counted = [
            ("what", nl.what.len(), 2, 4),
            ("monday", nl.monday.len(), 3, 3),
            ("skills", nl.skills.len(), 4, 6),
        ];
        for (name, count, least, most) in counted {
            if !(least..=most).contains(&count) {
                self.wrong(format!(
                    "{name} heeft er {count}, en dat zijn er {least} tot {most}"
                ));
            }
        }
        for moment in nl.monday.iter().filter(|moment| !is_monday(moment)) {
            self.wrong(format!("'{moment}' begint niet met 'Maandag 8 uur: '"));
        }
        let texts = nl.what.iter().chain(&nl.monday).chain([&nl.employers, &nl.also]);
        for text in texts.chain([&nl.name]) {
            if text.trim().is_empty() {
                self.wrong("een tekst in [nl] is leeg");
            }
            if let Some((count, sentence)) = sentences::too_long(text) {
                let most = sentences::MOST_WORDS;
                self.wrong(format!("{count} woorden, en {most} is het meeste: '{sentence}'"));
            }
        }
    }
}

/// An id near the one that was written, as a question.
fn meant<'a>(written: &str, ids: impl Iterator<Item = &'a (impl AsRef<str> + ?Sized + 'a)>) -> String {
    nearest(written, ids.map(AsRef::as_ref)).map_or(String::new(), |id| format!("; bedoel je '{id}'?"))
}

/// Begins as `Maandag 8 uur: `, with an hour of the day.
fn is_monday(moment: &str) -> bool {
    moment
        .strip_prefix("Maandag ")
        .and_then(|rest| rest.split_once(" uur: "))
        .is_some_and(|(hour, what)| hour.parse::<u8>().is_ok_and(|hour| hour < 24) && !what.is_empty())
}

/// No id and no address of ESCO stands there twice.
fn once(occupations: &[Occupation], problems: &mut Vec<Problem>) {
    let mut ids: BTreeMap<&str, &str> = BTreeMap::new();
    let mut concepts: BTreeMap<&str, &str> = BTreeMap::new();
    for one in occupations {
        if ids.insert(&one.id, &one.id).is_some() {
            problems.push(
                one.provenance
                    .problem(format!("id '{}' staat er twee keer", one.id)),
            );
        }
        if let Some(other) = concepts.insert(&one.esco, &one.id) {
            let message = format!("{}: '{other}' heeft hetzelfde adres in ESCO", one.id);
            problems.push(one.provenance.problem(message));
        }
    }
}
