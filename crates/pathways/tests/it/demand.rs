//! The demand language against a second implementation: a plain formula of our own, written as text in many ways, and
//! judged by its truth table.

use std::collections::BTreeSet;

use pathways::demand::{Demand, Expr, Fault, Subject, SubjectSet, parse};
use proptest::prelude::*;

/// A formula over words, independent of the crate's types.
#[derive(Clone, Debug)]
enum Plain {
    Word(&'static str),
    And(Vec<Plain>),
    Or(Vec<Plain>),
    Some(usize, Vec<Plain>),
}

type Words = BTreeSet<&'static str>;

const WORDS: [&str; 7] = ["wisA", "wisB", "nat", "schk", "econ", "2emvt", "fatl"];

impl Plain {
    fn truth(&self, have: &Words) -> bool {
        match self {
            Plain::Word("2emvt") => have.contains("2emvt") || have.contains("fatl"),
            Plain::Word(word) => have.contains(word),
            Plain::And(parts) => !parts.iter().any(|part| !part.truth(have)),
            Plain::Or(parts) => !parts.iter().all(|part| !part.truth(have)),
            Plain::Some(count, parts) => {
                parts
                    .iter()
                    .map(|part| usize::from(part.truth(have)))
                    .sum::<usize>()
                    >= *count
            }
        }
    }

    fn words(&self) -> Words {
        match self {
            Plain::Word(word) => [*word].into(),
            Plain::And(parts) | Plain::Or(parts) | Plain::Some(_, parts) => {
                parts.iter().flat_map(Plain::words).collect()
            }
        }
    }

    fn text(&self, gap: &str) -> String {
        let join = |parts: &[Plain], sign: &str| {
            let parts: Vec<String> = parts.iter().map(|part| part.bracketed(gap)).collect();
            parts.join(sign)
        };
        match self {
            Plain::Word(word) => (*word).to_owned(),
            Plain::And(parts) => join(parts, &format!("{gap}+{gap}")),
            Plain::Or(parts) => join(parts, " of "),
            Plain::Some(count, parts) => format!("{count} uit {}", join(parts, &format!(",{gap}"))),
        }
    }

