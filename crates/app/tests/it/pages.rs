//! Pages as their readers read them: what must never be said, and what must.

use crate::server::Server;

/// The words of a page, without markup and without the signs that hold a line together.
fn words(page: &str) -> String {
    let mut words = String::new();
    let mut inside = false;
    for sign in page.chars() {
        match sign {
            '<' => inside = true,
            '>' => inside = false,
            '\u{2060}' => {}
            '\u{a0}' => words.push(' '),
            _ if !inside => words.push(sign),
            _ => {}
        }
    }
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn who_does_not_say_where_they_are_is_told_nothing_about_themselves() {
    let server = Server::start();
    let first = server.get("/begin");
    assert!(first.body.contains("/begin?vraag=geen"), "no way to skip");
    let looking = server.get("/begin?vraag=geen&naar=kapper");
    assert_eq!(looking.status, 200);
    assert!(!words(&looking.body).contains("Jij bent hier"));
    // Going on without an answer is a mistake; skipping is none.
    let going_on = server.get("/begin?vraag=2");
    assert_eq!(going_on.status, 422);
    assert!(words(&going_on.body).contains("Fout: Kies eerst waar je nu zit."));
}

#[test]
fn a_letter_tells_a_right_as_a_sentence_with_all_it_hangs_on() {
    // The right of admission to mbo asks the diploma, applying by 1 April, and the intake (WEB 8.0.1 and 8.0.3).
    let letter = words(
        &Server::start()
            .get("/brief?waar=vmbo-tl-4&extra=nee&dag=2026-11-26")
            .body,
    );
    let right = letter.split_once("mbo niveau 2: ").map_or("", |(_, rest)| rest);
    let right = right.split_once("Bron").map_or("", |(right, _)| right);
    assert_eq!(
        right.trim(),
        "De school mag je niet weigeren, als dit klopt: Je hebt dit diploma: vmbo-tl (mavo). Je meldt je op tijd aan. \
         Je doet mee aan de intake. Uiterlijk 1 april 2027 (schooljaar 2026-27)."
    );
    assert!(!letter.contains("Nee,"), "{letter}");
}

#[test]
fn a_search_says_how_many_more_it_found_and_shows_them() {
    let server = Server::start();
    let some = server.get("/wegen?waar=vmbo-tl-4&naar=leraar");
    assert!(!some.body.contains("naar=hbo-leraar-wiskunde"));
    assert!(words(&some.body).contains("Toon alles."));
    let all = server.get("/wegen?waar=vmbo-tl-4&naar=leraar&alles=ja");
    assert!(all.body.contains("naar=hbo-leraar-wiskunde"));
    let exact = server.get("/wegen?waar=vwo-6&naar=geneeskunde");
    assert!(words(&exact.body).contains("Wegen naar: Geneeskunde"));
}

#[test]
fn a_year_of_primary_school_is_a_group() {
    let server = Server::start();
    for path in ["deuren", "wegen", "lijnenkaart", "momenten", "brief"] {
        let page = words(
            &server
                .get(&format!("/{path}?waar=po-8&advies=havo&naar=hbo-ba"))
                .body,
        );
        assert!(page.contains("Je zit in groep 8"), "{path}");
        assert!(!page.contains("leerjaar 8"), "{path}");
    }
}
