//! Lists that other facts refer to (profiles, subjects, domains, refusals), and decision moments.

use crate::facts::kinds::{Domain, MomentFact, Profile, Refusal, SubjectFact};
use crate::facts::read::{self, Row};
use crate::facts::resolve::{named, points};
use crate::facts::rows::{DomainRow, MomentRow, ProfileRow, RefusalRow, SubjectRow, Vec1};
use crate::facts::{Facts, Problem, SourceText};
use crate::point::NodeId;

/// Profiles, subjects, domains, refusals: lists that others refer to.
pub(super) fn load_words<'a>(
    facts: &mut Facts,
    find: &impl Fn(&str) -> Option<&'a SourceText<'a>>,
    problems: &mut Vec<Problem>,
) {
    for Row {
        value: row,
        provenance,
    } in each::<SubjectRow>(find("subjects.toml"), "subject", problems)
    {
        facts.listed.push((row.id.clone(), provenance.clone()));
        facts.subjects.push(SubjectFact {
            id: row.id,
            spellings: row.spellings,
            provenance,
        });
    }
    for Row {
        value: row,
        provenance,
    } in each::<ProfileRow>(find("profiles.toml"), "profile", problems)
    {
        let mut node = |id: &str| named(facts, id, &provenance, problems);
        let tracks: Vec<NodeId> = row.tracks.iter().filter_map(|id| node(id)).collect();
        let mut parts: Vec<_> = (row.track.into_iter())
            .filter_map(|part| Some((node(&part.track)?, part.subjects, part.one_of)))
            .collect();
        if parts.is_empty() && !row.subjects.is_empty() {
            parts = tracks
                .iter()
                .map(|track| (*track, row.subjects.clone(), row.one_of.clone()))
                .collect();
        }
        facts.listed.push((row.id.clone(), provenance.clone()));
        facts.profiles.push(Profile {
            id: row.id,
            tracks,
            parts,
            provenance,
        });
    }
    for Row {
        value: row,
        provenance,
    } in each::<DomainRow>(find("domains.toml"), "domain", problems)
    {
        facts.listed.push((row.id.clone(), provenance.clone()));
        facts.domains.push(Domain {
            id: row.id,
            crebo: row.crebo,
            name: row.name,
            provenance,
        });
    }
    for Row {
        value: row,
        provenance,
    } in each::<RefusalRow>(find("refusals.toml"), "refusal", problems)
    {
        facts.listed.push((row.id.clone(), provenance.clone()));
        facts.refusals.push(Refusal {
            id: row.id,
            provenance,
        });
    }
}

fn each<T: serde::de::DeserializeOwned>(
    file: Option<&SourceText<'_>>,
    key: &str,
    problems: &mut Vec<Problem>,
) -> Vec<Row<T>> {
    file.map(|file| read::rows(file, key, problems))
        .unwrap_or_default()
}

pub(super) fn load_moments(facts: &mut Facts, file: &SourceText<'_>, problems: &mut Vec<Problem>) {
    for Row {
        value: row,
        provenance,
    } in read::rows::<MomentRow>(file, "moment", problems)
    {
        facts.listed.push((row.id.clone(), provenance.clone()));
        let moment = MomentFact {
            at: points(facts, &row.at, &provenance, problems),
            id: row.id,
            stage: row.stage,
            who: match row.who {
                Vec1::One(word) => vec![word],
                Vec1::Many(words) => words,
            },
            events: row.events,
            law: row.law,
            provenance,
        };
        facts.moments.push(moment);
    }
}
