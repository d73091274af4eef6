//! Stories of the list of dreams: kept in one's own order, taken off and put back, and read by nobody else.

use crate::demo::{between, demos, form_after, link};

#[test]
fn a_dream_is_kept_with_a_note_and_stays_where_it_stood() {
    for demo in demos() {
        let noor = demo.be("Noor de Wit");
        assert!(noor.page("/mijn").contains("/mijn/dromen"));
        assert!(noor.page("/mijn/dromen").contains("Je lijst is nog leeg"));
        let keep = |fields: &[(&str, &str)]| noor.done("/mijn/dromen", fields);
        // In one's own words; from a page of the atlas, in one press; and with a note.
        assert_eq!(
            keep(&[("naam", "Astronaut <op> Mars")]),
            "/mijn/dromen?gedaan=bewaard"
        );
        assert_eq!(
            keep(&[("wat", "occupation:verpleegkundige")]),
            "/mijn/dromen?gedaan=bewaard"
        );
        let form = noor.page("/mijn/dromen/nieuw?wat=field:techniek");
        assert!(
            form.contains("value=\"field:techniek\"") && form.contains("techniek en maken"),
            "{form}"
        );
        keep(&[("wat", "field:techniek"), ("notitie", "Oom <Ali> bellen")]);
        // The same once more changes nothing.
        assert_eq!(
            keep(&[("wat", "occupation:verpleegkundige")]),
            "/mijn/dromen?gedaan=stond-al"
        );
        let names = || -> Vec<bool> {
            let page = noor.page("/mijn/dromen");
            let places = [
                "Astronaut &lt;op&gt; Mars",
                "Verpleegkundige",
                "techniek en maken",
            ];
            let places: Vec<Option<usize>> = places.iter().map(|name| page.find(name)).collect();
            vec![places.iter().all(Option::is_some), places.is_sorted()]
        };
        assert_eq!(names(), [true, true], "{}", demo.kind);
        let list = noor.page("/mijn/dromen");
        assert!(list.contains("Oom &lt;Ali&gt; bellen") && list.contains("href=\"/werk/verpleegkundige\""));
        assert!(list.contains("href=\"/werk/veld/techniek\""), "{list}");
        // A note moves nothing.
        let note = link(&list, "Schrijf erbij");
        assert_eq!(
            noor.done(&note, &[("notitie", "Met een raket")]),
            "/mijn/dromen?gedaan=geschreven"
        );
        assert_eq!(names(), [true, true], "{}", demo.kind);
        assert!(noor.page(&note).contains("Met een raket"));
        // The list is read in another language by the names that the facts have there.
        let english = noor.page("/mijn/dromen?taal=en");
        assert!(
            english.contains("Nurse") && english.contains("Met een raket"),
            "{english}"
        );
    }
}

#[test]
fn what_is_taken_off_can_be_put_back_where_it_stood() {
    for demo in demos() {
        let noor = demo.be("Noor de Wit");
        for name in ["Clown", "Piloot", "Boer"] {
            noor.done("/mijn/dromen", &[("naam", name)]);
        }
        let list = noor.page("/mijn/dromen");
        let off = form_after(&list, "Clown").to_owned();
        let after = noor.done(&off, &[]);
        let page = noor.page(&after);
        assert!(page.contains("Weggehaald van je lijst"), "{page}");
        let back = form_after(&page, "Weggehaald van je lijst").to_owned();
        assert!(!between(&page, "<ol", "</ol>").contains("Clown"), "{page}");
        // A second press finds it so; later it still can be put back from below the list.
        noor.done(&off, &[]);
        assert!(noor.page("/mijn/dromen").contains("dertig dagen"));
        assert_eq!(noor.done(&back, &[]), "/mijn/dromen?gedaan=terug");
        assert_eq!(noor.done(&back, &[]), "/mijn/dromen?gedaan=stond-al");
        let list = noor.page("/mijn/dromen");
        let order = ["Clown", "Piloot", "Boer"].map(|name| list.find(name).unwrap());
        assert!(order.is_sorted(), "{list}");
        // Keeping it again brings it back as well, with what was written.
        noor.done(&off, &[]);
        assert_eq!(
            noor.done("/mijn/dromen", &[("naam", "Clown")]),
            "/mijn/dromen?gedaan=bewaard"
        );
        assert_eq!(noor.page("/mijn/dromen").matches("<bdi>Clown</bdi>").count(), 1);
    }
}

