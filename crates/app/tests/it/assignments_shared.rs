//! Stories of what a pupil **shares** of an assignment, and how it ends: with another class, with its term, and when it is taken back.
//!
//! Days and classes are changed in the database, as the night and the roster do it.

use kit::sql;

use crate::assignments::{given, own};
use crate::demo::{PlantedDemo, Somebody, between, planted_demos};
use crate::glass::{be, id};

/// The words of the piece that is shared.
const WORDS: &str = "Mijn oom is loods.";

/// What Noor did with an assignment of her class: she has it done and shares the first piece.
struct Shared<'a> {
    noor: Somebody<'a>,
    vera: Somebody<'a>,
    /// The page of who guides the class.
    here: String,
    /// That of Noor.
    mine: String,
    /// The piece.
    piece: String,
}

impl<'a> Shared<'a> {
    fn in_the_class(demo: &'a PlantedDemo) -> Self {
        let here = given(&demo.demo, "Gedeeld");
        let mine = own(&here);
        let (noor, vera) = (be(demo, "noor"), be(demo, "vera"));
        let words = [
            ("versie", "0"),
            ("w1", WORDS),
            ("w2", "Dit blijft bij mij."),
            ("doe", "klaar"),
        ];
        noor.done(&mine, &words);
        let piece = between(&noor.page(&mine), "name=\"deel\" value=\"", "\"").to_owned();
        let shared = Self {
            noor,
            vera,
            here,
            mine,
            piece,
        };
        assert_eq!(shared.shares(), format!("{}?gedaan=gedeeld", shared.mine));
        assert!(
            shared.vera.page(&shared.here).contains(WORDS),
            "{}",
            demo.demo.kind
        );
        shared
    }

    fn shares(&self) -> String {
        self.noor
            .done(&format!("{}/delen", self.mine), &[("deel", self.piece.as_str())])
    }
}

#[test]
fn who_moves_to_another_class_keeps_what_they_wrote_and_the_old_class_reads_no_more() {
    for demo in planted_demos() {
        let kind = demo.demo.kind;
        let shared = Shared::in_the_class(&demo);
        let open = given(&demo.demo, "Nog bezig");
        let busy = own(&open);
        let begun = [
            ("versie", "0"),
            ("w1", "Een begin."),
            ("w2", ""),
            ("doe", "bewaar"),
        ];
        shared.noor.done(&busy, &begun);
        // From today on Noor is in the class of Jamal.
        demo.write(
            sql("update membership set school_group = (select m.school_group from membership m join school_group g \
                 on g.tenant = m.tenant and g.id = m.school_group and g.kind = 'class' \
                 where m.person = $2 and m.role = 'member' and m.ended_at is null) \
                 where person = $1 and role = 'member' and ended_at is null and school_group in \
                 (select school_group from assignment_class)")
            .bind(id(&demo, "noor"))
            .bind(id(&demo, "jamal")),
        );
        for page in [&shared.here, &open] {
            let guided = shared.vera.page(page);
            assert!(
                !guided.contains(WORDS) && !guided.contains("Noor zqx"),
                "{kind}: {guided}"
            );
        }
        // A counsellor has both classes, and what was given to the old one is of the old one.
        let marieke = be(&demo, "marieke").page(&shared.here);
        assert!(
            !marieke.contains(WORDS) && !marieke.contains("Noor zqx"),
            "{kind}"
        );
        // Noor keeps every word, reads plainly that nobody there reads it, and is offered nobody to share with.
        let mine = shared.noor.page(&shared.mine);
        assert!(
            mine.contains(WORDS) && mine.contains("Dit blijft bij mij."),
            "{kind}: {mine}"
        );
        assert!(
            mine.contains("Je zit niet meer in de klas") && mine.contains("Dat leest daar nu niemand meer"),
            "{kind}: {mine}"
        );
        assert!(!mine.contains("name=\"deel\""), "{kind}: {mine}");
        // A window that was open still shows the form: told, and nothing is shared.
        let late = shared.noor.send(
            &format!("{}/delen", shared.mine),
            &[("deel", shared.piece.as_str())],
        );
        assert_eq!(late.status, 422, "{kind}: {}", late.body);
        // What she was busy with she may finish for herself.
        assert!(!shared.noor.page("/mijn").contains("Nog bezig"), "{kind}");
        let done = [("versie", "1"), ("w1", "Een eind."), ("w2", ""), ("doe", "klaar")];
        assert_eq!(shared.noor.done(&busy, &done), format!("{busy}?gedaan=klaar"));
        assert!(!shared.vera.page(&open).contains("Een eind"), "{kind}");
    }
}

#[test]
fn a_share_ends_with_its_term_and_can_be_given_again() {
    for demo in planted_demos() {
        let kind = demo.demo.kind;
        let shared = Shared::in_the_class(&demo);
        let term = |until: &'static str| {
            demo.write(
                sql("update assignment_work set shared_until = $2 where person = $1")
                    .bind(id(&demo, "noor"))
                    .bind(until),
            );
        };
        // One moment before the end it is read, and at the end it is not.
        term("2026-10-10T22:00:00Z");
        assert!(shared.vera.page(&shared.here).contains(WORDS), "{kind}");
        term("2026-10-09T22:00:00Z");
        assert!(!shared.vera.page(&shared.here).contains(WORDS), "{kind}");
        let mine = shared.noor.page(&shared.mine);
        assert!(
            mine.contains("Delen stopte vanzelf op 10 oktober 2026")
                && mine.contains("Je deelt nu 0 van je teksten"),
            "{kind}: {mine}"
        );
        // The same tick again is a new share, and not one that was there already.
        assert_eq!(
            shared.shares(),
            format!("{}?gedaan=gedeeld", shared.mine),
            "{kind}"
        );
        assert!(shared.vera.page(&shared.here).contains(WORDS), "{kind}");
        assert!(!shared.noor.page(&shared.mine).contains("Delen stopte"), "{kind}");
    }
}

#[test]
fn a_share_that_is_taken_back_is_gone_at_once() {
    for demo in planted_demos() {
        let kind = demo.demo.kind;
        let shared = Shared::in_the_class(&demo);
        assert_eq!(
            shared.noor.done(&format!("{}/delen", shared.mine), &[]),
            format!("{}?gedaan=gedeeld", shared.mine)
        );
        assert!(!shared.vera.page(&shared.here).contains(WORDS), "{kind}");
        // Nor does a page of before help: what it led to is read anew.
        assert!(
            !shared
                .vera
                .page(&format!("{}?gedaan=bewaard", shared.here))
                .contains(WORDS)
        );
        // Not done after all hides a share as well, until it is done again.
        shared.shares();
        shared.noor.done(&format!("{}/heropening", shared.mine), &[]);
        assert!(!shared.vera.page(&shared.here).contains(WORDS), "{kind}");
        assert!(shared.noor.page(&shared.mine).contains(WORDS), "{kind}");
    }
}
