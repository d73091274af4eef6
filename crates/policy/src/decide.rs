//! The **decision**: may this actor do this now, given these facts? Denied unless something permits, and denied in any
//! case when something forbids.
//!
//! First come the grounds that hold for everybody, then each role that the actor has towards the record is tried on its
//! own, and the first that may is the reason. Deliberately absent: I/O, a clock, a memory, and a way around.

use jiff::Timestamp;

use crate::action::{Action, Deed};
use crate::actor::{AccountState, Actor, SignIn};
use crate::age::AgeBand;
use crate::consent::{Consented, weigh};
use crate::data::Extent;
use crate::facts::{Facts, Forbid, Numbers, ObjectState};
use crate::glass::BreakGlass;
use crate::id::PersonId;
use crate::kind::Kind;
use crate::party::{Party, Sort};
use crate::path::roles;
use crate::purpose::{LegalBasis, Purpose};
use crate::relation::Standing;
use crate::role::Role;
use crate::second::MOST_ALONE;
use crate::table::cell;
use crate::verdict::{Deny, Reason};

/// Decides. Total: there is an answer for everything that can be written down.
pub fn decide(actor: &Actor, action: Action, facts: &Facts, now: Timestamp) -> Result<Reason, Deny> {
    let mut case = Case {
        actor,
        action,
        facts,
        now,
        band: None,
    };
    case.nothing_forbids()?;
    // A birth date says nothing about a group or a school.
    let born = facts.key.about.person().and(facts.born);
    case.band = born.map(|born| AgeBand::at(born, now));
    let mut nearest = Deny::NoRelation;
    let mut best: Option<Reason> = None;
    for (role, standing) in roles(actor, facts, now) {
        match case.as_role(role, standing) {
            // Roles are tried in the order of their list, which makes the reason the same every time.
            Ok(reason) => best = best.or(Some(reason)),
            Err(deny) => nearest = nearest.max(deny),
        }
    }
    best.ok_or(nearest)
}

/// One question with everything it turns on.
struct Case<'a> {
    actor: &'a Actor,
    action: Action,
    facts: &'a Facts,
    now: Timestamp,
    band: Option<AgeBand>,
}