#[test]
fn what_is_typed_with_a_dream_that_was_kept_before_is_kept_with_it() {
    for demo in demos() {
        let noor = demo.be("Noor de Wit");
        let keep = |note: &str| noor.done("/mijn/dromen", &[("wat", "field:techniek"), ("notitie", note)]);
        assert_eq!(keep("Oom Ali bellen"), "/mijn/dromen?gedaan=bewaard");
        // It stands there: what she types now comes behind what she typed then, once.
        assert_eq!(keep("Zelf een fiets maken"), "/mijn/dromen?gedaan=bewaard");
        assert_eq!(keep("Zelf een fiets maken"), "/mijn/dromen?gedaan=stond-al");
        let both = "Oom Ali bellen\nZelf een fiets maken";
        let list = noor.page("/mijn/dromen");
        let note = link(&list, "Verander wat je schreef");
        assert!(
            noor.page(&note).contains(both),
            "{} {}",
            demo.kind,
            noor.page(&note)
        );
        // She took it off the list and keeps it anew.
        let off = form_after(&list, "techniek en maken").to_owned();
        noor.done(&off, &[]);
        assert_eq!(keep("Open dag in mei"), "/mijn/dromen?gedaan=bewaard");
        let all = format!("{both}\nOpen dag in mei");
        assert!(
            noor.page(&note).contains(&all),
            "{} {}",
            demo.kind,
            noor.page(&note)
        );
        // What does not fit behind it is said, and what she typed stays in the form.
        let long = "a".repeat(2000);
        let much = noor.send("/mijn/dromen", &[("wat", "field:techniek"), ("notitie", &long)]);
        assert_eq!(much.status, 422);
        assert!(
            much.body.contains("Samen is het langer dan 2000 tekens") && much.body.contains(&long),
            "{}",
            much.body
        );
        assert!(noor.page(&note).contains(&all), "{}", demo.kind);
    }
}

#[test]
fn what_is_wrong_is_said_and_what_was_typed_stays() {
    for demo in demos() {
        let noor = demo.be("Noor de Wit");
        let nameless = noor.send("/mijn/dromen", &[("naam", " "), ("notitie", "Zomaar <iets>")]);
        assert_eq!(nameless.status, 422, "{}", demo.kind);
        assert!(
            nameless.body.contains("Schrijf waar je van droomt")
                && nameless.body.contains("Zomaar &lt;iets&gt;")
        );
        let long = "a".repeat(2001);
        let much = noor.send("/mijn/dromen", &[("wat", "field:zorg"), ("notitie", &long)]);
        assert_eq!(much.status, 422);
        assert!(much.body.contains("korter dan 2000") && much.body.contains(&long));
        for odd in ["occupation:bestaat-niet", "course:x", "person:1", "field:"] {
            assert_eq!(noor.send("/mijn/dromen", &[("wat", odd)]).status, 404, "{odd}");
            assert_eq!(
                noor.get(&format!("/mijn/dromen/nieuw?wat={odd}")).status,
                404,
                "{odd}"
            );
        }
        assert!(noor.page("/mijn/dromen").contains("Je lijst is nog leeg"));
    }
}

#[test]
fn nobody_else_reads_or_changes_a_dream() {
    for demo in demos() {
        let noor = demo.be("Noor de Wit");
        noor.done("/mijn/dromen", &[("naam", "Geheime droom")]);
        let list = noor.page("/mijn/dromen");
        let (note, off) = (
            link(&list, "Schrijf erbij"),
            form_after(&list, "Geheime droom").to_owned(),
        );
        // Her tutor, another pupil, somebody's mother, the administrator, and the privacy officer.
        for name in [
            "Vera Noordhoek",
            "Kyra Blom",
            "Carmen Blom",
            "Joost Ketelaar",
            "Saskia Overmars",
        ] {
            let other = demo.be(name);
            assert_eq!(other.get(&note).status, 404, "{name} {}", demo.kind);
            assert_eq!(other.send(&note, &[("notitie", "x")]).status, 404, "{name}");
            assert_eq!(other.send(&off, &[]).status, 404, "{name}");
            assert_eq!(
                other.send(&off.replace("weghaling", "terugkeer"), &[]).status,
                404,
                "{name}"
            );
        }
        assert_eq!(noor.page("/mijn/dromen"), list, "{}", demo.kind);
        // It goes along with whose it is.
        let all = noor.page("/mijn/alles");
        assert!(
            all.contains("Je dromenlijst") && all.contains("Geheime droom"),
            "{all}"
        );
    }
}
