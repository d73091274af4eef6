//! How a row **begins**: an edition, a mentor who is let in, a wish, a round, two times yes, and the first day.

use super::{Plan, Row};
use crate::demo::{Demo, between, demos_on, form_after, link};
use crate::mentoring::wishes::WISH;

/// How the edition of a row is called.
const EDITION: &str = "Een heel jaar";

/// A row up to its first meeting, on each database.
pub fn begun(plan: Plan) -> impl Iterator<Item = Row> {
    begun_while(plan, |_, _| ())
}

/// The same, with somebody who looks before there is a proposal, when there is one, and when both said yes and set the first day.
pub fn begun_while(plan: Plan, look: impl Fn(&Row, Step)) -> impl Iterator<Item = Row> {
    let demos = demos_on(plan.begins[1]).into_iter();
    demos.map(move |demo| Row::begun(demo, plan, &look))
}

/// How far it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// The young person waits.
    Waits,
    /// A mentor is proposed.
    Proposed,
    /// The first day is set.
    Begun,
}

impl Row {
    fn begun(demo: Demo, plan: Plan, look: &impl Fn(&Row, Step)) -> Self {
        let mut row = Row {
            demo,
            plan,
            day: plan.begins[1].to_owned(),
            at: String::new(),
            edition: String::new(),
            id: String::new(),
        };
        row.opened();
        row.let_in(&row.signed_up());
        row.got_ready();
        row.wished();
        look(&row, Step::Waits);
        row.divided();
        row.id = row.proposed();
        look(&row, Step::Proposed);
        row.agreed();
        row.kicked_off();
        look(&row, Step::Begun);
        row
    }

    /// Ravi makes the edition.
    fn opened(&mut self) {
        let ravi = self.demo.be("Ravi Doerga");
        let at = link(&ravi.page("/mijn"), "Verder Kijken");
        let fields = [
            ("naam", EDITION),
            ("methode", self.plan.method),
            ("begin", self.plan.begins[0]),
            ("eind", self.plan.ends),
            ("ronde", ""),
            ("koppels", "40"),
            ("dagen", "7"),
            ("toch", "ja"),
        ];
        ravi.done(&format!("{at}/edities"), &fields);
        let page = link(&ravi.page(&at), EDITION);
        self.edition = page.rsplit('/').next().unwrap_or_default().to_owned();
        self.at = at;
    }

    /// Somebody from outside signs up at the door of the edition. Gives where Ravi finds it.
    fn signed_up(&self) -> String {
        let door = format!("/mentor-worden/{}", self.edition);
        assert!(self.demo.get("/mentor-worden").body.contains(&door));
        let mail = self.mail();
        let fields = [
            ("voornaam", self.plan.mentor[0]),
            ("tussen", ""),
            ("achternaam", self.plan.mentor[1]),
            ("mail", mail.as_str()),
            ("soort", self.plan.kind),
            ("waarom", self.plan.why),
        ];
        let sent = self.demo.send(&door, &fields);
        assert_eq!(sent.status, 303, "{}: {}", self.now(), sent.body);
        link(&self.ravi().page(&self.at), &self.mentor_name())
    }

    /// Ravi talks with them, says yes and sees the certificate; Joost invites them, and they come in.
    fn let_in(&self, intake: &str) {
        let ravi = self.ravi();
        let plan = [("wat", "plannen"), ("dag", self.day.as_str()), ("hoe", "phone")];
        ravi.done(intake, &plan);
        ravi.done(intake, &[("wat", "geweest"), ("notitie", "Luistert goed.")]);
        ravi.done(intake, &[("wat", "aannemen")]);
        let vetting = link(&ravi.page(intake), "Noteer de verklaring");
        let seen = [
            ("certificate", "vog"),
            ("given", "2026-08-20"),
            ("until", "2029-08-20"),
        ];
        ravi.done(&vetting, &seen);
        let joost = self.demo.be("Joost Ketelaar");
        let [given, family] = self.plan.mentor;
        let found = joost.page(&format!("/beheer/mensen?wie=outside&naam={family}"));
        let person = link(&found, given);
        let id = person.rsplit('/').next().unwrap_or_default();
        let letter = joost.done(&format!("/mensen/{id}/account/uitnodiging"), &[]);
        let letter = joost.page(&letter);
        let code = between(&letter, "<strong translate=\"no\">", "</strong>");
        assert!(!code.is_empty(), "{}: {letter}", self.now());
        let mentor = self.demo.invited(code, &self.mail());
        assert!(mentor.page("/mijn").contains(given), "{}", self.now());
    }

