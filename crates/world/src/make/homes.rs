//! Guardians: those of the file, and those of some of the young people who are made.

use std::collections::{HashMap, HashSet};

use feeds::roster::{Bond, Guardianship, Kind, Name, Person, PersonId, Role, Span, Standing};

use super::young::SEATS;
use super::{Making, made_name, name_of};
use crate::fault::Fault;
use crate::mix::{Ask, below};
use crate::people::Part;
use crate::rows::{BondRow, HomeRow};
use crate::ties::{GuardianTie, Tier};

/// Guardians take their names from here on: the first, and the second, of each young person.
const FIRST_GUARDIAN: [u64; 2] = [4_000, 8_000];

impl Making<'_> {
    pub(super) fn homes(&mut self) -> Result<(), Fault> {
        for row in &self.rows.home {
            let guardian = self.guardian(row)?;
            for tie in &row.of {
                let young = self.who(&row.handle, &tie.young)?;
                let period = self
                    .year
                    .term(&row.handle, tie.from.as_deref(), tie.until.as_deref())?;
                self.made.guardian_ties.push(GuardianTie {
                    guardian: guardian.clone(),
                    young,
                    tier: tie.tier,
                    period,
                });
            }
        }
        if self.row.homes {
            self.made_homes()?;
        }
        self.guardianships();
        Ok(())
    }

    fn guardian(&mut self, row: &HomeRow) -> Result<PersonId, Fault> {
        let Some(name) = &row.name else {
            let id = self.who(&row.handle, &row.handle)?;
            let role = self.role(bond(row.bond));
            let person = self
                .person(&id)
                .ok_or_else(|| Fault::new(&row.handle, "has no name"))?;
            person.roles.push(role);
            return Ok(id);
        };
        let id = self.id(row.id.as_ref(), &row.handle)?;
        let name = name_of(&row.handle, name, 1)?;
        self.name(&row.handle, &id, Part::Home, &name, &row.story)?;
        let email = row
            .email
            .clone()
            .unwrap_or(format!("{}@thuis.example", row.handle));
        let standing = if row.barred {
            Standing::Barred
        } else {
            Standing::Active
        };
        self.add(id.clone(), name, email, bond(row.bond), standing);
        Ok(id)
    }

    /// Of five young people who are made, about two have one guardian in the roster, and one has two.
    fn made_homes(&mut self) -> Result<(), Fault> {
        for (at, class) in self.rows.class.iter().enumerate() {
            for seat in 0..class.size {
                let number = at as u64 * SEATS + seat as u64;
                let local = format!("{}-{:02}", class.code, seat + 1);
                let id = PersonId::parse(&format!("{}-{local}", self.row.id));
                let Some(young) = id.filter(|id| self.taken.contains(id)) else {
                    // The seat of somebody who is named.
                    continue;
                };
                let guardians = match below(5, number, Ask::Homes) {
                    0 | 1 => 1,
                    2 => 2,
                    _ => 0,
                };
                for which in 0..guardians {
                    self.made_guardian(&local, &young, number, which)?;
                }
            }
        }
        Ok(())
    }

    fn made_guardian(
        &mut self,
        young_local: &str,
        young: &PersonId,
        number: u64,
        which: usize,
    ) -> Result<(), Fault> {
        let local = format!("{young_local}-thuis-{}", which + 1);
        let own = number + FIRST_GUARDIAN[which];
        let [given, mut prefix, mut family] = self.names.of(own);
        if which == 0 && below(3, own, Ask::FamilyName) > 0 {
            [_, prefix, family] = self.names.of(number);
        }
        let name = made_name(&local, [given, prefix, family])?;
        let bond = if below(20, own, Ask::Bond) == 0 {
            Bond::Guardian
        } else {
            Bond::Parent
        };
        let informed = which == 1 && below(6, own, Ask::Tier) == 0;
        let tier = if informed {
            Tier::Informed
        } else {
            Tier::WithAuthority
        };
        let id = self.id(None, &local)?;
        self.add(
            id.clone(),
            name,
            format!("{local}@thuis.example"),
            bond,
            Standing::Active,
        );
        self.made.guardian_ties.push(GuardianTie {
            guardian: id,
            young: young.clone(),
            tier,
            period: self.year.term(&local, None, None)?,
        });
        Ok(())
    }

    /// The roster says who belong together, once, and young person by young person, which is the order in which OneRoster can
    /// say it. How far a guardian counts it does not say.
    fn guardianships(&mut self) {
        let persons = self.made.roster.persons.iter().enumerate();
        let places: HashMap<&PersonId, usize> = persons.map(|(at, person)| (&person.id, at)).collect();
        let mut seen = HashSet::new();
        let pairs = self.made.guardian_ties.iter().map(|tie| Guardianship {
            guardian: tie.guardian.clone(),
            young_person: tie.young.clone(),
        });
        let mut pairs: Vec<Guardianship> = pairs.filter(|pair| seen.insert(pair.clone())).collect();
        pairs.sort_by_key(|pair| places.get(&pair.young_person).copied());
        self.made.roster.guardianships = pairs;
    }

    fn add(&mut self, id: PersonId, name: Name, email: String, bond: Bond, standing: Standing) {
        let roles = vec![self.role(bond)];
        self.made.roster.persons.push(Person {
            id,
            roles,
            name,
            email: Some(email),
            username: None,
            eck_id: None,
            born: None,
            years: Vec::new(),
            standing,
        });
    }

    fn role(&self, bond: Bond) -> Role {
        Role {
            kind: Kind::Guardian(bond),
            school: self.school.clone(),
            span: Span::default(),
        }
    }
}

fn bond(row: BondRow) -> Bond {
    match row {
        BondRow::Parent => Bond::Parent,
        BondRow::Guardian => Bond::Guardian,
        BondRow::Relative => Bond::Relative,
    }
}
