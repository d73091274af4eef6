//! Stories of a round over more people than one may see alone: asked, answered by a second person, made and confirmed.

use kit::sql;

use super::crowd::{count, programme, room, second_coordinator, waits};
use crate::demo::{PlantedDemo, between, planted_demos};
use crate::glass::be;

/// With Samuel there is one more.
const MANY: usize = 230;

/// The request on a page, as its forms send it.
fn asked(page: &str) -> String {
    between(page, "name=\"vraag\" value=\"", "\"").to_owned()
}

#[test]
fn two_coordinators_together_divide_over_more_than_two_hundred() {
    for demo in planted_demos() {
        let kind = demo.demo.kind;
        room(&demo);
        waits(&demo, 0..MANY);
        second_coordinator(&demo);
        let (ravi, anton) = (be(&demo, "ravi"), be(&demo, "anton"));
        let (desk, edition) = programme(&demo);
        let rounds = format!("{desk}/rondes");
        // Alone he asks, twice is the same question, and nobody answers their own.
        let page = ravi.done(&rounds, &[("editie", &edition)]);
        assert_eq!(ravi.done(&rounds, &[("editie", &edition)]), page, "{kind}");
        let waiting = ravi.page(&page);
        assert!(
            waiting.contains("<dd>231</dd>") && waiting.contains("wacht op een tweede persoon"),
            "{kind}: {waiting}"
        );
        let request = asked(&waiting);
        let own = ravi.send(&page, &[("vraag", &request), ("wat", "ja")]);
        assert_eq!(own.status, 409, "{kind}: {}", own.body);
        // Anton finds it on the desk, and sees how many and no names.
        assert!(anton.page(&desk).contains("jij kunt ja of nee zeggen"), "{kind}");
        let looked = anton.page(&page);
        assert!(
            looked.contains("<dd>231</dd>") && !looked.contains("Wachter"),
            "{looked}"
        );
        let old = anton.send(&page, &[("vraag", &"0".repeat(32)), ("wat", "ja")]);
        assert_eq!(old.status, 409, "{kind}: what was not looked at is not answered");
        let yes = anton.done(&page, &[("vraag", &request), ("wat", "ja")]);
        assert!(yes.ends_with("goedgekeurd"), "{yes}");
        // Who comes to wait later is not in what was answered.
        waits(&demo, MANY..MANY + 1);
        let draft = ravi.done(&rounds, &[("editie", &edition)]);
        // A hundred stand on a page, and everybody on one.
        let pages = [1, 2, 3].map(|number| ravi.page(&format!("{draft}?bladzij={number}")));
        for (page, many) in pages.iter().zip([100, 100, 31]) {
            assert!(page.contains("<dd>231</dd>"), "{kind}: {page}");
            assert_eq!(page.matches("held__what").count(), many, "{kind}: {page}");
        }
        let shown = pages.concat();
        for number in 0..MANY {
            assert_eq!(shown.matches(&format!("Wachter {number}<")).count(), 1, "{kind}");
        }
        assert!(!shown.contains(&format!("Wachter {MANY}<")), "{kind}");
        // The yes is for Ravi: Anton alone reads no names in it, and does not confirm it.
        let others = anton.page(&draft);
        assert!(
            others.contains("Je ziet hier geen namen")
                && !others.contains("Wachter")
                && !others.contains("Soraya"),
            "{kind}: {others}"
        );
        let alone = anton.send(&draft, &[("wat", "voorstellen")]);
        assert_eq!(alone.status, 422, "{kind}: {}", alone.body);
        assert!(
            alone.body.contains("het ja van een tweede persoon nodig"),
            "{}",
            alone.body
        );
        ravi.done(&draft, &[("wat", "voorstellen")]);
        let proposed =
            sql("select count(*) as many from pairing where state = 'proposed' and run is not null");
        assert_eq!(count(&demo, proposed), 231, "{kind}");
        // It was for this once.
        assert!(ravi.page(&page).contains("de ronde is voorgesteld"), "{kind}");
        let open =
            sql("select count(*) as many from approval where action like '%mentor%' and until > given_at");
        assert_eq!(count(&demo, open), 0, "{kind}");
    }
}

/// A demo in which Ravi asked, with his request.
fn with_a_question(demo: &PlantedDemo) -> (String, String, String) {
    waits(demo, 0..MANY);
    let (desk, edition) = programme(demo);
    let rounds = format!("{desk}/rondes");
    let page = be(demo, "ravi").done(&rounds, &[("editie", &edition)]);
    (rounds, edition, page)
}

#[test]
fn a_school_leader_may_answer_a_no_stands_and_a_yes_runs_out() {
    for demo in planted_demos() {
        let kind = demo.demo.kind;
        let (rounds, edition, page) = with_a_question(&demo);
        let (ravi, hanneke) = (be(&demo, "ravi"), be(&demo, "hanneke"));
        let list = "/beheer/relaties";
        let waiting = hanneke.page(list);
        assert!(
            waiting.contains("231 jongeren") && !waiting.contains("Wachter"),
            "{kind}: {waiting}"
        );
        let form = |page: &str, end: &str| {
            let request = between(page, "action=\"/beheer/velen/", "/");
            format!("/beheer/velen/{request}/{end}")
        };
        let first = form(&waiting, "weigering");
        // It is not for others, and not for who asked.
        for name in ["ravi", "marieke", "samuel"] {
            assert_eq!(be(&demo, name).send(&first, &[]).status, 404, "{name} {kind}");
        }
        hanneke.done(&first, &[]);
        assert!(ravi.page(&page).contains("een tweede persoon zei nee"), "{kind}");
        assert!(!hanneke.page(list).contains("231 jongeren"), "{kind}");
        // He takes the next one back; after that nobody answers it any more.
        ravi.done(&rounds, &[("editie", &edition)]);
        let second = form(&hanneke.page(list), "goedkeuring");
        assert_ne!(second, first.replace("weigering", "goedkeuring"), "{kind}");
        let back = ravi.done(&page, &[("vraag", &asked(&ravi.page(&page))), ("wat", "terug")]);
        assert!(back.ends_with("ingetrokken"), "{back}");
        assert_eq!(hanneke.send(&second, &[]).status, 409, "{kind}");
        // A yes counts for a week: a draft made with it is not confirmed after that, and nobody is read.
        room(&demo);
        ravi.done(&rounds, &[("editie", &edition)]);
        hanneke.done(&form(&hanneke.page(list), "goedkeuring"), &[]);
        let draft = ravi.done(&rounds, &[("editie", &edition)]);
        assert!(ravi.page(&draft).contains("Wachter 7<"), "{kind}");
        for late in [
            sql("update many_request set until = '2026-10-10T11:00:00.000000000Z' where state = 'approved'"),
            sql(
                "update approval set until = '2026-10-10T11:00:00.000000000Z' where action <> 'grant-relation'",
            ),
        ] {
            demo.write(late);
        }
        assert!(!ravi.page(&draft).contains("Wachter"), "{kind}");
        let late = ravi.send(&draft, &[("wat", "voorstellen")]);
        assert_eq!(late.status, 422, "{kind}: {}", late.body);
        assert!(ravi.page(&page).contains("verlopen"), "{kind}");
        assert_eq!(
            count(
                &demo,
                sql("select count(*) as many from pairing where state = 'proposed'")
            ),
            0
        );
    }
}
