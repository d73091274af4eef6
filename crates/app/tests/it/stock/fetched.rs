//! Addresses: only of makers on the list, and a table of CBS page by page.

use super::files::occupations;
use super::maker::Maker;
use super::{Desk, own};

#[test]
fn only_makers_on_the_list_are_asked() {
    let desk = Desk::new();
    let maker = Maker::start();
    maker.has("/occupations_nl.csv", occupations(&[(1, "bakker")]).as_bytes());
    // Without settings that allow it, a machine nearby is no maker; nor is anybody else.
    for address in [
        &maker.at("/occupations_nl.csv"),
        "https://127.0.0.1/occupations_nl.csv",
        "https://kwaad.example/occupations_nl.csv",
        "http://duo.nl/x.csv",
        "file:///etc/passwd",
    ] {
        let refused = desk.import(&["esco", address]);
        assert_eq!(refused.code, Some(2), "{address}: {refused:?}");
        assert!(
            !refused.complained.is_empty() && refused.complained.lines().count() == 1,
            "{refused:?}"
        );
    }
    assert!(desk.deliveries("esco").is_empty());

    desk.write("feeds.toml", maker.settings());
    let settings = ["--feeds", "feeds.toml"];
    let done = desk.import(&[&["esco", &maker.at("/occupations_nl.csv")], &settings[..]].concat());
    assert_eq!(done.code, Some(0), "{done:?}");
    assert!(done.said.contains("beroepen: 1 nieuw"), "{}", done.said);
}

#[test]
fn a_maker_that_leads_away_breaks_off_or_is_silent_changes_nothing() {
    let desk = Desk::new();
    let (maker, other) = (Maker::start(), Maker::start());
    other.has("/occupations_nl.csv", occupations(&[(1, "bakker")]).as_bytes());
    let lead = |to: &str| {
        format!("HTTP/1.1 302 Found\r\nlocation: {to}\r\ncontent-length: 0\r\nconnection: close\r\n\r\n")
    };
    maker.says("/weg", lead(&other.at("/occupations_nl.csv")).as_bytes());
    maker.says("/rond", lead("/rond").as_bytes());
    maker.says(
        "/kapot",
        b"HTTP/1.1 500 Oh\r\ncontent-length: 0\r\nconnection: close\r\n\r\n",
    );
    maker.says(
        "/half/occupations_nl.csv",
        b"HTTP/1.1 200 OK\r\ncontent-length: 5000\r\nconnection: close\r\n\r\nconceptUri",
    );
    maker.says("/hier", lead("/elders/occupations_nl.csv").as_bytes());
    maker.has(
        "/elders/occupations_nl.csv",
        occupations(&[(1, "bakker")]).as_bytes(),
    );
    desk.write("feeds.toml", maker.settings());
    for (path, why) in [
        ("/weg", "stuurt door naar een ander adres"),
        ("/rond", "stuurt door"),
        ("/kapot", "antwoordt met 500"),
        ("/nergens", "antwoordt met 404"),
        ("/half/occupations_nl.csv", "niet lezen"),
    ] {
        let refused = desk.import(&["esco", &maker.at(path), "--feeds", "feeds.toml"]);
        assert_eq!(refused.code, Some(1), "{path}: {refused:?}");
        assert!(refused.complained.contains(why), "{path}: {}", refused.complained);
        assert!(
            desk.deliveries("esco").is_empty(),
            "{path}: {:?}",
            desk.deliveries("esco")
        );
    }
    // Within itself it may lead on. The file is called as it was asked for, so a name is given with it.
    let within = desk.import(&["esco", &maker.at("/hier"), "--feeds", "feeds.toml"]);
    assert!(
        within
            .said
            .contains("hier: dit bestand is geen bekend deel van ESCO"),
        "{within:?}"
    );
}

/// A maker that has the pages of our own table, for one version of the interface.
fn tables(version: &str, change: impl Fn(&str, String) -> String) -> Maker {
    let maker = Maker::start();
    let folder = own(&format!("cbs/{version}"));
    for entry in std::fs::read_dir(folder).unwrap().flatten() {
        let name = entry.file_name().to_string_lossy().replace(".json", "");
        let path = format!("/{version}/99999NED/{}", name.replace("_skip_", "?$skip="));
        let page = change(&name, std::fs::read_to_string(entry.path()).unwrap());
        maker.has(&path, page.as_bytes());
    }
    maker
}

#[test]
fn a_table_of_cbs_is_fetched_page_by_page_and_of_the_older_interface_where_need_be() {
    for version in ["v4", "v3"] {
        let desk = Desk::new();
        let maker = tables(version, |_, page| page);
        desk.write("feeds.toml", maker.settings());
        let done = desk.import(&["cbs", "99999NED", "--feeds", "feeds.toml"]);
        assert_eq!(done.code, Some(0), "{version}: {done:?}");
        assert!(done.said.contains("cellen: 12 nieuw"), "{version}: {}", done.said);
        assert!(
            done.said.contains("nog op geen pagina"),
            "{version}: {}",
            done.said
        );
        let again = desk.import(&["cbs", "99999NED", "--feeds", "feeds.toml"]);
        assert!(
            again.said.ends_with("Er verandert niets.\n"),
            "{version}: {again:?}"
        );
    }
    let desk = Desk::new();
    desk.write("feeds.toml", Maker::start().settings());
    let nowhere = desk.import(&["cbs", "99999NED", "--feeds", "feeds.toml"]);
    assert_eq!(nowhere.code, Some(1), "{nowhere:?}");
}

#[test]
fn parts_that_are_not_their_published_total_stop_a_table() {
    let desk = Desk::new();
    // 100 and 200 of the two parts are 300 in 2024; one of them says otherwise now.
    let maker = tables("v4", |name, page| match name {
        "Observations" => page.replacen("\"Value\": 200", "\"Value\": 250", 1),
        _ => page,
    });
    desk.write("feeds.toml", maker.settings());
    let stopped = desk.import(&["cbs", "99999NED", "--feeds", "feeds.toml"]);
    assert_eq!(stopped.code, Some(3), "{stopped:?}");
    assert!(
        stopped.said.contains("zijn samen 350, en het totaal is 300"),
        "{}",
        stopped.said
    );
    assert!(desk.deliveries("cbs--99999NED").is_empty());
}
