//! Stories of **who looks after** a pairing: a round is shared by who has room, one is handed over and all are, and of who goes away
//! nothing stays behind unseen.

use kit::sql;

use super::crowd::{count, programme, room, second_coordinator, waits};
use crate::demo::{PlantedDemo, between, planted_demos};
use crate::glass::{be, id};

/// How many open pairings somebody looks after.
fn of(demo: &PlantedDemo, who: &str) -> i64 {
    let question = sql("select count(*) as many from pairing where coordinator = $1 \
         and state in ('proposed', 'agreed', 'started', 'goodbye-planned')");
    count(demo, question.bind(id(demo, who)))
}

/// Anton coordinates no longer.
fn leaves(demo: &PlantedDemo, who: &str) {
    let ended =
        sql("update relation set revoked_at = valid_from where subject = $1 and kind = 'coordinator-of'");
    demo.write(ended.bind(format!("person:{}", id(demo, who))));
}

#[test]
fn a_round_is_shared_and_each_sees_their_own_first() {
    for demo in planted_demos() {
        let kind = demo.demo.kind;
        room(&demo);
        waits(&demo, 0..20);
        let (desk, edition) = programme(&demo);
        let (ravi, before) = (be(&demo, "ravi"), of(&demo, "ravi"));
        // Alone there is nothing to choose.
        let list = format!("{desk}/koppelingen");
        assert!(!ravi.page(&list).contains("Van mij"), "{kind}");
        second_coordinator(&demo);
        let anton = be(&demo, "anton");
        assert_eq!(of(&demo, "anton"), 0, "{kind}");
        let draft = ravi.done(&format!("{desk}/rondes"), &[("editie", &edition)]);
        ravi.done(&draft, &[("wat", "voorstellen")]);
        // Twenty and Samuel; whoever has fewest gets the next, until both have as many.
        let (his, hers) = (of(&demo, "ravi"), of(&demo, "anton"));
        assert_eq!(his + hers, before + 21, "{kind}");
        assert!(
            before <= 21 && (his - hers).abs() <= 1,
            "{kind}: {his} and {hers}"
        );
        let page = ravi.page(&list);
        assert!(page.contains(&format!("Van mij ({his})")), "{kind}: {page}");
        assert!(
            page.contains(&format!("Allemaal ({})", his + hers)),
            "{kind}: {page}"
        );
        assert!(!page.contains("Van niemand (1)"), "{kind}");
        let own = page.matches("Wachter ").count();
        let all = ravi
            .page(&format!("{list}?wie=allen"))
            .matches("Wachter ")
            .count();
        assert!(own < all, "{kind}: {own} of {all}");
        let other = anton.page(&list);
        assert!(other.contains(&format!("Van mij ({hers})")), "{kind}: {other}");
        assert!(
            anton
                .page(&format!("{list}?wie=onzin"))
                .contains("aria-current=\"page\">Van mij"),
            "{kind}"
        );
    }
}

#[test]
fn who_goes_away_hands_over_and_who_is_gone_leaves_nothing_unseen() {
    for demo in planted_demos() {
        let kind = demo.demo.kind;
        second_coordinator(&demo);
        let (desk, _) = programme(&demo);
        let list = format!("{desk}/koppelingen");
        let (ravi, anton) = (be(&demo, "ravi"), be(&demo, "anton"));
        let before = of(&demo, "ravi");
        // One, from its own page. The two of it see who their coordinator is.
        let page = ravi.page(&list);
        let running = &page[page.find("Alle koppelingen die lopen").unwrap_or_default()..];
        let case = format!("/koppelingen/{}", between(running, "href=\"/koppelingen/", "\""));
        assert!(ravi.page(&case).contains("(jij)"), "{kind}");
        let naar = id(&demo, "anton").to_owned();
        let nowhere = ravi.send(&format!("{case}/overdracht"), &[("naar", "")]);
        assert_eq!(nowhere.status, 422, "{kind}");
        let stranger = ravi.send(&format!("{case}/overdracht"), &[("naar", id(&demo, "noor"))]);
        assert_eq!(stranger.status, 422, "{kind}");
        assert!(
            stranger.body.contains("coördineert dit programma nu niet"),
            "{kind}: {}",
            stranger.body
        );
        ravi.done(&format!("{case}/overdracht"), &[("naar", &naar)]);
        assert_eq!((of(&demo, "ravi"), of(&demo, "anton")), (before - 1, 1), "{kind}");
        assert!(anton.page(&case).contains("(jij)"), "{kind}");
        // Anton has room for no more than one: of all of Ravi nothing goes, and it says why.
        demo.write(sql("update edition set caseload = 1"));
        let full = ravi.send(
            &format!("{list}/overdracht"),
            &[("van", id(&demo, "ravi")), ("naar", &naar)],
        );
        assert_eq!(full.status, 422, "{kind}");
        assert!(
            full.body.contains("heeft geen plek meer"),
            "{kind}: {}",
            full.body
        );
        demo.write(sql("update edition set caseload = 40"));
        ravi.done(
            &format!("{list}/overdracht"),
            &[("van", id(&demo, "ravi")), ("naar", &naar)],
        );
        assert_eq!((of(&demo, "ravi"), of(&demo, "anton")), (0, before), "{kind}");
        // Anton goes: what he had is of nobody, stands on top for who is there, and one press takes it.
        leaves(&demo, "anton");
        let page = ravi.page(&list);
        assert!(
            page.contains(&format!("Naar {before} koppelingen kijkt geen coördinator")),
            "{kind}: {page}"
        );
        assert!(page.contains("Neem deze koppeling over"), "{kind}");
        let own = id(&demo, "ravi").to_owned();
        ravi.done(
            &format!("{list}/overdracht"),
            &[("van", "niemand"), ("naar", &own)],
        );
        assert_eq!(of(&demo, "ravi"), before, "{kind}");
        assert!(!ravi.page(&list).contains("Van niemand"), "{kind}");
        // Who does not coordinate hands nothing over.
        let kees = be(&demo, "kees");
        assert_eq!(
            kees.send(&format!("{case}/overdracht"), &[("naar", &own)]).status,
            404,
            "{kind}"
        );
    }
}
