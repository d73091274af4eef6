//! Qualifications of mbo: the codes, levels and domains of the programmes we have facts of, beside the regulation.

use std::collections::{HashMap, HashSet};
use std::io::Read;

use feeds::crebo::{Qualification, read};
use feeds::id_of;
use pathways::courses::{Catalogue, Programme};

use super::Beside;

/// Lays the regulation beside the programmes.
pub fn beside(input: impl Read, name: &str, catalogue: &Catalogue) -> Beside {
    let reading = read(input, name);
    let mut beside = Beside::new(name, reading.records.len(), reading.problems);
    let listed: HashMap<u32, &Qualification> = reading.records.iter().map(|one| (one.crebo, one)).collect();
    for programme in catalogue.programmes() {
        for code in &programme.crebo {
            match listed.get(code) {
                None => beside.not_in_file.push(format!("{}, crebo {code}", programme.id)),
                Some(qualification) => compare(&mut beside, programme, qualification),
            }
        }
    }
    let ours: HashSet<u32> = catalogue
        .programmes()
        .iter()
        .flat_map(|programme| programme.crebo.iter().copied())
        .collect();
    let strangers = reading.records.iter().filter(|one| !ours.contains(&one.crebo));
    beside.not_in_facts = strangers
        .map(|one| format!("crebo {}: {}", one.crebo, one.name))
        .collect();
    beside
}

fn compare(beside: &mut Beside, programme: &Programme, listed: &Qualification) {
    let before = beside.different.len();
    let level = listed.kind.level();
    if !programme.levels.contains(&level) {
        let ours: Vec<String> = programme.levels.iter().map(u8::to_string).collect();
        beside.differs(
            &programme.id,
            format!("niveau van {}", listed.crebo),
            ours.join(", "),
            level.to_string(),
        );
    }
    let domain = listed.domain.as_deref().map(id_of);
    if domain != programme.domain {
        let say = |domain: &Option<String>| domain.clone().unwrap_or_else(|| "geen".to_owned());
        beside.differs(
            &programme.id,
            format!("domein van {}", listed.crebo),
            say(&programme.domain),
            say(&domain),
        );
    }
    beside.same += usize::from(beside.different.len() == before);
}