    /// The mentor does the training and says when, where and for whom.
    fn got_ready(&self) {
        let mentor = self.mentor();
        let page = mentor.page("/mijn/vrijwillig");
        assert!(page.contains("Bijna."), "{}: {page}", self.now());
        let parts = page.split("/mijn/vrijwillig/training/").skip(1);
        for part in parts.filter_map(|rest| rest.split(['"', '?']).next()) {
            mentor.done(&format!("/mijn/vrijwillig/training/{part}"), &[]);
        }
        let fields = [
            ("over", "Ik weet hoe het is om niet te weten wat je wilt."),
            ("onderwerp", "choice"),
            ("taal", "nl"),
            ("ik", "unsaid"),
            ("tijd", "sa-morning"),
            ("aantal", "1"),
            ("postcode", "3011"),
            ("ver", "15"),
            ("vanaf", self.plan.ages[0]),
            ("tot", self.plan.ages[1]),
        ];
        mentor.done("/mijn/vrijwillig", &fields);
        let page = mentor.page("/mijn/vrijwillig");
        assert!(!page.contains("Bijna."), "{}: {page}", self.now());
    }

    /// The young person asks, and home says yes where it is for home to say.
    fn wished(&self) {
        let young = self.young();
        let page = young.page(WISH);
        let programme = between(&page, "name=\"programma\" value=\"", "\"").to_owned();
        let mut fields = vec![
            ("programma", programme.as_str()),
            ("onderwerp", "choice"),
            ("open", "ja"),
            ("tijd", "sa-morning"),
        ];
        if page.contains("name=\"akkoord\"") {
            fields.push(("akkoord", "ja"));
        }
        young.done(WISH, &fields);
        if let Some(name) = self.plan.home {
            assert!(
                young.page(WISH).contains("Eerst is een ja nodig"),
                "{}",
                self.now()
            );
            let home = self.demo.be(name);
            let asked = link(&home.page("/mijn"), "Zeg ja of nee");
            home.done(&asked, &[("antwoord", "ja")]);
        }
        let page = young.page(WISH);
        assert!(page.contains("Jij bent nummer"), "{}: {page}", self.now());
    }

    /// Ravi makes a round, looks at it first, and proposes.
    fn divided(&self) {
        let ravi = self.ravi();
        let draft = ravi.done(&format!("{}/rondes", self.at), &[("editie", &self.edition)]);
        let page = ravi.page(&draft);
        for name in [self.plan.young, &self.mentor_name()] {
            assert!(page.contains(name), "{}: {name}: {page}", self.now());
        }
        assert!(!self.young().page("/mijn/mentor").contains(self.plan.mentor[0]));
        ravi.done(&draft, &[("wat", "voorstellen")]);
    }

    /// The young person reads of the proposal. Gives its id.
    fn proposed(&self) -> String {
        let page = self.young().page("/mijn/mentor");
        let [given, family] = self.plan.mentor;
        assert!(
            page.contains(given) && !page.contains(family),
            "{}: {page}",
            self.now()
        );
        let action = form_after(&page, "Er is een mentor voor je").to_owned();
        let id = action.split('/').nth(3).unwrap_or_default().to_owned();
        assert_eq!(id.len(), 32, "{action}");
        id
    }

    /// Both say yes.
    fn agreed(&self) {
        self.young().done(&self.own("antwoord"), &[("zeg", "ja")]);
        self.mentor()
            .done(&format!("{}/antwoord", self.mentee()), &[("zeg", "ja")]);
        let page = self.young().page("/mijn/mentor");
        assert!(
            page.contains("Jullie zeiden allebei ja"),
            "{}: {page}",
            self.now()
        );
    }

    /// The mentor sets the first day, which is today, and home is told where it has to be.
    fn kicked_off(&self) {
        let first = [
            ("dag", self.day.as_str()),
            ("tijd", "10:30"),
            ("plek", "bibliotheek"),
            ("plaats", ""),
        ];
        self.mentor().done(&format!("{}/begin", self.mentee()), &first);
        if self.plan.told {
            let told = [("hoe", "paper")];
            self.ravi().done(&format!("{}/thuis", self.case()), &told);
        }
        let page = self.young().page("/mijn/mentor");
        assert!(page.contains(&self.mentor_name()), "{}: {page}", self.now());
    }
}
