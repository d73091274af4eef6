//! A **whole class gets mentors**, as in Mentoren op Zuid: the class is asked, each says yes or no, and a mentor meets a few of them at
//! once.

use kit::sql;

use super::life::{Programme, option};
use crate::demo::{Demo, Somebody, between, demos, form_after, link, planted_demos, unplanted};
use crate::glass::id;

/// Tygo is sixteen and Samira fifteen, both of b4.
pub struct Class<'a> {
    pub programme: Programme<'a>,
    pub tygo: Somebody<'a>,
    pub samira: Somebody<'a>,
    pub soraya: Somebody<'a>,
    /// The page of the class, for the coordinator.
    pub page: String,
}

impl<'a> Class<'a> {
    pub fn asked(demo: &'a Demo) -> Self {
        let programme = Programme::of(demo, "mentoren-op-zuid");
        let list = format!("{}/edities/{}/klassen", programme.at, programme.edition);
        let class = option(&programme.ravi.page(&list), "b4 ");
        // First it is said how many are asked and what they read; a question that nobody answered can be taken back.
        let sure = programme.ravi.page(&format!("{list}?klas={class}"));
        assert!(
            sure.contains("Dit lezen ze bij Mijn mentor"),
            "{}: {sure}",
            demo.kind
        );
        let asked = programme.ravi.done(&list, &[("klas", class.as_str())]);
        let id = asked.split('?').next().and_then(|path| path.rsplit('/').next());
        let back = [("weg", id.unwrap_or_default())];
        assert!(
            demo.be("Tygo Smit")
                .page("/mijn")
                .contains("kan mentoren krijgen")
        );
        assert!(programme.ravi.done(&list, &back).ends_with("gedaan=ingetrokken"));
        assert!(
            !demo
                .be("Tygo Smit")
                .page("/mijn")
                .contains("kan mentoren krijgen")
        );
        let asked = programme.ravi.done(&list, &[("klas", class.as_str())]);
        let page = asked.split('?').next().unwrap_or_default().to_owned();
        let again = programme.ravi.done(&list, &[("klas", class.as_str())]);
        assert!(
            again.starts_with(&page),
            "{}: the same class twice is one",
            demo.kind
        );
        Self {
            programme,
            tygo: demo.be("Tygo Smit"),
            samira: demo.be("Samira el Idrissi"),
            soraya: demo.be("Soraya Blinker"),
            page,
        }
    }

    /// How many of the class stand so.
    fn count(&self, words: &str) -> String {
        let page = self.programme.ravi.page(&self.page);
        between(between(&page, words, "</div>"), "<dd>", "</dd>").to_owned()
    }

    /// How many wait for a mentor in the whole edition, as the coordinator is told.
    fn waiting(&self) -> usize {
        let page = self.programme.ravi.page(&self.programme.at);
        let many = between(between(&page, "Jongeren die wachten", "</div>"), "<dd>", "<");
        let many = many.trim();
        many.parse().unwrap_or_else(|_| panic!("{many} is no number"))
    }

    pub fn divide(&self) -> crate::server::Answer {
        self.divide_over("Soraya Blinker")
    }

    /// Who waits gets this mentor.
    pub fn divide_over(&self, mentor: &str) -> crate::server::Answer {
        let page = self.programme.ravi.page(&self.page);
        let id = checked(&page, "mentor", mentor);
        self.programme.ravi.send(&self.page, &[("mentor", id.as_str())])
    }
}

/// The mother of Samira says yes to a mentor.
pub fn somebody_at_home_says_yes(demo: &Demo) {
    let latifa = demo.be("Latifa el Idrissi");
    let home = link(&latifa.page("/mijn"), "Bekijk wat er komt");
    latifa.done(&format!("{home}/mentor"), &[("antwoord", "ja")]);
}

/// The value of the box in front of a name.
pub fn checked(page: &str, field: &str, name: &str) -> String {
    let boxes = page
        .split(&format!("name=\"{field}\" value=\""))
        .skip(1)
        .collect::<Vec<_>>();
    let found = boxes.iter().find(|one| {
        one.split("</label>")
            .next()
            .is_some_and(|one| unplanted(one).contains(name))
    });
    let found = found.unwrap_or_else(|| panic!("no box for {name} in {page}"));
    found[..32].to_owned()
}

/// Where a young person says yes to the class.
pub fn invitation(page: &str) -> String {
    form_after(page, "Mentoren voor Klas b4").to_owned()
}

