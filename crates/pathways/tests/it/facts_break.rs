//! Each error that a keeper of the facts can make, planted in small sound files: one problem, with the right file and line,
//! that says what is wrong.

use pathways::courses::Catalogue;
use pathways::{Facts, Problem};

use crate::ground::sources;

const ORIGIN: &str = "source = [\"w\"]\nconfidence = \"L\"\nvalid_from = 2020-08-01\n";

/// Small files without an error: two programmes that need no law, and one fact of each kind. `~` stands for the origin.
const SOUND: &str = r##"
== sources.toml
[[source]]
id = "w"
title = "A law"
year = 2026
kind = "law"
== nodes.toml
[[node]]
id = "havo"
stage = "vo"
level = 6
years = 5
age = [12, 17]
diploma = true
start_qualification = "yes"
~
[[node]]
id = "hbo-ba"
stage = "ho"
level = 8
years = 4
age = [17, 22]
diploma = true
terminal = true
start_qualification = "yes"
fees = ["collegegeld"]
~
== edges.toml
[[edge]]
id = "e1"
from = ["havo:diploma"]
to = ["hbo-ba"]
kind = "right_if"
requires = ["applied"]
deadline = "ho-apply"
refusal = "ho"
rate = "direct"
success = "finish"
~
== supports.toml
[[support]]
id = "s1"
from = ["havo:diploma"]
kind = "right"
~
== profiles.toml
[[profile]]
id = "nt"
tracks = ["havo"]
~
[[profile.track]]
track = "havo"
subjects = ["wib"]
== domains.toml
[[domain]]
id = "bouw"
crebo = 79000
name = "Bouw"
~
== refusals.toml
[[refusal]]
id = "ho"
~
== moments.toml
[[moment]]
id = "d1"
stage = "vo"
who = "pupil"
at = ["havo:5"]
events = ["ho-apply"]
~
== calendar.toml
[[rule]]
id = "ho-apply"
month_day = "05-01"
~
[[event]]
id = "ho-apply-2027"
rule = "ho-apply"
school_year = "2026-27"
date = 2027-05-01
~
== costs.toml
[[cost]]
id = "c1"
kind = "fee"
item = "collegegeld"
amount_eur = 2694
school_year = "2026-27"
~
== rates.toml
[[rate]]
id = "direct"
low = 0.7
high = 0.7
year = "2016"
~
[[rate]]
id = "finish"
low = 0.4
high = 0.5
year = "2013"
~
== courses.toml
[[course]]
id = "hbo-x"
name = "X"
node = "hbo-ba"
sector = "techniek"
havo = { nt = "*", ng = "nat", em = "wisB + nat", cm = "#" }
~
"##;

fn sound() -> Vec<(String, String)> {
    let files = SOUND
        .split("== ")
        .skip(1)
        .filter_map(|part| part.split_once('\n'));
    files
        .map(|(name, text)| (name.to_owned(), text.replace("~\n", ORIGIN)))
        .collect()
}

fn problems(texts: &[(String, String)]) -> Vec<Problem> {
    let files = sources(texts);
    let (facts, mut problems) = Facts::parse(&files);
    problems.extend(Catalogue::parse(&facts, &files).1);
    problems
}

fn told(texts: &[(String, String)]) -> Vec<String> {
    problems(texts).iter().map(Problem::to_string).collect()
}

