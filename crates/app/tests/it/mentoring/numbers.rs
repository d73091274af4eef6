//! Whoever leads a school reads the **numbers of mentoring**: in steps of five, of nobody in particular, and the same all month.

use super::wishes::{WISH, asks, form};
use crate::demo::{between, demos};

/// What the page says of one way to stand.
fn told<'a>(page: &'a str, stands: &str) -> &'a str {
    between(between(page, stands, "</tr>"), "<td>", "</td>")
}

#[test]
fn a_school_leader_reads_how_many_wait_and_never_who() {
    for demo in demos() {
        // Three wait in the sample world, and five more ask: eight, which is told as five to nine.
        for name in [
            "Lotte Visser",
            "Bilal Jansen",
            "Luna Vermeulen",
            "Femke Dijkstra",
            "Roos Adeyemi",
        ] {
            let who = demo.be(name);
            let fields = form(&who.page(WISH));
            assert_eq!(asks(&who, &fields).status, 303, "{}: {name}", demo.kind);
        }
        let hanneke = demo.be("Hanneke Roelofs");
        let page = hanneke.page("/cijfers");
        assert_eq!(
            told(&page, "wacht korter dan vier weken"),
            "5 tot en met 9",
            "{}: {page}",
            demo.kind
        );
        // Noor, Quinten, Aya and Emir have one, and three of h5a together: seven.
        assert_eq!(
            told(&page, "heeft nu een mentor"),
            "5 tot en met 9",
            "{}",
            demo.kind
        );
        for stands in [
            "wacht vier tot acht weken",
            "wacht langer dan acht weken",
            "tot het afscheid",
            "stopte eerder",
        ] {
            assert_eq!(told(&page, stands), "minder dan vijf", "{}: {stands}", demo.kind);
        }
        for name in ["Lotte", "Samuel", "Soraya", "Verder Kijken"] {
            assert!(!page.contains(name), "{name}: {page}");
        }
        // What becomes of somebody tomorrow is not read from two visits.
        for name in ["Lotte Visser", "Bilal Jansen", "Luna Vermeulen", "Femke Dijkstra"] {
            demo.be(name).done(&format!("{WISH}/intrekking"), &[]);
        }
        let again = hanneke.page("/cijfers");
        assert_eq!(told(&again, "wacht korter dan vier weken"), "5 tot en met 9");
        for name in ["Ravi Doerga", "Vera Noordhoek", "Samuel Tesfaye"] {
            assert_eq!(demo.be(name).get("/cijfers").status, 404, "{name} {}", demo.kind);
        }
    }
}