    fn bracketed(&self, gap: &str) -> String {
        match self {
            Plain::Word(word) => (*word).to_owned(),
            compound => format!("({gap}{}{gap})", compound.text(gap)),
        }
    }
}

fn subsets(words: &Words) -> Vec<Words> {
    let words: Vec<&str> = words.iter().copied().collect();
    (0..1u32 << words.len())
        .map(|bits| {
            words
                .iter()
                .enumerate()
                .filter(|(i, _)| bits & (1 << i) != 0)
                .map(|(_, w)| *w)
                .collect()
        })
        .collect()
}

fn set(words: &Words) -> SubjectSet {
    let known: Vec<Subject> = Subject::all()
        .filter(|subject| words.contains(subject.canonical()))
        .collect();
    assert_eq!(known.len(), words.len());
    known.into_iter().collect()
}

/// Every set of named words that fulfils the formula on top of `have`, and stops doing so when any word is taken out.
fn smallest(formula: &Plain, have: &Words) -> Vec<Words> {
    let fulfils = |extra: &Words| formula.truth(&have.union(extra).copied().collect());
    subsets(&formula.words())
        .into_iter()
        .filter(|extra| fulfils(extra))
        .filter(|extra| {
            extra
                .iter()
                .all(|word| !fulfils(&extra.iter().copied().filter(|w| w != word).collect()))
        })
        .collect()
}

fn formula() -> impl Strategy<Value = Plain> {
    let word = prop::sample::select(&WORDS[..]).prop_map(Plain::Word);
    let tree = word.prop_recursive(3, 12, 3, |inner| {
        let parts = prop::collection::vec(inner, 2..4);
        prop_oneof![
            parts.clone().prop_map(Plain::And),
            parts.clone().prop_map(Plain::Or),
            parts
                .prop_flat_map(|parts| (1..=parts.len(), Just(parts)))
                .prop_map(|(n, parts)| Plain::Some(n, parts)),
        ]
    });
    tree.prop_filter("more subjects than a demand may name", |plain| {
        mentions(plain) <= 12
    })
}

fn mentions(plain: &Plain) -> usize {
    match plain {
        Plain::Word(_) => 1,
        Plain::And(parts) | Plain::Or(parts) | Plain::Some(_, parts) => parts.iter().map(mentions).sum(),
    }
}

fn have() -> impl Strategy<Value = Words> {
    prop::collection::btree_set(prop::sample::select(&WORDS[..]), 0..WORDS.len())
}

proptest! {
    #[test]
    fn equals_the_truth_table(formula in formula(), gap in prop::sample::select(vec!["", " ", "  "])) {
        let demand = parse(&formula.text(gap)).unwrap();
        for have in subsets(&WORDS.into()) {
            prop_assert_eq!(demand.satisfied_by(set(&have)), formula.truth(&have), "{:?} for {}", have, demand);
        }
    }

    #[test]
    fn missing_is_exactly_the_smallest_sets(formula in formula(), have in have()) {
        let missing = parse(&formula.text(" ")).unwrap().missing(set(&have));
        let expected: Vec<SubjectSet> = smallest(&formula, &have).iter().map(set).collect();
        prop_assert_eq!(missing.len(), expected.len(), "{:?} against {:?}", &missing, &expected);
        prop_assert!(expected.iter().all(|set| missing.contains(set)), "{:?} against {:?}", missing, expected);
        prop_assert!(missing.windows(2).all(|pair| pair[0].len() <= pair[1].len()));
    }

    #[test]
    fn more_subjects_never_break_a_demand(formula in formula(), have in have(), more in have()) {
        let demand = parse(&formula.text(" ")).unwrap();
        let few = set(&have);
        prop_assert!(!demand.satisfied_by(few) || demand.satisfied_by(few.union(set(&more))));
    }

    #[test]
    fn the_canonical_form_reads_back(formula in formula()) {
        let demand = parse(&formula.text("")).unwrap();
        prop_assert_eq!(parse(&demand.to_string()), Ok(demand));
    }

    #[test]
    fn any_text_is_read_or_refused(text in ".{0,80}") {
        if let Ok(demand) = parse(&text) {
            prop_assert_eq!(parse(&demand.to_string()), Ok(demand));
        }
    }

    #[test]
    fn any_row_of_words_is_read_or_refused(
        words in prop::collection::vec(
            prop::sample::select(vec!["wisA", "nat", "m&o", "2emvt", "2", "uit", "of", "en", "+", ",", "(", ")", "a", " "]),
            0..40,
        ),
    ) {
        let text = words.join(" ");
        match parse(&text) {
            Ok(demand) => prop_assert_eq!(parse(&demand.to_string()), Ok(demand)),
            Err(error) => prop_assert!((1..=text.chars().count() + 1).contains(&error.column), "{}", error),
        }
    }
}

#[test]
fn the_three_signs() {
    assert_eq!(parse(" * "), Ok(Demand::Direct));
    assert_eq!(parse("#"), Ok(Demand::NotAdmitted));
    assert_eq!(parse(" \t"), Ok(Demand::Unstated));
    let all: SubjectSet = Subject::all().collect();
    assert!(Demand::Direct.satisfied_by(SubjectSet::EMPTY));
    assert!(!Demand::NotAdmitted.satisfied_by(all) && !Demand::Unstated.satisfied_by(all));
    assert_eq!(Demand::Direct.missing(SubjectSet::EMPTY), [SubjectSet::EMPTY]);
    assert!(Demand::NotAdmitted.missing(all).is_empty() && Demand::Unstated.missing(all).is_empty());
}

#[test]
fn brackets_of_the_same_kind_say_nothing() {
    let flat = parse("nat + schk + biol").unwrap();
    assert_eq!(parse("(nat + (schk) + (biol))"), Ok(flat.clone()));
    assert_eq!(parse("nat + (schk en biol)"), Ok(flat));
    let Ok(Demand::Subjects(Expr::Any(parts))) = parse("nat of (schk of biol)") else {
        panic!("not a choice")
    };
    assert_eq!(parts.len(), 3);
}

#[test]
fn the_same_subjects_in_other_words() {
    for (one, other) in [
        ("m&o", "beco"),
        ("wiskunde B", "wisB"),
        ("2e mvt", "2emvt"),
        ("NAT", "natuurkunde"),
        ("wis a + nat", "wisA+nat"),
    ] {
        assert_eq!(parse(one).unwrap(), parse(other).unwrap(), "{one} and {other}");
    }
}

#[test]
fn what_somebody_still_lacks_in_order() {
    let sets = |cell: &str, have: &[Subject]| -> Vec<Vec<&'static str>> {
        let missing = parse(cell).unwrap().missing(have.iter().copied().collect());
        missing
            .iter()
            .map(|set| set.iter().map(Subject::id).collect())
            .collect()
    };
    // Two of three: each pair, in the order of the table; with biology one of the two others is enough.
    assert_eq!(
        sets("2 uit biol, nat en schk", &[]),
        [["nat", "schk"], ["nat", "biol"], ["schk", "biol"]]
    );
    assert_eq!(
        sets("2 uit biol, nat en schk", &[Subject::BIOL]),
        [["nat"], ["schk"]]
    );
    // The shorter way stands first, although the law writes it last.
    assert_eq!(
        sets("(wisB + nlt) of nat", &[]),
        vec![vec!["nat"], vec!["wib", "nlt"]]
    );
    assert_eq!(sets("(wisB + nlt) of nat", &[Subject::NLT]), [["wib"], ["nat"]]);
    // Any modern language is a second one.
    assert_eq!(
        sets("econ of m&o of 2emvt", &[Subject::TUTL]),
        [Vec::<&str>::new()]
    );
    assert_eq!(
        sets("2emvt", &[Subject::ENTL, Subject::LATL, Subject::FRITL]),
        [["2emvt"]]
    );
}