/// A case a line: the file, what is changed (its first occurrence), into what (`;` starts a new line), and what the one
/// problem says. It stands on the changed line where `@` leads the words, else at the head of the row.
fn planted(cases: &str) {
    for case in cases.lines().map(str::trim).filter(|case| !case.is_empty()) {
        let [file, old, new, said] = case.split('|').map(str::trim).collect::<Vec<_>>()[..] else {
            panic!("not a case: {case}");
        };
        let mut texts = sound();
        let (_, text) = texts.iter_mut().find(|(name, _)| name == file).unwrap();
        let place = text.find(old).unwrap_or_else(|| panic!("no '{old}' in {file}"));
        *text = text.replacen(old, &new.replace("; ", "\n"), 1);
        let (on_the_line, said) = said.strip_prefix('@').map_or((false, said), |said| (true, said));
        let until = text[..place].matches('\n').count() + 1;
        let head = text.lines().take(until).collect::<Vec<_>>();
        let head = head
            .iter()
            .rposition(|line| line.starts_with("[[") && !line.contains('.'))
            .unwrap()
            + 1;
        let found = told(&texts);
        assert_eq!(found.len(), 1, "{case}: {found:?}");
        let line = if on_the_line { until } else { head };
        assert!(
            found[0].starts_with(&format!("{file}:{line}: ")),
            "{case}: {found:?}, not line {line}"
        );
        assert!(found[0].contains(said), "{case}: {found:?}");
    }
}

#[test]
fn small_sound_files_have_no_problem() {
    assert_eq!(problems(&sound()), []);
}

#[test]
fn a_row_that_is_not_as_its_table_asks() {
    planted(
        r#"
        domains.toml | crebo = 79000 | # crebo | veld ontbreekt: `crebo`
        domains.toml | crebo = 79000 | crbo = 1; crebo = 79000 | @onbekend veld `crbo`
        domains.toml | crebo = 79000 | crebo = "79000" | @verkeerd soort waarde
        domains.toml | crebo = 79000 | crebo = -1 | @verkeerde waarde
        domains.toml | confidence = "L" | # confidence | veld ontbreekt: `confidence`
        domains.toml | confidence = "L" | confidence = "Z" | @onbekende waarde `Z`
        domains.toml | source = ["w"] | # source | veld ontbreekt: `source`
        domains.toml | source = ["w"] | source = [] | elk feit heeft een bron
        domains.toml | valid_from = 2020-08-01 | # from | veld ontbreekt: `valid_from`
        moments.toml | stage = "vo" | stage = "ho-vo" | @onbekende waarde `ho-vo`
        edges.toml | kind = "right_if" | kind = "rights" | @onbekende waarde `rights`
        sources.toml | year = 2026 | # year | veld ontbreekt: `year`
        courses.toml | name = "X" | # name | veld ontbreekt: `name`
        courses.toml | ng = "nat" | gn = "nat" | @onbekend veld `gn`
        "#,
    );
}

#[test]
fn a_file_that_is_not_as_files_are() {
    planted(
        r#"
        rates.toml | low = 0.7 | low = 0,7 | @geen geldige TOML
        supports.toml | [[support]] | [[supports]] | tabel 'supports' ken ik niet; bekend: support
        "#,
    );
    let mut texts = sound();
    texts.push(("nodes2.toml".to_owned(), String::new()));
    let found = told(&texts);
    assert_eq!(found.len(), 1);
    assert!(found[0].starts_with("nodes2.toml:1: bestand ken ik niet; bekend: sources.toml, nodes.toml"));
    // A word where rows belong.
    texts.retain(|(name, _)| !["nodes2.toml", "domains.toml"].contains(&name.as_str()));
    texts.push((
        "domains.toml".to_owned(),
        "# Domains\ndomain = \"bouw\"\n".to_owned(),
    ));
    assert_eq!(told(&texts), ["domains.toml:2: schrijf rijen als [[domain]]"]);
}

#[test]
fn dates_that_cannot_be() {
    planted(
        r#"
        edges.toml | valid_from = 2020-08-01 | valid_to = 2020-07-31; valid_from = 2020-08-01 | valid_to ligt voor valid_from
        edges.toml | valid_from = 2020-08-01 | valid_from = 2021-02-29 | @geen geldige TOML
        edges.toml | valid_from = 2020-08-01 | valid_from = 12:00:00 | valid_from: '12:00:00' is geen dag
        edges.toml | valid_from = 2020-08-01 | valid_from = "2020" | @verkeerd soort waarde
        calendar.toml | month_day = "05-01" | month_day = "02-30" | is geen maand en dag
        calendar.toml | month_day = "05-01" | month_day = "1 mei" | is geen maand en dag
        calendar.toml | date = 2027-05-01 | date = 2027-08-01 | ligt in 2027-28, niet in 2026-27
        calendar.toml | date = 2027-05-01 | # date | date, of from en to, ontbreekt
        calendar.toml | date = 2027-05-01 | date = 12:00:00 | is geen dag
        calendar.toml | date = 2027-05-01 | from = 2027-05-02; to = 2027-05-01 | to ligt voor from
        costs.toml | "2026-27" | "2026-2027" | is geen schooljaar
        "#,
    );
}

