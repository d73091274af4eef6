//! **Marks** planted in the names of everybody in a demo, and the ids that there are to ask with.

use std::collections::{BTreeMap, BTreeSet};

use kit::db::{Row, Sql};
use kit::{Db, sql};

use crate::business::{Tie, business};
use crate::demo::PlantedDemo;

/// Somebody one can be, with everybody they have business with.
pub struct Who {
    /// How the world calls them.
    pub handle: String,
    /// Their id.
    pub id: String,
    /// The school.
    pub school: String,
    /// Whose marks may stand on a page of theirs.
    pub business: BTreeSet<String>,
    /// Whether they keep people right there, and so may change them.
    keeps: bool,
    /// Whether they guide young people, and so may change what stands on the way of those.
    guides: bool,
}

/// Everything planted in one demo.
pub struct Planted {
    /// Everybody one can be.
    pub residents: Vec<Who>,
    /// Each mark with the id of its person.
    persons: BTreeMap<String, String>,
    /// Ids of everything, by tenant.
    ids: BTreeMap<String, Vec<String>>,
    /// Ids of what there is in mentoring, by tenant: a few of each sort.
    mentoring: BTreeMap<String, Vec<String>>,
    /// Whose each offer and each experience is.
    owners: BTreeMap<String, String>,
    /// A programme of each tenant.
    programmes: BTreeMap<String, String>,
    tenants: BTreeMap<String, String>,
    whole: bool,
}

/// The mark of a person: letters that stand in no name, and the beginning of the id.
fn mark(id: &str) -> String {
    format!("zqx{}", &id[..10])
}

impl Planted {
    /// Reads what is there.
    pub fn read(demo: &PlantedDemo, whole: bool) -> Self {
        let (persons, ties, groups) = (demo.persons(), demo.ties(), demo.groups());
        let mut ids: BTreeMap<String, Vec<String>> = BTreeMap::new();
        let handles: BTreeSet<&String> = demo.residents.iter().map(|(_, id, _)| id).collect();
        for (tenant, id) in &persons {
            // Of the many without a story a few stand for all.
            let of_tenant = ids.entry(tenant.clone()).or_default();
            if handles.contains(id) || of_tenant.len() < 40 {
                of_tenant.push(id.clone());
            }
        }
        for (tenant, id) in groups
            .iter()
            .take(6)
            .chain(groups.iter().rev().take(3))
            .chain(&demo.things())
        {
            ids.entry(tenant.clone()).or_default().push(id.clone());
        }
        let tenants = demo.tenants();
        let mut mentoring: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for (tenant, id) in demo.mentoring() {
            mentoring.entry(tenant).or_default().push(id);
        }
        let residents = demo.residents.iter().map(|(school, id, handle)| {
            let tenant = &tenants[school];
            let mine = format!("person:{id}");
            let has_task = |kinds: &[&str]| {
                let mut own = ties
                    .iter()
                    .filter(|tie| tie.tenant == *tenant && tie.subject == mine);
                own.any(|tie| kinds.contains(&tie.kind.as_str()))
            };
            Who {
                handle: handle.clone(),
                id: id.clone(),
                school: school.clone(),
                business: business(tenant, id, &ties, &persons)
                    .iter()
                    .map(|id| mark(id))
                    .collect(),
                keeps: has_task(&["administrator-of", "privacy-officer-of", "school-leader-of"]),
                guides: has_task(&["tutor-of", "counsellor-of"]),
            }
        });
        Self {
            residents: residents.collect(),
            persons: persons.iter().map(|(_, id)| (mark(id), id.clone())).collect(),
            ids,
            mentoring,
            owners: demo.owners(),
            programmes: demo.programmes(),
            tenants,
            whole,
        }
    }

    /// The programme of the school of somebody; nothing where it has none.
    pub fn programme(&self, who: &Who) -> &str {
        let tenant = self.tenants.get(&who.school);
        let found = tenant.and_then(|tenant| self.programmes.get(tenant));
        found.map_or("", String::as_str)
    }