#[test]
fn refusals_say_where_and_why() {
    let refused = |cell: &str| parse(cell).map_err(|error| (error.column, error.fault));
    assert_eq!(
        refused("wisA of wizB"),
        Err((9, Fault::UnknownWord("wizb".into())))
    );
    assert_eq!(refused("wisA wisB"), Err((6, Fault::OperatorExpected)));
    assert_eq!(refused("wisA of"), Err((8, Fault::SubjectExpected)));
    assert_eq!(refused("+ nat"), Err((1, Fault::SubjectExpected)));
    assert_eq!(refused("nat + (schk of biol"), Err((7, Fault::BracketOpen)));
    assert_eq!(refused("nat)"), Err((4, Fault::UnknownSign(')'))));
    assert_eq!(refused("nat; schk"), Err((4, Fault::UnknownSign(';'))));
    assert_eq!(refused("* nat"), Err((1, Fault::UnknownSign('*'))));
    assert_eq!(refused("3 uit nat en schk"), Err((1, Fault::Count)));
    assert_eq!(refused("0 uit nat en schk"), Err((1, Fault::Count)));
    assert_eq!(refused("2 nat"), Err((1, Fault::Count)));
    assert_eq!(
        refused("99999999999999999999999 uit nat"),
        Err((1, Fault::UnknownWord("9".repeat(23))))
    );
    assert_eq!(refused("()"), Err((2, Fault::SubjectExpected)));
    assert_eq!(refused("nat, schk"), Err((4, Fault::OperatorExpected)));
}

#[test]
fn what_can_be_read_in_two_ways_is_refused() {
    for cell in [
        "wisA of wisB + nat",
        "nat + wisA of wisB",
        "2 uit nat, schk en biol + ak",
        "wisA + 2 uit nat en ak",
    ] {
        assert!(
            matches!(parse(cell), Err(error) if error.fault == Fault::Ambiguous),
            "{cell}"
        );
    }
    // With brackets there is one way.
    assert!(parse("(wisA of wisB) + (2 uit nat, schk en biol)").is_ok());
}

#[test]
fn a_hostile_cell_costs_nothing() {
    for cell in [
        "(".repeat(400),
        "nat + ".repeat(80),
        "wisA ".repeat(2_000_000),
        "\u{200b}".repeat(9),
    ] {
        assert!(parse(&cell).is_err());
    }
    let thirteen = vec!["nat"; 13].join(" of ");
    assert!(matches!(parse(&thirteen), Err(error) if error.fault == Fault::TooLarge));
}