#[test]
fn ids_that_name_nothing_or_two_things() {
    planted(
        r#"
        edges.toml | "havo:diploma" | "hvao:diploma" | 'hvao' staat niet in nodes.toml; bedoel je 'havo'?
        edges.toml | "hbo-ba" | "hbo-ba:5" | hbo-ba heeft 4 jaar
        edges.toml | "hbo-ba" | "hbo-ba:9" | is geen jaar (1 tot 8)
        edges.toml | "havo:diploma" | "havo:diploma", "havo:dip" | 'dip' is geen jaar (1 tot 8) en ook niet 'diploma'
        edges.toml | "applied" | "aplied" | voorwaarde 'aplied' ken ik niet; bedoel je 'applied'?
        edges.toml | ["w"] | ["v"] | bron 'v' staat niet in sources.toml
        edges.toml | "direct" | "direkt" | rate 'direkt' staat niet in rates.toml
        edges.toml | "finish" | "finnish" | success 'finnish' staat niet in rates.toml
        edges.toml | "ho-apply" | "ho" | deadline 'ho' staat niet in calendar.toml
        edges.toml | refusal = "ho" | refusal = "hbo" | refusal 'hbo' staat niet in refusals.toml
        moments.toml | "ho-apply" | "apply" | 'apply' staat niet in calendar.toml
        moments.toml | "havo:5" | "havo:6" | havo heeft 5 jaar
        profiles.toml | track = "havo" | track = "vwo" | 'vwo' staat niet in nodes.toml
        profiles.toml | "wib" | "wisb" | vak 'wisb' ken ik niet
        nodes.toml | "collegegeld" | "lesgeld" | fees 'lesgeld' staat niet in costs.toml
        courses.toml | "hbo-ba" | "hbo" | 'hbo' staat niet in nodes.toml
        courses.toml | "nat" | "nta" | 'nta' is geen bekend vak
        courses.toml | "wisB + nat" | "wisB + nat of schk" | twee manieren
        calendar.toml | "ho-apply-2027" | "ho-apply" | id 'ho-apply' staat er twee keer
        "#,
    );
    let mut texts = sound();
    let (_, text) = texts.iter_mut().find(|(name, _)| name == "sources.toml").unwrap();
    *text = text.repeat(2);
    assert_eq!(told(&texts), ["sources.toml:6: id 'w' staat er twee keer"]);
}

#[test]
fn numbers_that_mean_nothing() {
    planted(
        r#"
        nodes.toml | years = 4 | years = 0.3 | een veelvoud van een half jaar
        nodes.toml | age = [12, 17] | age = [17, 12] | eerst de jongste
        costs.toml | amount_eur = 2694 | amount_eur = -1 | een bedrag is 0 of meer
        costs.toml | amount_eur = 2694 | low_eur = 3; high_eur = 2 | low niet hoger dan high
        rates.toml | low = 0.7 | low = 0.8 | low niet boven high
        rates.toml | low = 0.4 | low = 0.5 | slaagkans vraagt een bereik
        rates.toml | high = 0.7 | high = 1.5 | liggen tussen 0 en 1
        rates.toml | high = 0.5 | high = 1.5; margin = 0.1; margin_basis = "x" | liggen tussen 0 en 1
        rates.toml | year = "2016" | year = "" | jaar ontbreekt
        rates.toml | high = 0.5 | high = 0.5; margin = 0.0; margin_basis = "x" | een marge is groter dan 0
        rates.toml | high = 0.5 | high = 0.5; margin = 0.1 | en heeft een basis
        "#,
    );
}