    /// Ids to ask with where it is about mentoring: of the own school and of the other one.
    pub fn in_mentoring(&self, who: &Who) -> Vec<&str> {
        let own = self.tenants.get(&who.school);
        let (mine, others): (Vec<_>, Vec<_>) = self
            .mentoring
            .iter()
            .partition(|(tenant, _)| Some(*tenant) == own);
        let own: Vec<&str> = mine
            .iter()
            .flat_map(|(_, ids)| ids.iter().map(String::as_str))
            .collect();
        let others: Vec<&str> = others
            .iter()
            .flat_map(|(_, ids)| ids.iter().map(String::as_str))
            .collect();
        let (own_most, others_most) = if self.whole { (60, 40) } else { (6, 1) };
        let own = spread(&own, own_most);
        own.into_iter().chain(spread(&others, others_most)).collect()
    }

    /// The marks in a text.
    pub fn marks(&self, text: &str) -> BTreeSet<String> {
        let found = text
            .match_indices("zqx")
            .filter_map(|(at, _)| text.get(at..at + 13));
        found
            .filter(|mark| self.persons.contains_key(*mark))
            .map(str::to_owned)
            .collect()
    }

    /// Whose marks these are.
    pub fn names(&self, marks: &[&String]) -> Vec<String> {
        let handle = |id: &String| {
            let found = self.residents.iter().find(|who| who.id == *id);
            found.map_or_else(|| id.clone(), |who| who.handle.clone())
        };
        let known = |mark: &&String| self.persons.get(*mark).map(handle).unwrap_or_default();
        marks.iter().map(known).collect()
    }

    /// Ids to ask with: of the own school and of the other one.
    pub fn ids(&self, who: &Who) -> Vec<&str> {
        let own = self
            .tenants
            .get(&who.school)
            .and_then(|tenant| self.ids.get(tenant));
        let others = self.not_own(who);
        let (own_most, others_most) = if self.whole { (60, 40) } else { (6, 4) };
        let own: Vec<&str> = own.into_iter().flatten().map(String::as_str).collect();
        // Ids of all sorts stand one after another, so every so many gives some of each.
        let own = spread(&own, own_most);
        own.into_iter().chain(spread(&others, others_most)).collect()
    }

    /// Ids that this person has nothing to change at.
    pub fn not_theirs(&self, who: &Who) -> Vec<&str> {
        if who.keeps {
            return spread(&self.not_own(who), if self.whole { 40 } else { 5 });
        }
        let theirs = |id: &str| {
            let owner = self.owners.get(id).map_or("", String::as_str);
            owner == who.id || who.guides && !owner.is_empty() && who.business.contains(&mark(owner))
        };
        let ids = self.ids(who).into_iter();
        ids.filter(|id| *id != who.id && !theirs(id)).collect()
    }

    /// Ids of the other school alone, with which everything is refused, whatever is sent.
    pub fn foreign(&self, who: &Who) -> Vec<&str> {
        spread(&self.not_own(who), if self.whole { 40 } else { 8 })
    }

    fn not_own(&self, who: &Who) -> Vec<&str> {
        let own = self.tenants.get(&who.school);
        let others = self.ids.iter().filter(|(tenant, _)| Some(*tenant) != own);
        others
            .flat_map(|(_, ids)| ids.iter().map(String::as_str))
            .collect()
    }

    /// Somebody of the other school.
    pub fn stranger(&self, who: &Who) -> String {
        let stranger = self.residents.iter().find(|other| other.school != who.school);
        stranger.map(|other| other.id.clone()).unwrap_or_default()
    }
}

impl PlantedDemo {
    /// Puts a mark behind the given name of everybody.
    pub fn plant(&self) {
        self.write(sql(
            "update person set given = coalesce(given, '') || ' zqx' || substr(id, 1, 10) where state = 'here'",
        ));
    }

    fn persons(&self) -> Vec<(String, String)> {
        pairs(&self.read(sql("select tenant as a, id as b from person order by tenant, id")))
    }

    fn groups(&self) -> Vec<(String, String)> {
        pairs(&self.read(sql(
            "select tenant as a, id as b from school_group order by tenant, id",
        )))
    }

