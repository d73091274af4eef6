//! Pages about people, of this crate and of the floor below: each renders with every sample in every language, every text
//! is used, and every text that is asked for is there.

#![expect(
    clippy::unwrap_used,
    reason = "a test that cannot read its own source should stop"
)]

use std::path::{Path, PathBuf};

use jiff::civil::date;
use kit::pages::check_page;
use kit::texts::Texts;
use kit::texts::keys::{Used, keys_called, keys_used};
use kit::{Cx, Templates, TextSource};

/// The texts of every feature about people.
fn texts() -> Vec<TextSource> {
    let all: [&[TextSource]; 26] = [
        &people::access::TEXTS,
        &people::logbook::TEXTS,
        &people::persons::TEXTS,
        &people::relations::TEXTS,
        &people::rosters::TEXTS,
        &people::vetting::TEXTS,
        &people::programmes::TEXTS,
        people::accounts::TEXTS,
        &people::erasure::TEXTS,
        &people::glass::TEXTS,
        &people::processing::TEXTS,
        &people::retention::TEXTS,
        &people::takeaway::TEXTS,
        &journey::TEXTS,
        &desks::own::TEXTS,
        &desks::class::TEXTS,
        &desks::meter::TEXTS,
        &desks::plan::TEXTS,
        &desks::numbers::TEXTS,
        &desks::breadth::TEXTS,
        &guidance::dialogues::TEXTS,
        &guidance::letters::TEXTS,
        &guidance::advice::TEXTS,
        &desks::years::TEXTS,
        &desks::home::TEXTS,
        &desks::way::TEXTS,
    ];
    [all.concat(), matching::mentoring::texts()].concat()
}

fn cx() -> Cx {
    let templates = Templates::new()
        .and(people::access::templates())
        .and(people::logbook::templates())
        .and(people::persons::templates())
        .and(people::relations::templates())
        .and(people::rosters::templates())
        .and(people::vetting::templates())
        .and(people::programmes::templates())
        .and(people::accounts::templates())
        .and(people::second::templates())
        .and(people::erasure::templates())
        .and(people::glass::templates())
        .and(people::processing::templates())
        .and(people::retention::templates())
        .and(people::takeaway::templates())
        .and(desks::own::templates())
        .and(desks::class::templates())
        .and(desks::meter::templates())
        .and(desks::plan::templates())
        .and(desks::numbers::templates())
        .and(desks::breadth::templates())
        .and(guidance::dialogues::templates())
        .and(desks::years::templates())
        .and(desks::home::templates())
        .and(desks::way::templates())
        .and(matching::mentoring::templates());
    // Pages name entitlements and moments with the words of the facts, which are used elsewhere as well.
    let texts = [kit::facts::TEXTS, &texts()].concat();
    Cx::new(&texts, templates).unwrap()
}