#[test]
fn a_class_is_asked_and_nobody_is_named_before_there_is_consent() {
    for demo in demos() {
        let class = Class::asked(&demo);
        let ravi = &class.programme.ravi;
        assert_eq!(
            class.count("Zei nog niets"),
            class.count("In de klas"),
            "{}",
            demo.kind
        );
        // Tygo answers for himself; of Samira somebody at home says yes as well.
        let own = invitation(&class.tygo.page("/mijn/mentor"));
        class.tygo.done(&own, &[("zeg", "nee")]);
        assert_eq!(class.count("Wil nu geen mentor"), "1", "{}", demo.kind);
        // A yes is among those who wait; a no after it is not any more, and may become a yes again.
        let before = class.waiting();
        class.tygo.done(&own, &[("zeg", "ja")]);
        assert_eq!(class.waiting(), before + 1, "{}", demo.kind);
        class.tygo.done(&own, &[("zeg", "nee")]);
        assert_eq!(class.waiting(), before, "{}: who said no waits", demo.kind);
        assert_eq!(class.count("Wil nu geen mentor"), "1", "{}", demo.kind);
        class.tygo.done(&own, &[("zeg", "ja")]);
        class.samira.done(&own, &[("zeg", "ja")]);
        assert_eq!(class.count("Wacht op een mentor"), "1", "{}", demo.kind);
        assert_eq!(class.count("wacht op toestemming"), "1", "{}", demo.kind);
        let page = ravi.page(&class.page);
        assert!(!page.contains("Samira") && !page.contains("Tygo"), "{page}");
        // It is a question to this class, and for the coordinator to ask.
        for name in ["Samuel Tesfaye", "Soraya Blinker"] {
            let somebody = demo.be(name);
            assert_eq!(
                somebody.send(&own, &[("zeg", "ja")]).status,
                404,
                "{name} {}",
                demo.kind
            );
            assert_eq!(somebody.get(&class.page).status, 404, "{name} {}", demo.kind);
            assert_eq!(
                somebody.send(&class.page, &[]).status,
                404,
                "{name} {}",
                demo.kind
            );
        }
        assert_eq!(
            ravi.send(&class.page, &[]).status,
            422,
            "{}: with no mentor",
            demo.kind
        );
        // Only who has consent is proposed anybody; Samira comes along later, into the same group.
        assert_eq!(class.divide().status, 303, "{}", demo.kind);
        let page = ravi.page(&class.page);
        assert!(page.contains("Tygo Smit") && !page.contains("Samira"), "{page}");
        somebody_at_home_says_yes(&demo);
        assert_eq!(class.divide().status, 303, "{}", demo.kind);
        let page = ravi.page(&class.page);
        assert!(
            page.contains("Tygo Smit") && page.contains("Samira el Idrissi"),
            "{page}"
        );
        let nobody = class
            .programme
            .ravi
            .send(&class.page, &[("mentor", &"0".repeat(32))]);
        assert_eq!(nobody.status, 422, "{}: nobody waits any more", demo.kind);
    }
}