impl Case<'_> {
    /// What holds for everybody, whatever their relations.
    fn nothing_forbids(&self) -> Result<(), Deny> {
        let facts = self.facts;
        require(self.actor.tenant == facts.key.tenant, Deny::OtherTenant)?;
        self.account_serves()?;
        require(facts.key.class == self.action.class(), Deny::OtherClass)?;
        require(facts.purpose == self.action.purpose(), Deny::OtherPurpose)?;
        if let Some(forbid) = facts.forbids.iter().min() {
            return Err(match forbid {
                Forbid::CourtBan => Deny::CourtBan,
                Forbid::ShutOut => Deny::ShutOut,
                Forbid::OrganisationSuspended => Deny::OrganisationSuspended,
                Forbid::Objection => Deny::Objection,
            });
        }
        match facts.state {
            ObjectState::Open => Ok(()),
            ObjectState::Closed => require(!self.action.changes(), Deny::Closed),
            ObjectState::Erased => Err(Deny::Erased),
        }
    }

    fn account_serves(&self) -> Result<(), Deny> {
        match (self.actor.account, self.action) {
            (AccountState::Active, Action::ConfirmAccount) => Err(Deny::AlreadyConfirmed),
            (AccountState::Active, _) | (AccountState::Unconfirmed, Action::ConfirmAccount) => Ok(()),
            (AccountState::Unconfirmed | AccountState::Suspended | AccountState::Ended, _) => {
                Err(Deny::AccountNotActive)
            }
        }
    }

    /// Everything that one role needs, from the path to the second person.
    fn as_role(&self, role: Role, standing: Standing) -> Result<Reason, Deny> {
        match standing {
            Standing::Current => {}
            Standing::Future => return Err(Deny::RelationNotYet),
            Standing::Ended => return Err(Deny::RelationEnded),
            Standing::Revoked => return Err(Deny::RelationRevoked),
        }
        let two_factors = self.actor.sign_in == SignIn::TwoFactors;
        require(!role.is_staff() || two_factors, Deny::SecondFactorMissing)?;
        let row = role.row(self.band).ok_or(Deny::AgeUnknown)?;
        let extent = cell(row, self.action.class());
        require(self.opens(role, extent), Deny::NotForRole)?;
        require(
            !self.meets_minors(role) || self.is_vetted(self.actor.person),
            Deny::NotVetted,
        )?;
        let glass = self.extent_is_met(extent)?;
        let basis = self.action.legal_basis(role);
        if basis == LegalBasis::Consent {
            self.consent_is_given()?;
        }
        self.age_suffices(role)?;
        self.request_is_met()?;
        Ok(Reason {
            role,
            extent,
            purpose: self.action.purpose(),
            basis,
            second: self.second_person()?,
            review: glass.and_then(|glass| glass.review),
        })
    }

    fn opens(&self, role: Role, extent: Extent) -> bool {
        // What is one's own is opened by being that person, never by a relation to somebody.
        if extent == Extent::Own && role != Role::Oneself {
            return false;
        }
        match self.action.deed() {
            Deed::Sees(level) => extent.opens(level, self.action.class()),
            Deed::Changes(roles) => extent != Extent::Nothing && roles.contains(&role),
        }
    }

    /// A mentor meets the mentee; an employer meets who is placed there, and does not meet a package.
    fn meets_minors(&self, role: Role) -> bool {
        let minor = self.band != Some(AgeBand::Adult);
        let placed = matches!(self.action, Action::ReadPlacement | Action::SeePlacementExists);
        match role {
            Role::Mentor => minor,
            Role::EmployerContact => minor && placed,
            _ => false,
        }
    }

    /// What a cell asks beside the relation: a share, broken glass, numbers that are safe.
    fn extent_is_met(&self, extent: Extent) -> Result<Option<&BreakGlass>, Deny> {
        match extent {
            Extent::IfGranted => {
                let to_actor = |with| with == Party::Person(self.actor.person);
                require(self.is_shared(to_actor), Deny::NotShared)?;
            }
            Extent::Package => require(self.is_shared(|with| self.is_own_seat(with)), Deny::NotShared)?,
            // Sending one in asks nothing; whoever sent it in may read it, and whom it is about may not. Where it takes
            // two, the second person's yes is for the one who asked.
            Extent::OwnReports => {
                let own = self.facts.reported_by == Some(self.actor.person);
                let asks = self.action == Action::ReportConcern || self.action.takes_two();
                require(own || asks, Deny::NotOwnReport)?;
            }
            Extent::BreakGlass => return self.open_glass().map(Some).ok_or(Deny::GlassNotBroken),
            Extent::NumbersOnly => require(self.facts.numbers >= Numbers::SafeInside, Deny::NumbersNotSafe)?,
            Extent::NumbersOnlySafe => {
                require(self.facts.numbers == Numbers::SafeOutside, Deny::NumbersNotSafe)?;
            }
            _ => {}
        }
        Ok(None)
    }

    fn is_shared(&self, with: impl Fn(Party) -> bool) -> bool {
        let mut shares = self.facts.shares.iter();
        shares.any(|share| share.opens(self.facts.key, self.now) && with(share.with))
    }

    /// The actor is the contact for this seat, and the young person is on it.
    fn is_own_seat(&self, seat: Party) -> bool {
        seat.sort() == Sort::Seat
            && self.are_related(Party::Person(self.actor.person), Kind::EmployerContactOf, seat)
            && self.are_related(self.facts.key.about, Kind::OnSeat, seat)
    }

    fn open_glass(&self) -> Option<&BreakGlass> {
        let about = self.facts.key.about.person()?;
        let glass = self.facts.glass.as_ref()?;
        let open = glass.is_open(self.actor.person, self.facts.key.tenant, about, self.now);
        (open && self.facts.persons == 1 && !self.action.changes()).then_some(glass)
    }

    /// What a programme knows of a young person rests on consent to mentoring, whatever part of it is looked at. For a
    /// list there is no consent: each person is asked about alone.
    fn consent_is_given(&self) -> Result<(), Deny> {
        let (Some(person), Some(born)) = (self.facts.key.about.person(), self.facts.born) else {
            return Err(Deny::ConsentMissing);
        };
        let about = Party::Person(person);
        let has_authority = |by| self.are_related(Party::Person(by), Kind::GuardianWithAuthority, about);
        let question = (person, Purpose::Mentoring);
        match weigh(&self.facts.consents, question, born, self.now, has_authority) {
            Consented::Given => Ok(()),
            Consented::Opposed => Err(Deny::ConsentOpposed),
            Consented::Missing => Err(Deny::ConsentMissing),
        }
    }

    /// One's own yes counts from 16; one's own no always does. Guardians stop at 16 by their row of the table.
    fn age_suffices(&self, role: Role) -> Result<(), Deny> {
        match (self.action, role, self.band) {
            (Action::GiveConsent, Role::Oneself, None) => Err(Deny::AgeUnknown),
            (Action::GiveConsent, Role::Oneself, Some(AgeBand::Under16)) => Err(Deny::TooYoung),
            _ => Ok(()),
        }
    }

    fn request_is_met(&self) -> Result<(), Deny> {
        if self.action != Action::GrantRelation && !self.action.is_of_another() {
            return Ok(());
        }
        let request = self.facts.request.ok_or(Deny::NothingAsked)?;
        if self.action.is_of_another() {
            let me = self.actor.person;
            return require(
                request.asked_by != me && request.gains != me,
                Deny::ApprovesOneself,
            );
        }
        let kind = request.kind.ok_or(Deny::NothingAsked)?;
        require(
            !kind.needs_vetting() || self.is_vetted(request.gains),
            Deny::NotVetted,
        )
    }

    /// The second person where one is needed: for new rights, for what always takes two, and for more persons than one
    /// may touch alone.
    fn second_person(&self) -> Result<Option<PersonId>, Deny> {
        let request = self.facts.request;
        let new_right = self.action == Action::GrantRelation
            && request.is_some_and(|request| request.kind.is_some_and(Kind::gives_rights));
        if !new_right && !self.action.takes_two() && self.facts.persons <= MOST_ALONE {
            return Ok(None);
        }
        let gains = request.map(|request| request.gains);
        let asked = request.map(|request| request.asked_by);
        let mut approvals = self.facts.approvals.iter();
        let counting = approvals.find(|approval| {
            approval.counts(self.actor.person, self.action, self.facts.key, gains, self.now)
                && Some(approval.by) != asked
        });
        counting
            .map(|approval| Some(approval.by))
            .ok_or(Deny::SecondPersonMissing)
    }

    fn is_vetted(&self, person: PersonId) -> bool {
        let mut vettings = self.facts.vettings.iter();
        vettings.any(|vetting| vetting.covers(self.facts.key.tenant, person, self.now))
    }

    fn are_related(&self, subject: Party, kind: Kind, object: Party) -> bool {
        self.facts.relations.iter().any(|relation| {
            let entry = relation.entry();
            (entry.tenant, entry.subject, entry.kind, entry.object)
                == (self.facts.key.tenant, subject, kind, object)
                && relation.standing(self.now) == Standing::Current
        })
    }
}

fn require(holds: bool, or: Deny) -> Result<(), Deny> {
    if holds { Ok(()) } else { Err(or) }
}