#[test]
fn every_page_renders_with_every_sample_in_every_language() {
    let cx = cx();
    let today = date(2026, 11, 26);
    macro_rules! check {
        ($($page:ty, $path:literal;)*) => {
            [$(check_page::<$page>(&cx.pages, &cx.texts, $path, today)),*]
        };
    }
    let results = check! {
        people::access::LooksPage, "/mijn/wie-keek";
        people::logbook::LogbookPage, "/beheer/logboek";
        desks::class::ClassPage, "/groepen/0";
        people::persons::PersonPage, "/mensen/0";
        people::persons::ListPage, "/beheer/mensen";
        people::relations::NewPage, "/beheer/relaties/nieuw";
        people::relations::WaitingPage, "/beheer/relaties";
        people::rosters::RosterListPage, "/beheer/rooster";
        people::rosters::RosterPage, "/beheer/rooster/0";
        people::vetting::VettingPage, "/mensen/0/vog";
        people::programmes::ProgrammesPage, "/beheer/programmas";
        people::erasure::AskPage, "/mensen/0/wissen";
        people::erasure::ErasuresPage, "/beheer/wissen";
        people::erasure::AnswerPage, "/beheer/wissen/0";
        people::erasure::let_in::LetInPage, "/beheer/toelaten";
        people::glass::AskPage, "/noodtoegang";
        people::glass::WaitingPage, "/beheer/noodtoegang";
        people::glass::ReviewPage, "/beheer/noodtoegang/0";
        people::processing::RecordPage, "/privacy/verwerkingen";
        people::retention::KeptPage, "/privacy/bewaren";
        people::takeaway::AllPage, "/mijn/alles";
        people::takeaway::FilePage, "/mijn/alles";
        desks::own::DeskPage, "/mijn";
        desks::home::HomePage, "/thuis/0";
        desks::years::YearsPage, "/jaren";
        desks::years::YearPage, "/jaren/vmbo-tl-2";
        desks::numbers::NumbersPage, "/cijfers";
        desks::breadth::BreadthPage, "/breedte";
        desks::plan::PlanPage, "/beheer/lob-plan";
        desks::plan::AskedPage, "/beheer/lob-plan/talks-a-year";
        desks::way::OwnPage, "/mijn/reis";
        desks::way::GuidedPage, "/mensen/0/reis";
        desks::way::LogPage, "/mijn/ervaringen/nieuw";
        desks::way::LookBackPage, "/mijn/ervaringen/0";
        desks::meter::MeterPage, "/groepen/0/toevalsmeter";
        desks::meter::EntitlementPage, "/groepen/0/toevalsmeter/fields-vmbo";
        matching::mentoring::recruits::ListPage, "/mentor-worden";
        matching::mentoring::recruits::SignUpPage, "/mentor-worden/0";
        matching::mentoring::recruits::PoolPage, "/programma/0/mentoren";
        matching::mentoring::recruits::IntakePage, "/programma/0/aanmeldingen/0";
        matching::mentoring::recruits::OwnPage, "/mijn/vrijwillig";
        matching::mentoring::recruits::ModulePage, "/mijn/vrijwillig/training/start";
        matching::mentoring::editions::DeskPage, "/programma/0";
        matching::mentoring::editions::NewPage, "/programma/0/edities";
        matching::mentoring::days::EditionPage, "/programma/0/edities/0";
        matching::mentoring::days::DayPage, "/programma/0/edities/0/dagen/1";
        matching::mentoring::days::SheetPage, "/programma/0/edities/0/dagen/1/lijst";
        matching::mentoring::certificates::OwnPage, "/mijn/mentor/0/certificaat";
        matching::mentoring::certificates::AllPage, "/programma/0/edities/0/certificaten";
        matching::mentoring::certificates::ConfirmPage, "/programma/0/certificaten";
        matching::mentoring::groups::AskPage, "/programma/0/edities/0/klassen";
        matching::mentoring::groups::ClassPage, "/programma/0/klassen/0";
        matching::mentoring::groups::TogetherPage, "/mijn/groepen/0";
        matching::mentoring::voices::OwnPage, "/mijn/vrijwillig/stem";
        matching::mentoring::voices::DeskPage, "/programma/0/stemmen";
        matching::mentoring::runs::RunPage, "/programma/0/rondes/0";
        matching::mentoring::runs::ManyPage, "/programma/0/edities/0/samen";
        matching::mentoring::runs::RoundsPage, "/programma/0/edities/0/rondes";
        matching::mentoring::young::YoungPage, "/mijn/mentor";
        matching::mentoring::mentors::MenteesPage, "/mijn/mentees";
        matching::mentoring::mentors::MenteePage, "/mijn/mentees/0";
        matching::mentoring::caseload::CaseloadPage, "/programma/0/koppelingen";
        matching::mentoring::caseload::CasePage, "/koppelingen/0";
        matching::mentoring::caseload::HoursPage, "/programma/0/uren/0";
        matching::mentoring::home::LetterPage, "/koppelingen/0/thuis/brief";
        matching::mentoring::talks::pages::ThreadPage, "/mijn/mentor/0/berichten";
        matching::mentoring::talks::pages::ReportingPage, "/mijn/mentor/0/melding";
        matching::mentoring::talks::pages::ReportsPage, "/meldingen";
        matching::mentoring::talks::pages::ReportPage, "/meldingen/0";
        matching::mentoring::wishes::WishPage, "/mijn/mentor/wens";
        matching::mentoring::wishes::HomePage, "/thuis/0/mentor";
    };
    let wrong: Vec<String> = results.into_iter().filter_map(Result::err).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn files(folder: &Path, ending: &str, found: &mut Vec<(PathBuf, String)>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files(&path, ending, found);
        } else if path.extension().is_some_and(|extension| extension == ending) {
            let text = std::fs::read_to_string(&path).unwrap();
            found.push((path, text));
        }
    }
}

fn all(ending: &str) -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    for source in [
        "src",
        "../people/src",
        "../journey/src",
        "../guidance/src",
        "../matching/src",
        "../app/src",
    ] {
        files(
            &Path::new(env!("CARGO_MANIFEST_DIR")).join(source),
            ending,
            &mut found,
        );
    }
    found
}

#[test]
fn every_text_is_used() {
    let mut used = Used::default();
    for (_, text) in all("html").into_iter().chain(all("rs")) {
        used.extend(keys_used(&text));
    }
    let all = [kit::facts::TEXTS, &texts()].concat();
    let facts = Texts::load(kit::facts::TEXTS).unwrap().keys("nl");
    let keys = Texts::load(&all).unwrap().keys("nl");
    let own = keys.keys().filter(|key| !facts.contains_key(*key));
    let forgotten: Vec<_> = own.filter(|key| !used.covers(key)).collect();
    assert!(forgotten.is_empty(), "{forgotten:?}");
}

#[test]
fn every_text_that_a_template_asks_for_is_there() {
    let keys = cx().texts.keys("nl");
    let ours = all("html")
        .into_iter()
        // Accounts and the demo have their words, and tests of them, apart.
        .filter(|(path, _)| {
            !path.ends_with("demo/choose.html") && !path.iter().any(|part| part == "accounts")
        });
    for (path, template) in ours {
        for key in keys_called(&template) {
            assert!(keys.contains_key(&key), "{}: {key}", path.display());
        }
        assert!(
            !template.contains("=\"{{ t("),
            "{}: t() may bring markup",
            path.display()
        );
    }
}
