//! The LOB plan of a school: what it asks of its own.

use crate::demo::{between, demos};
use crate::way::Class;

/// A counsellor asks something of the school's own; it stands on the meter, on the way of the young person, among the years and in the
/// file, can be offered and seen to, and is gone when it was ended.
#[test]
fn a_school_asks_something_of_its_own() {
    for demo in demos() {
        let class = Class::of(&demo);
        let marieke = demo.be("Marieke van der Laan");
        let form = marieke.page("/beheer/lob-plan-eigen");
        assert!(form.contains("value=\"vmbo-tl-3\""), "{form}");
        let ask = |title: &str, place: &str, day: &str| {
            let fields = [
                ("titel", title),
                ("soort", "visit"),
                ("aantal", "1"),
                ("velden", "0"),
                ("leerjaar", place),
                ("klaar", day),
                ("telt", "jaar"),
                ("van", "2026-10-10"),
                ("tot", ""),
                ("waarom", "De haven is dichtbij."),
            ];
            marieke.send("/beheer/lob-plan-eigen", &fields)
        };
        for (title, place, day) in [
            ("", "vmbo-tl-3", "2027-03-01"),
            ("Haven <b>week</b>", "vmbo-tl-9", "2027-03-01"),
            ("Haven <b>week</b>", "vmbo-tl-3", ""),
        ] {
            let wrong = ask(title, place, day);
            assert_eq!(wrong.status, 422, "{title} {place} {day}");
        }
        // Sent twice, it is there once.
        for _ in 0..2 {
            assert_eq!(ask("Haven <b>week</b>", "vmbo-tl-3", "2027-03-01").status, 303);
        }
        let plan = marieke.page("/beheer/lob-plan");
        assert_eq!(plan.matches("Haven &lt;b&gt;week").count(), 1, "{plan}");
        let own = between(&plan, "/beheer/lob-plan/own-", "\"").to_owned();
        let meter = class.vera.page(&format!("{}/toevalsmeter", class.group));
        assert!(meter.contains("Haven &lt;b&gt;week"), "{meter}");
        let year = marieke.page("/jaren/vmbo-tl-3");
        assert!(year.contains("Haven &lt;b&gt;week"), "{year}");
        let file = marieke.page("/jaren/vmbo-tl-3/cijfers.csv");
        assert!(file.contains("Haven <b>week</b>"), "{file}");
        let noor = demo.be("Noor de Wit");
        let way = noor.page("/mijn/reis");
        assert!(way.contains("Haven &lt;b&gt;week"), "{way}");
        // The tutor offers it, from the page of what is asked.
        let page = class
            .vera
            .page(&format!("{}/toevalsmeter/own-{own}", class.group));
        let who = between(&page, "name=\"wie\" value=\"", "\"").to_owned();
        let what = format!("own-{own}");
        let offer = [
            ("wat", what.as_str()),
            ("wie", who.as_str()),
            ("soort", "visit"),
            ("titel", "Naar de haven"),
            ("doe", "aanbod"),
        ];
        let offered = class.vera.send(&format!("{}/aanbod", class.group), &offer);
        assert_eq!(offered.status, 303, "{} {}", offered.body, demo.kind);
        // Who leads the school reads it and cannot set it; nobody else is there at all.
        let joost = demo.be("Joost Ketelaar");
        assert!(!joost.page("/beheer/lob-plan").contains("/beheer/lob-plan-eigen"));
        for name in ["Joost Ketelaar", "Vera Noordhoek", "Noor de Wit"] {
            let other = demo.be(name);
            assert_eq!(
                other.get("/beheer/lob-plan-eigen").status,
                404,
                "{name} {}",
                demo.kind
            );
        }
        let page = marieke.page(&format!("/beheer/lob-plan/own-{own}"));
        let id = between(&page, "name=\"afspraak\" value=\"", "\"").to_owned();
        marieke.done(&format!("/beheer/lob-plan/own-{own}/einde"), &[("afspraak", &id)]);
        let meter = class.vera.page(&format!("{}/toevalsmeter", class.group));
        assert!(!meter.contains("Haven &lt;b&gt;week"), "{meter}");
    }
}