    /// Ids of whatever else an address may name.
    fn things(&self) -> Vec<(String, String)> {
        let mut things = pairs(&self.read(sql(
            "select tenant as a, id as b from relation where kind in ('tutor-of', 'counsellor-of', 'guardian-informed') \
             order by tenant, kind, id limit 9",
        )));
        let more = [
            sql("select tenant as a, tenant as b from tenant order by tenant"),
            sql("select tenant as a, id as b from vetting order by tenant, id limit 4"),
            sql("select tenant as a, id as b from roster_import order by tenant, id limit 4"),
            sql("select tenant as a, id as b from session order by tenant, id limit 4"),
            sql(
                "select tenant as a, min(id) as b from opportunity group by tenant, state order by tenant, state",
            ),
            sql(
                "select tenant as a, min(id) as b from experience group by tenant, kind order by tenant, kind",
            ),
        ];
        things.extend(
            more.into_iter()
                .flat_map(|statement| pairs(&self.read(statement))),
        );
        things
    }

    /// A few of each sort that there is in mentoring.
    fn mentoring(&self) -> Vec<(String, String)> {
        let sorts = [
            sql("select tenant as a, id as b from programme order by tenant, id"),
            sql(
                "select tenant as a, min(id) as b from pairing group by tenant, state order by tenant, state",
            ),
            sql("select tenant as a, id as b from edition order by tenant, id"),
            sql("select tenant as a, id as b from mentoring_group order by tenant, id"),
            sql(
                "select tenant as a, min(id) as b from mentor_intake group by tenant, state order by tenant, state",
            ),
            sql("select tenant as a, id as b from message_report order by tenant, id limit 2"),
            sql("select tenant as a, id as b from voice order by tenant, state, id"),
        ];
        let sorts = sorts.into_iter();
        sorts.flat_map(|statement| pairs(&self.read(statement))).collect()
    }

    fn owners(&self) -> BTreeMap<String, String> {
        let rows = self.read(sql(
            "select id as a, person as b from opportunity union all select id, person from experience order by 1",
        ));
        pairs(&rows).into_iter().collect()
    }

    fn programmes(&self) -> BTreeMap<String, String> {
        let rows = self.read(sql(
            "select tenant as a, min(id) as b from programme group by tenant order by tenant",
        ));
        pairs(&rows).into_iter().collect()
    }

    fn tenants(&self) -> BTreeMap<String, String> {
        pairs(&self.read(sql("select slug as a, tenant as b from tenant order by slug")))
            .into_iter()
            .collect()
    }

    fn ties(&self) -> Vec<Tie> {
        let rows = self.read(sql(
            "select tenant, subject, kind, object from relation union all \
             select tenant, 'person:' || young, 'paired', 'person:' || mentor from pairing order by 1, 2, 3, 4",
        ));
        let text = |row: &Row, column: &str| row.get::<String>(column).unwrap();
        rows.iter()
            .map(|row| Tie {
                tenant: text(row, "tenant"),
                subject: text(row, "subject"),
                kind: text(row, "kind"),
                object: text(row, "object"),
            })
            .collect()
    }

