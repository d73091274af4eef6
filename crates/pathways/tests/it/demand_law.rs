//! Every cell of the regulation is read, and the ones that are easily misread mean what a reader of the law would say.

use std::collections::BTreeSet;

use pathways::demand::{Demand, Subject, SubjectSet, parse};

use crate::law;

/// The subjects that the annexes name.
const NAMED: [Subject; 15] = [
    Subject::WIA,
    Subject::WIB,
    Subject::NAT,
    Subject::SCHK,
    Subject::BIOL,
    Subject::NLT,
    Subject::ECON,
    Subject::BECO,
    Subject::AK,
    Subject::MAW,
    Subject::SECOND_LANGUAGE,
    Subject::FATL,
    Subject::DUTL,
    Subject::LATL,
    Subject::GRTL,
];

type Truth = fn(&dyn Fn(&str) -> bool) -> bool;

/// What each form means, written out by hand with `h` for "has this subject".
fn meanings() -> Vec<(&'static str, Truth)> {
    vec![
        ("(econ of m&o)", |h| h("econ") || h("beco")),
        ("(econ of m&o) + (wisA of wisB)", |h| {
            (h("econ") || h("beco")) && (h("wia") || h("wib"))
        }),
        ("(wisA of wisB) + nat", |h| (h("wia") || h("wib")) && h("nat")),
        ("(wisA of wisB) + nat + schk", |h| {
            (h("wia") || h("wib")) && h("nat") && h("schk")
        }),
        ("(wisA of wisB) + schk", |h| (h("wia") || h("wib")) && h("schk")),
        ("(wisA of wisB)+ (ak of biol)", |h| {
            (h("wia") || h("wib")) && (h("ak") || h("biol"))
        }),
        ("2 uit biol, nat en schk", two_sciences),
        ("2 uit nat, schk en biol", two_sciences),
        ("2emvt", second_language),
        ("Wis A of Wis B", |h| h("wia") || h("wib")),
        ("WisA of wisB", |h| h("wia") || h("wib")),
        ("biol + schk + (wisA of wisB)", |h| {
            h("biol") && h("schk") && (h("wia") || h("wib"))
        }),
        ("biol of nlt", |h| h("biol") || h("nlt")),
        ("econ of m&o of 2emvt", |h| {
            h("econ") || h("beco") || second_language(h)
        }),
        ("econ of m&o of wisA", |h| h("econ") || h("beco") || h("wia")),
        ("econ of maw of m&o", |h| h("econ") || h("maw") || h("beco")),
        ("econ of wisA of wisB", |h| h("econ") || h("wia") || h("wib")),
        ("latl of grtl", |h| h("latl") || h("grtl")),
        ("nat + (wisA of wisB)", |h| h("nat") && (h("wia") || h("wib"))),
        ("nat of (wisB+nlt)", |h| h("nat") || (h("wib") && h("nlt"))),
        ("wisA + (biol of ak)", |h| h("wia") && (h("biol") || h("ak"))),
        ("wisA+schk", |h| h("wia") && h("schk")),
        ("wisA a of wisB", |h| h("wia") || h("wib")),
        ("wisA of wisB en econ", |h| (h("wia") || h("wib")) && h("econ")),
        ("wisA of wiskB en econ", |h| (h("wia") || h("wib")) && h("econ")),
        ("wisA of wisB of nat", |h| h("wia") || h("wib") || h("nat")),
        ("wisA of wiskB", |h| h("wia") || h("wib")),
        ("wisB + (nat of schk)", |h| h("wib") && (h("nat") || h("schk"))),
        ("wisB + nat + (schk of biol)", |h| {
            h("wib") && h("nat") && (h("schk") || h("biol"))
        }),
        ("wisB + nat +schk", |h| h("wib") && h("nat") && h("schk")),
    ]
}

fn two_sciences(h: &dyn Fn(&str) -> bool) -> bool {
    (h("biol") && h("nat")) || (h("biol") && h("schk")) || (h("nat") && h("schk"))
}

fn second_language(h: &dyn Fn(&str) -> bool) -> bool {
    h("2emvt") || h("fatl") || h("dutl")
}

fn agrees(cell: &str, truth: Truth) {
    let demand = parse(cell).unwrap_or_else(|error| panic!("{cell}: {error}"));
    for bits in 0..1u32 << NAMED.len() {
        let have: SubjectSet = NAMED
            .iter()
            .enumerate()
            .filter(|(i, _)| bits & (1 << i) != 0)
            .map(|(_, subject)| *subject)
            .collect();
        let expected = truth(&|id| {
            NAMED
                .iter()
                .any(|subject| subject.id() == id && have.contains(*subject))
        });
        assert_eq!(demand.satisfied_by(have), expected, "{cell} with {have:?}");
    }
}

#[test]
fn tricky_forms_mean_what_the_law_means() {
    for (cell, truth) in meanings() {
        agrees(cell, truth);
    }
}

#[test]
fn every_cell_of_the_regulation_is_read() {
    let Some(rows) = law::rows("ratho_vooropleidingseisen_vo_ho.csv") else {
        return;
    };
    assert_eq!(rows.len(), 579);
    let cells: Vec<&str> = rows
        .iter()
        .flat_map(|row| row[5..9].iter().map(String::as_str))
        .collect();
    let forms: BTreeSet<&str> = cells.iter().copied().collect();
    // The regulation has 55 forms, the blank one included, which stands twice.
    assert_eq!(forms.len(), 55);
    assert_eq!(
        cells
            .iter()
            .filter(|cell| parse(cell) == Ok(Demand::Unstated))
            .count(),
        2
    );
    for form in forms {
        let demand = parse(form).unwrap_or_else(|error| panic!("{form}: {error}"));
        assert_eq!(parse(&demand.to_string()), Ok(demand), "{form}");
    }
    for (cell, _) in meanings() {
        assert!(cells.contains(&cell), "{cell} is not a form of the law");
    }
}
