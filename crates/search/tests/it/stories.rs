//! **Stories** of somebody who types something, with what should come up, worked out by hand.

use search::{Document, How, Index, Meaning, Which};

use crate::named::{named, numbers, shown};

#[track_caller]
fn first(index: &Index, typed: &str, number: u64, how: How, place: &str) {
    let found = index.find(typed, 10);
    let first = found.first().map(|found| (found.number, found.how, shown(found)));
    assert_eq!(first, Some((number, how, place.to_owned())), "{typed}: {found:?}");
}

fn care() -> Index {
    Index::build(named(&[
        "verpleegkundige",
        "verpleeghulp|hulp in de verpleging",
        "bouwkundige",
        "bouwvakker|bouw-medewerker",
        "verloskundige|vroedvrouw",
        "medewerker verpleeghuis",
        "huis- en tuinman",
        "hulpkok",
        "monteur auto's",
    ]))
}

#[test]
fn a_name_is_found_whole_and_by_its_beginning() {
    let index = care();
    first(&index, "Verpleegkundige", 1, How::Exact, "[verpleegkundige]");
    first(&index, "verloskun", 5, How::Prefix, "[verloskun]dige");
    first(&index, "vroed", 5, How::Prefix, "[vroed]vrouw");
    first(&index, "Bouw Medewerker", 4, How::Exact, "[bouw-medewerker]");
    // Shorter comes first: twelve letters, then fifteen; the medewerker only has it inside.
    assert_eq!(numbers(&index, "verpleeg"), [2, 1, 6]);
}

#[test]
fn words_are_found_in_any_order_and_with_other_endings() {
    let index = care();
    first(
        &index,
        "verpleeghuis medewerker",
        6,
        How::Word,
        "[medewerker] [verpleeghuis]",
    );
    first(&index, "auto monteur", 9, How::Word, "[monteur] [auto's]");
    first(&index, "medewerkers", 4, How::Word, "bouw-[medewerker]");
    first(&index, "tuinm", 7, How::Word, "huis- en [tuinm]an");
}

#[test]
fn compounds_are_found_by_their_parts_and_in_two_words() {
    let index = care();
    let mut parts = numbers(&index, "kundige");
    parts.sort_unstable();
    assert_eq!(parts, [1, 3]);
    first(&index, "kundige", 3, How::Part, "bouw[kundige]");
    first(&index, "verpleeg kundige", 1, How::Exact, "[verpleegkundige]");
    first(&index, "kundige verpleeg", 1, How::Part, "[verpleegkundige]");
    // Nobody is called kok here, but somebody is something that ends so.
    first(&index, "kok", 8, How::Part, "hulp[kok]");
}

#[test]
fn two_words_are_found_by_the_compound() {
    let index = Index::build(named(&["monteur van auto's", "auto verkoper", "fietsenmaker"]));
    first(&index, "automonteur", 1, How::Part, "[monteur] van [auto's]");
    first(&index, "autoverkoper", 2, How::Exact, "[auto verkoper]");
}

#[test]
fn spelling_does_not_matter() {
    let index = care();
    first(&index, "ferpleechkundige", 1, How::Typo, "[verpleegkundige]");
    first(&index, "verloskudnige", 5, How::Typo, "[verloskundige]");
    first(&index, "vroedvrau", 5, How::Typo, "[vroedvrouw]");
    first(&index, "boukundige", 3, How::Typo, "[bouwkundige]");
    // While it is being typed as well, where the mistake stands in the beginning.
    first(&index, "ferplee", 2, How::Typo, "[verpleeg]hulp");
}

#[test]
fn a_wish_is_found_by_what_it_is_about() {
    let about = |number, name: &str, topics: &[&str]| Document {
        number,
        names: vec![name.to_owned()],
        topics: topics.iter().map(|topic| (*topic).to_owned()).collect(),
        ..Document::default()
    };
    let index = Index::build([
        about(1, "hovenier", &["buiten", "planten"]),
        about(2, "imker", &["dieren", "buiten"]),
        about(3, "verzorger in een dierentuin", &["dieren"]),
        about(4, "kleuterjuf", &["kinderen"]),
        about(5, "bankier", &["veel geld verdienen", "cijfers"]),
    ]);
    assert_eq!(numbers(&index, "iets met dieren"), [3, 2]);
    assert_eq!(numbers(&index, "ik wil later werken met dieren"), [3, 2]);
    assert_eq!(numbers(&index, "werken met kinderen"), [4]);
    assert_eq!(numbers(&index, "werken met een kind"), [4]);
    assert_eq!(numbers(&index, "buiten werken"), [1, 2]);
    first(
        &index,
        "veel geld verdienen",
        5,
        How::Meaning,
        "[veel] [geld] [verdienen]",
    );
    assert_eq!(index.find("cijfers", 1)[0].which, Which::Topic(1));
    assert_eq!(numbers(&index, "imker worden"), [2]);
}

#[test]
fn other_words_for_the_same_are_the_callers() {
    let meaning = |said: &str, meant: &str| Meaning {
        said: said.to_owned(),
        meant: meant.to_owned(),
    };
    let index = Index::with_meanings(
        named(&["leerkracht basisonderwijs", "medewerker in de zorg", "agent"]),
        &[meaning("juf", "leerkracht"), meaning("politie man", "agent")],
    );
    first(&index, "juf", 1, How::Meaning, "[leerkracht] basisonderwijs");
    first(
        &index,
        "juffen basisonderwijs",
        1,
        How::Meaning,
        "[leerkracht] [basisonderwijs]",
    );
    first(&index, "politie man worden", 3, How::Meaning, "[agent]");
}

#[test]
fn equals_stand_by_kind_then_length_then_number() {
    let kind = |number, kind, name: &str| Document {
        number,
        kind,
        names: vec![name.to_owned()],
        ..Document::default()
    };
    let index = Index::build([
        kind(9, 1, "kok"),
        kind(8, 0, "kok"),
        kind(7, 0, "de beste kok"),
        kind(6, 0, "een kok"),
        kind(5, 1, "de kok"),
    ]);
    assert_eq!(numbers(&index, "kok"), [8, 9, 6, 7, 5]);
    let courses: Vec<u64> = index
        .find_among(&[1], "kok", 10)
        .iter()
        .map(|found| found.number)
        .collect();
    assert_eq!(courses, [9, 5]);
}

#[test]
fn some_of_the_words_are_better_than_nothing() {
    let index = care();
    first(
        &index,
        "verloskundige in zwolle",
        5,
        How::Partly,
        "[verloskundige]",
    );
    assert_eq!(numbers(&index, "qqqqqq"), []);
}

#[test]
fn an_empty_index_answers() {
    let index = Index::build([]);
    assert!(index.is_empty());
    assert_eq!(index.find("kok", 10), []);
    assert_eq!(care().find("kok", 0), []);
}