#[test]
fn a_group_meets_at_once_and_it_counts_once() {
    for demo in demos() {
        let class = Class::asked(&demo);
        let own = invitation(&class.tygo.page("/mijn/mentor"));
        for young in [&class.tygo, &class.samira] {
            young.done(&own, &[("zeg", "ja")]);
        }
        somebody_at_home_says_yes(&demo);
        assert_eq!(class.divide().status, 303, "{}", demo.kind);
        // The mentor answers once, and each of them for oneself.
        let group = link(&class.soraya.page("/mijn/mentees"), "Groep: Klas b4");
        let page = class.soraya.page(&group);
        assert!(page.contains("2 leerlingen wachten op jouw antwoord"), "{page}");
        assert!(!page.contains("el Idrissi"), "{page}");
        class.soraya.done(&format!("{group}/antwoord"), &[("zeg", "ja")]);
        let first = [("dag", "2026-10-10"), ("tijd", "15:30"), ("plaats", "Lokaal 12")];
        let early = class.soraya.send(&format!("{group}/begin"), &first);
        assert_eq!(early.status, 422, "{}", demo.kind);
        for young in [&class.tygo, &class.samira] {
            // Before the yes stands a form for who wants to talk first about home.
            let page = young.page("/mijn/mentor");
            let mut forms = page
                .split("action=\"")
                .skip(1)
                .filter_map(|rest| rest.split('"').next());
            let yes = forms.find(|action| action.ends_with("/antwoord"));
            young.done(yes.expect("a proposal to answer"), &[("zeg", "ja")]);
        }
        class.soraya.done(&format!("{group}/begin"), &first);
        let page = class.soraya.page(&group);
        assert!(page.contains("Lokaal 12"), "{page}");
        let (tygo, samira) = (checked(&page, "er", "Tygo"), checked(&page, "er", "Samira"));
        let log = |minutes: &'static str, there: &[&str]| {
            let mut fields = vec![
                ("dag", "2026-10-10"),
                ("uitkomst", "held"),
                ("minuten", minutes),
                ("over", "choice"),
                ("stap", "Eén vraag bedenken"),
            ];
            fields.extend(there.iter().map(|id| ("er", *id)));
            class.soraya.send(&format!("{group}/afspraken"), &fields)
        };
        let nobody = log("60", &[]);
        assert_eq!(nobody.status, 422, "{}", demo.kind);
        assert!(nobody.body.contains("Vink aan wie er was"), "{}", nobody.body);
        // Tygo was there and Samira was not; the second time both were.
        assert_eq!(log("60", &[&tygo]).status, 303, "{}", demo.kind);
        let met = "Afspraak met mijn mentor";
        assert!(class.tygo.page("/mijn/reis").contains(met), "{}", demo.kind);
        assert!(!class.samira.page("/mijn/reis").contains(met), "{}", demo.kind);
        assert_eq!(log("45", &[&tygo, &samira]).status, 303, "{}", demo.kind);
        assert_eq!(
            log("45", &[&tygo, &samira]).status,
            303,
            "{}: twice is once",
            demo.kind
        );
        assert!(class.samira.page("/mijn/reis").contains(met), "{}", demo.kind);
        // Samira was forgotten the first time: the same log with both is still the one hour.
        assert_eq!(log("60", &[&tygo, &samira]).status, 303, "{}", demo.kind);
        // 60 and 45 minutes are an hour and three quarters, whoever was there.
        let mentees = class.soraya.page("/mijn/mentees");
        assert!(
            mentees.contains("2 afspraken, 1,75 uur"),
            "{}: {mentees}",
            demo.kind
        );
        // Planning is for all of them as well.
        let plan = [
            ("dag", "2026-11-20"),
            ("tijd", "14:00"),
            ("minuten", "60"),
            ("plaats", "Lokaal 14"),
        ];
        class.soraya.done(&format!("{group}/planning"), &plan);
        for young in [&class.tygo, &class.samira] {
            assert!(young.page("/mijn/mentor").contains("Lokaal 14"), "{}", demo.kind);
        }
        // The coordinator has one line for the group, with its people; nobody else has the group.
        let list = class
            .programme
            .ravi
            .page(&format!("{}/koppelingen", class.programme.at));
        let cases = between(&list, "Alle koppelingen die lopen", "</section>");
        assert_eq!(cases.matches("Groep: Klas b4").count(), 1, "{cases}");
        assert!(
            cases.contains("Tygo Smit") && cases.contains("Samira el Idrissi"),
            "{cases}"
        );
        for name in ["Kees Hagenaars", "Tygo Smit"] {
            assert_eq!(demo.be(name).get(&group).status, 404, "{name} {}", demo.kind);
        }
    }
}

#[test]
fn who_left_is_not_counted_and_an_edition_that_is_over_asks_nobody() {
    for demo in planted_demos() {
        let kind = demo.demo.kind;
        let programme = Programme::of(&demo.demo, "mentoren-op-zuid");
        let list = format!("{}/edities/{}/klassen", programme.at, programme.edition);
        let size = |page: &str| {
            let row = between(page, &option(page, "b4 "), "</option>").to_owned();
            row.chars().filter(char::is_ascii_digit).collect::<String>()
        };
        let before = size(&programme.ravi.page(&list));
        demo.write(sql("update person set state = 'left' where id = $1").bind(id(&demo, "samira")));
        let page = programme.ravi.page(&list);
        assert_ne!(size(&page), before, "{kind}: Samira left");
        // The edition ended yesterday.
        demo.write(
            sql("update edition set begins = '2026-09-01', ends = '2026-10-09' where id = $1")
                .bind(programme.edition.as_str()),
        );
        let class = option(&page, "b4 ");
        let late = programme.ravi.send(&list, &[("klas", class.as_str())]);
        assert!(
            late.status == 422 && late.body.contains("Deze editie is voorbij"),
            "{kind}: {}",
            late.body
        );
        let late = programme.propose("Soraya Blinker");
        assert!(
            late.status == 422 && late.body.contains("Deze editie is voorbij"),
            "{kind}: {}",
            late.body
        );
        assert!(!late.body.contains(">Proef</option>"), "{kind}: {}", late.body);
    }
}