/// The invariants of section 9.
#[test]
fn what_no_fact_may_say() {
    planted(
        r#"
        edges.toml | "applied" | "admission-policy" | een recht kan niet afhangen van 'admission-policy'
        edges.toml | "applied" | "school-agrees" | een recht kan niet afhangen van 'school-agrees'
        edges.toml | "applied" | "applied", "promotion-norms" | een recht kan niet afhangen van 'promotion-norms'
        edges.toml | "applied" | "level" | een recht kan niet afhangen van 'level'
        edges.toml | "applied" | "suitability-test" | een recht kan niet afhangen van 'suitability-test'
        nodes.toml | terminal = true | # terminal | vanuit 'hbo-ba' leidt niets verder
        domains.toml | "bouw" | "nationality" | dat houden we niet bij
        supports.toml | "s1" | "religion-class" | dat houden we niet bij
        edges.toml | to = ["hbo-ba"] | to = [] | from en to mogen niet leeg zijn
        "#,
    );
}

/// Invariant 1 in both directions, on a system of vmbo-bb and two levels of mbo.
#[test]
fn mbo_rights_are_checked_against_the_law() {
    let node = |id: &str, stage: &str| {
        let fields = "level = 2\nyears = 2\nage = [12, 20]\ndiploma = true\nterminal = true\nstart_qualification = \"no\"\n";
        format!("[[node]]\nid = \"{id}\"\nstage = \"{stage}\"\n{fields}{ORIGIN}")
    };
    let edge = |id: &str, from: &str, to: &str| {
        format!("[[edge]]\nid = \"{id}\"\nfrom = [\"{from}\"]\nto = [\"{to}\"]\nkind = \"right\"\n{ORIGIN}")
    };
    let texts = |edges: String| {
        let nodes = [node("vmbo-bb", "vo"), node("mbo-2", "mbo"), node("mbo-3", "mbo")].concat();
        vec![("nodes.toml".to_owned(), nodes), ("edges.toml".to_owned(), edges)]
    };
    let lawful = [
        edge("a", "vmbo-bb:diploma", "mbo-2"),
        edge("b", "mbo-2:diploma", "mbo-3"),
        edge("c", "mbo-2", "mbo-2"),
        edge("d", "mbo-3", "mbo-3"),
    ];
    assert_eq!(problems(&texts(lawful.concat())), []);
    // Too much: basic vmbo gives no right to level 3. An edge takes eight lines, so the fifth begins on line 33.
    let more = [lawful.concat(), edge("e", "vmbo-bb:diploma", "mbo-3")].concat();
    let much = "edges.toml:33: e: vmbo-bb:diploma geeft geen recht op mbo-3 (WEB art. 8.2.1)";
    assert_eq!(told(&texts(more)), [much]);
    // Too little: without edge a the right is missing. A node takes twelve lines, so mbo-2 begins on line 13.
    let little =
        "nodes.toml:13: mbo-2: het recht van vmbo-bb:diploma ontbreekt in edges.toml (WEB art. 8.2.1)";
    assert_eq!(told(&texts(lawful[1..].concat())), [little]);
}

/// A wrong row is left out; the others are still there.
#[test]
fn one_wrong_row_takes_no_other_with_it() {
    let mut texts = sound();
    let (_, rates) = texts.iter_mut().find(|(name, _)| name == "rates.toml").unwrap();
    *rates = rates.replacen("low = 0.7", "low = \"much\"", 1);
    let (facts, _) = Facts::parse(&sources(&texts));
    assert_eq!((facts.rates().len(), facts.edges().len()), (1, 1));
    // The row itself, and the edge that names it.
    let found = told(&texts);
    assert_eq!(found.len(), 2, "{found:?}");
    assert!(
        found[0].starts_with("edges.toml:1: ") && found[1].starts_with("rates.toml:3: "),
        "{found:?}"
    );
}