    /// What could change: counts, and what counts only while it is not taken back.
    pub fn state(&self) -> Vec<(String, i64)> {
        let statements = [
            sql("select 'relations' as a, count(*) as n from relation where revoked_at is null"),
            sql("select 'requests' as a, count(*) as n from relation_request"),
            sql("select 'approvals' as a, count(*) as n from approval"),
            sql("select 'persons' as a, count(*) as n from person where state = 'here'"),
            sql(
                "select 'accounts' as a, count(*) as n from account where state = 'active' and suspended_at is null",
            ),
            sql("select 'links' as a, count(*) as n from one_time_link"),
            sql("select 'passwords' as a, count(*) as n from account where password is not null"),
            sql("select 'codes' as a, count(*) as n from account where codes is not null"),
            sql("select 'passkeys' as a, count(*) as n from passkey"),
            sql("select 'tracks' as a, cast(coalesce(sum(year), 0) as bigint) as n from school_group"),
            sql("select 'positions' as a, cast(coalesce(sum(year), 0) as bigint) as n from position"),
            sql("select 'vettings' as a, count(*) as n from vetting"),
            sql("select 'consents' as a, count(*) as n from consent where withdrawn_at is null"),
            sql("select 'imports' as a, count(*) as n from roster_import"),
            sql("select 'erased' as a, count(*) as n from erased"),
            sql("select 'offers' as a, count(*) as n from opportunity"),
            sql("select 'answers' as a, count(*) as n from opportunity where state = 'accepted'"),
            sql("select 'declined' as a, count(*) as n from opportunity where state = 'declined'"),
            sql("select 'withdrawn' as a, count(*) as n from opportunity where state = 'withdrawn'"),
            sql("select 'experiences' as a, count(*) as n from experience where taken_back_at is null"),
            sql("select 'reflections' as a, count(*) as n from experience where reflection is not null"),
            sql("select 'duties' as a, count(*) as n from duty"),
            sql("select 'glass' as a, count(*) as n from glass"),
            sql("select 'wishes' as a, count(*) as n from wish where state = 'waiting'"),
            sql("select 'pairings' as a, count(*) as n from pairing where state = 'started'"),
            sql(
                "select 'pairings that wait' as a, count(*) as n from pairing where state in ('proposed', 'agreed')",
            ),
            sql("select 'goodbyes' as a, count(*) as n from pairing where state = 'goodbye-planned'"),
            sql("select 'meetings' as a, count(*) as n from meeting where state = 'held'"),
            sql("select 'plans' as a, count(*) as n from meeting where state = 'planned'"),
            sql("select 'messages' as a, count(*) as n from message"),
            sql("select 'reports' as a, count(*) as n from message_report"),
            sql("select 'intakes' as a, count(*) as n from mentor_intake where state = 'signed-up'"),
            sql("select 'accepted' as a, count(*) as n from mentor_intake where state = 'accepted'"),
            sql("select 'editions' as a, count(*) as n from edition"),
            sql("select 'days' as a, count(*) as n from edition_day"),
            sql("select 'seen' as a, count(*) as n from edition_day_seen"),
            sql("select 'certificates' as a, count(*) as n from certificate"),
            sql("select 'classes' as a, count(*) as n from mentoring_group"),
            sql("select 'class answers' as a, count(*) as n from mentoring_group_answer"),
            sql("select 'rounds' as a, count(*) as n from mentoring_run"),
            sql("select 'checkins' as a, count(*) as n from checkin"),
            sql("select 'hours' as a, count(*) as n from hours_approval"),
            sql("select 'trained' as a, count(*) as n from training_done"),
            sql("select 'voices' as a, count(*) as n from voice"),
            sql("select 'heard' as a, count(*) as n from voice where state = 'shown'"),
            sql("select 'kept out' as a, count(*) as n from kept_out"),
            sql("select 'to be let in' as a, count(*) as n from kept_out_request"),
        ];
        let read = |statement| {
            let rows = self.read(statement);
            let row = &rows[0];
            (row.get::<String>("a").unwrap(), row.get::<i64>("n").unwrap())
        };
        statements.into_iter().map(read).collect()
    }

    /// Reads rows, beside the product.
    pub fn read(&self, statement: Sql) -> Vec<Row> {
        self.runtime.block_on(async {
            let mut tx = self.db().look().await.unwrap();
            statement.all(&mut tx).await.unwrap()
        })
    }

    /// Writes something, beside the product.
    pub fn write(&self, statement: Sql) {
        self.runtime.block_on(async {
            let mut tx = self.db().begin().await.unwrap();
            statement.run(&mut tx).await.unwrap();
            tx.commit().await.unwrap();
        });
    }

    fn db(&self) -> &Db {
        &self.db
    }
}

/// So many of a list, from all parts of it.
fn spread<'a>(list: &[&'a str], most: usize) -> Vec<&'a str> {
    let step = list.len().div_ceil(most.max(1)).max(1);
    list.iter().copied().step_by(step).collect()
}

fn pairs(rows: &[Row]) -> Vec<(String, String)> {
    rows.iter()
        .map(|row| (row.get("a").unwrap(), row.get("b").unwrap()))
        .collect()
}
