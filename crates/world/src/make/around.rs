//! What stands around a school: people from outside, programmes, seats, answers, vettings and bans.

use feeds::roster::Period;

use super::{Making, name_of};
use crate::fault::Fault;
use crate::people::{Outsider, Part};
use crate::ties::{Consent, Forbid, Pairing, PairingKey, Programme, ProgrammeKey, Seat, SeatKey, Vetting};

impl Making<'_> {
    pub(super) fn around(&mut self) -> Result<(), Fault> {
        self.outsiders()?;
        self.programmes()?;
        self.pairings()?;
        self.seats()?;
        self.consents()?;
        self.vettings()?;
        self.forbids()
    }

    fn outsiders(&mut self) -> Result<(), Fault> {
        for row in &self.rows.outside {
            let person = self.id(row.id.as_ref(), &row.handle)?;
            let name = name_of(&row.handle, &row.name, 1)?;
            self.name(&row.handle, &person, Part::Outside, &name, &row.story)?;
            let email = format!("{}@{}", row.handle, row.mail);
            self.made.outsiders.push(Outsider {
                person,
                name,
                email: row.email.clone().unwrap_or(email),
            });
        }
        Ok(())
    }

    fn programmes(&mut self) -> Result<(), Fault> {
        for row in &self.rows.programme {
            let participants = row.participants.iter().map(|handle| self.who(&row.key, handle));
            let programme = Programme {
                key: ProgrammeKey::from(row.key.as_str()),
                name: row.name.clone(),
                coordinator: self.who(&row.key, &row.coordinator)?,
                participants: participants.collect::<Result<_, _>>()?,
            };
            self.made.programmes.push(programme);
        }
        Ok(())
    }

    fn pairings(&mut self) -> Result<(), Fault> {
        for row in &self.rows.pairing {
            let programme = ProgrammeKey::from(row.programme.as_str());
            if self.made.programmes.iter().all(|known| known.key != programme) {
                return Err(Fault::new(&row.key, "is in a programme that is not there"));
            }
            let pairing = Pairing {
                key: PairingKey::from(row.key.as_str()),
                programme,
                mentor: self.who(&row.key, &row.mentor)?,
                mentee: self.who(&row.key, &row.mentee)?,
                period: self.period(&row.key, &row.begin, &row.until)?,
            };
            self.made.pairings.push(pairing);
        }
        Ok(())
    }

    fn seats(&mut self) -> Result<(), Fault> {
        for row in &self.rows.seat {
            let young = row.young.iter().map(|handle| self.who(&row.key, handle));
            let seat = Seat {
                key: SeatKey::from(row.key.as_str()),
                host: row.host.clone(),
                contact: self.who(&row.key, &row.contact)?,
                young: young.collect::<Result<_, _>>()?,
                period: self.period(&row.key, &row.begin, &row.until)?,
            };
            self.made.seats.push(seat);
        }
        Ok(())
    }

    fn consents(&mut self) -> Result<(), Fault> {
        for row in &self.rows.consent {
            let at = format!("consent about {}", row.about);
            let day = |text: &String| self.year.day(&at, text);
            let consent = Consent {
                about: self.who(&at, &row.about)?,
                by: self.who(&at, &row.by)?,
                purpose: row.purpose,
                answer: row.answer,
                given: day(&row.given)?,
                until: day(&row.until)?,
                withdrawn: row.withdrawn.as_ref().map(day).transpose()?,
            };
            self.made.consents.push(consent);
        }
        Ok(())
    }

    fn vettings(&mut self) -> Result<(), Fault> {
        for row in &self.rows.vetting {
            let at = format!("vetting of {}", row.person);
            let vetting = Vetting {
                person: self.who(&at, &row.person)?,
                seen_by: self.who(&at, &row.seen_by)?,
                certificate: row.certificate,
                period: self.period(&at, &row.seen_on, &row.until)?,
            };
            if vetting.person == vetting.seen_by {
                return Err(Fault::new(at, "was seen by nobody else"));
            }
            self.made.vettings.push(vetting);
        }
        Ok(())
    }

    fn forbids(&mut self) -> Result<(), Fault> {
        for row in &self.rows.forbid {
            let at = format!("forbid for {}", row.person);
            let forbid = Forbid {
                person: self.who(&at, &row.person)?,
                about: self.who(&at, &row.about)?,
                ground: row.ground,
            };
            self.made.forbids.push(forbid);
        }
        Ok(())
    }

    fn period(&self, at: &str, begin: &str, until: &str) -> Result<Period, Fault> {
        self.year.term(at, Some(begin), Some(until))
    }
}
