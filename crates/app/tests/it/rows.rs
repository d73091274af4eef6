//! The rows of the founding paper that run end to end by now, each told as the paper tells it: guidance in the curriculum, with a duty
//! for each actor and a task made with an employer; and the school advice of a child whose test was higher.

use journey::Known;
use journey::entitlements::in_force;
use kit::facts::Knowledge;
use pathways::Position;

use crate::demo::{Demo, between, demos, form_after, link, persons};

/// "Guidance belongs in the curriculum from group 7 to university": there is something for everybody at every stage.
#[test]
fn guidance_is_asked_from_group_7_to_university() {
    let known = Known::new(Knowledge::embedded().unwrap()).unwrap();
    let facts = known.knowledge.facts();
    let day = jiff::civil::date(2026, 10, 10);
    for (node, year) in [
        ("po", 7),
        ("po", 8),
        ("vmbo-bb", 2),
        ("vmbo-tl", 4),
        ("havo", 3),
        ("vwo", 6),
        ("pro", 4),
        ("mbo-2", 1),
        ("mbo-4", 3),
        ("hbo-ba", 1),
        ("wo-ba", 3),
    ] {
        let position = Position {
            year: Some(year),
            ..Position::new(facts.node_id(node).unwrap(), day)
        };
        let asked = in_force(&known.standard, facts, &position, None, &[]);
        let talks = asked.iter().any(|one| &*one.id == "talks-a-year");
        assert!(asked.len() >= 2 && talks, "{node} {year}: {}", asked.len());
    }
}

/// A task made with an employer, as in Scotland's curriculum: each of the five actors has a part, and the class sees it counted.
#[test]
fn a_task_made_with_an_employer_has_a_part_for_everybody() {
    for demo in demos() {
        let (vera, noor) = (demo.be("Vera Noordhoek"), demo.be("Noor de Wit"));
        let group = link(&vera.page("/mijn"), "t3a");
        let id = link(&vera.page(&group), "Noor de Wit")["/mensen/".len()..].to_owned();
        let what = format!("{group}/toevalsmeter/encounters-by-18");
        // The tutor sees to it, by a day, and plans the task with the yard for two of the class.
        let other = link(&vera.page(&group), "Youssef Beekman")["/mensen/".len()..].to_owned();
        let both = [("wie", id.as_str()), ("wie", other.as_str())];
        let duty = [
            ("wat", "encounters-by-18"),
            ("voor", "2026-12-18"),
            ("notitie", "Bel de werf"),
        ];
        vera.done(&format!("{group}/taken"), &[duty.as_slice(), &both].concat());
        let task = [
            ("wat", "encounters-by-18"),
            ("soort", "project"),
            ("titel", "Ontwerp een trap voor de werf"),
            (
                "uitleg",
                "De werf gaf een echte vraag. Je toont je ontwerp aan de scheepsbouwer.",
            ),
            ("plaats", "De werf"),
            ("dag", "2026-10-10"),
            ("veld", "techniek"),
            ("volwassene", "ja"),
        ];
        vera.done(&format!("{group}/aanbod"), &[task.as_slice(), &both].concat());
        // The young person says yes, does it, and looks back.
        let offered = noor.page("/mijn/reis");
        noor.done(form_after(&offered, "Ontwerp een trap"), &[("zeg", "accept")]);
        let before = noor
            .page("/mijn/reis?alles=ja")
            .matches("Ontwerp een trap")
            .count();
        let seen = vera.page(&format!("/mensen/{id}/reis"));
        vera.done(form_after(&seen, "Ontwerp een trap"), &[("zeg", "finish")]);
        let own = noor.page("/mijn/reis?alles=ja");
        assert!(own.matches("Ontwerp een trap").count() >= before, "{own}");
        let (_, had) = own.rsplit_once("Ontwerp een trap").unwrap();
        let look_back = &had.split("/mijn/ervaringen/").nth(1).unwrap()[..32];
        let question = noor.page(&format!("/mijn/ervaringen/{look_back}"));
        assert!(question.contains("name=\"vraag\""), "{question}");
        // Whoever said nothing is counted as silent, and not as refused.
        let column = vera.page(&what);
        let silent = between(&column, "Youssef Beekman", "</li>");
        assert!(
            silent.contains("aangeboden") && !silent.contains("zei nee"),
            "{column}"
        );
        // The counsellor sees the year by number, and no name.
        let year = demo.be("Marieke van der Laan").page("/jaren/vmbo-tl-3");
        assert!(
            year.contains("Klas t3a") && !year.contains("Noor de Wit"),
            "{year}"
        );
        // At home they read what comes, and what they can do.
        let anja = demo.be("Anja de Wit");
        let home = anja.page(&format!("/thuis/{id}"));
        assert!(home.contains("Een kwartier thuis"), "{home}");
    }
}

fn advice(demo: &Demo, query: &str) -> String {
    let answer = demo.get(&format!("/advies?{query}"));
    assert_eq!(answer.status, 200, "{query}");
    answer.body
}

/// The test is higher than the advice. It goes up, or the school says on paper why not; then there is a talk, a complaint, and a day.
#[test]
fn an_advice_against_the_test_goes_up_or_the_reason_is_on_paper() {
    for demo in demos() {
        // Before the test, nothing is claimed.
        let before = advice(&demo, "voorlopig=kb");
        assert!(
            before.contains("Eerst komt de toets") && !before.contains("Beste directeur"),
            "{before}"
        );
        // The test says more: the right comes first, with the letter, and no complaint yet.
        let owed = advice(&demo, "voorlopig=kb&toets=gt");
        assert!(owed.contains("Het advies moet omhoog"), "{owed}");
        assert!(
            owed.contains("De doorstroomtoets zegt vmbo-gemengd-theoretisch"),
            "{owed}"
        );
        assert!(!owed.contains("klachtencommissie"), "{owed}");
        // It was not raised: the reason, the talk, the board, the committee and what it can do, and the days of this year.
        let refused = advice(&demo, "voorlopig=kb&toets=gt&definitief=kb");
        for said in [
            "Het advies is lager dan de toets",
            "De school moet de reden opschrijven",
            "bij het bestuur van de school",
            "Het advies zelf kan de commissie niet veranderen",
            "24 maart 2027",
            "31 maart 2027",
            "Een school mag ook een dubbel advies geven",
        ] {
            assert!(refused.contains(said), "{said}: {refused}");
        }
        // A double advice is an advice: of both levels, and nothing is asked for that is there already.
        let double = advice(&demo, "voorlopig=kb&toets=kb-gt&definitief=kb-gt");
        assert!(double.contains("Het advies ging omhoog"), "{double}");
        assert!(
            !double.contains("Een school mag ook een dubbel advies geven"),
            "{double}"
        );
        let partly = advice(&demo, "voorlopig=kb&toets=gt&definitief=kb-gt");
        assert!(partly.contains("maar niet tot de toets"), "{partly}");
        // It never goes down.
        let down = advice(&demo, "voorlopig=havo&toets=gt&definitief=gt");
        assert!(
            down.contains("dat mag niet") && down.contains("klachtencommissie"),
            "{down}"
        );
        let lower = advice(&demo, "voorlopig=havo&toets=gt");
        assert!(
            lower.contains("Het advies wordt nooit lager door de toets"),
            "{lower}"
        );
        // In the language of the parents, with the Dutch letter beside it.
        for (lang, title, ask) in [
            (
                "tr",
                "Tavsiye testten düşük",
                "neden çocuğumuzun yararına olmadığını",
            ),
            ("ar", "التوصية أدنى من الاختبار", "ليست في مصلحة طفلنا"),
        ] {
            let page = advice(&demo, &format!("voorlopig=kb&toets=gt&definitief=kb&taal={lang}"));
            for said in [title, ask, "in het belang van ons kind", "doorstroomtoets zegt"] {
                assert!(page.contains(said), "{lang} {said}: {page}");
            }
        }
        // What cannot be is left out, and nothing of it comes back.
        let odd = advice(&demo, "voorlopig=%3Cscript%3E&toets=tien&definitief=kb");
        assert!(!odd.contains("<script>"), "{odd}");
        assert!(odd.contains("Het definitief advies"), "{odd}");
    }
}

/// Whoever scans the code on a letter reads what comes, in five languages, without being known.
#[test]
fn parents_read_about_a_decision_without_an_account() {
    for demo in demos() {
        let list = demo.get("/ouders").body;
        assert!(list.contains("/ouders/d06") && list.contains("/advies"), "{list}");
        let dutch = demo.get("/ouders/d06").body;
        assert!(
            dutch.contains("1 april 2027") && dutch.contains("lang=\"pl\""),
            "{dutch}"
        );
        let polish = demo.get("/ouders/d06?in=pl").body;
        assert!(polish.contains("<article lang=\"pl\" dir=\"ltr\">"), "{polish}");
        assert!(polish.contains("1 kwietnia 2027"), "{polish}");
        let arabic = demo.get("/ouders/d06?in=ar").body;
        assert!(arabic.contains("<article lang=\"ar\" dir=\"rtl\">"), "{arabic}");
        assert_eq!(demo.get("/ouders/d99").status, 404);
        assert_eq!(demo.get("/ouders/d06?in=xx").status, 200);
    }
}

/// A tutor sends letters home: on paper here, because the demo has no mail server, and says so.
#[test]
fn a_tutor_prints_the_letter_for_the_class_and_notes_that_it_went_along() {
    for demo in demos() {
        let vera = demo.be("Vera Noordhoek");
        let group = link(&vera.page("/mijn"), "t3a");
        let list = vera.page(&format!("{group}/brieven"));
        let moment = between(&list, &format!("{group}/brieven/"), "\"").to_owned();
        assert!(moment.starts_with('d'), "{list}");
        let letter = format!("{group}/brieven/{moment}");
        let page = vera.page(&letter);
        assert!(
            page.contains("nog geen e-mail sturen") && page.contains("Noor de Wit"),
            "{page}"
        );
        let paper = vera.page(&format!("{letter}/papier?in=pl"));
        assert!(
            paper.contains("lang=\"pl\"") && paper.contains("Noor: zbliża się"),
            "{paper}"
        );
        assert!(paper.contains("/ouders/") && !paper.contains("/link/"), "{paper}");
        vera.done(&letter, &[("doe", "mee")]);
        assert!(vera.page(&letter).contains("meegegeven"), "{}", demo.kind);
        assert_eq!(vera.send(&letter, &[("doe", "mee")]).status, 422, "once");
        vera.done(&letter, &[("doe", "niet-mee")]);
        // Without a mail server nothing is sent, and nobody else sends anything.
        assert_eq!(vera.send(&letter, &[("doe", "mail")]).status, 422);
        for name in ["Gijs Verhulst", "Noor de Wit", "Anja de Wit", "Joost Ketelaar"] {
            let other = demo.be(name);
            assert_eq!(other.get(&letter).status, 404, "{name}");
            assert_eq!(other.send(&letter, &[("doe", "mee")]).status, 404, "{name}");
        }
    }
}

/// Whoever leads the school reads whether it reaches everybody: by year group, in words and rounded, and of nobody in particular.
#[test]
fn a_school_leader_reads_numbers_and_nobody() {
    for demo in demos() {
        let hanneke = demo.be("Hanneke Roelofs");
        assert!(hanneke.page("/mijn").contains("/cijfers"), "{}", demo.kind);
        let numbers = hanneke.page("/cijfers");
        assert!(numbers.contains("Stand op 10 oktober 2026"), "{numbers}");
        for said in [
            "Kreeg nog niets aangeboden",
            "Twee gesprekken over je toekomst per jaar",
            "ongeveer ",
        ] {
            assert!(numbers.contains(said), "{said}: {numbers}");
        }
        // No name, no class, and no percentage that is not a multiple of five.
        assert!(!numbers.contains("Noor") && !numbers.contains("t3a"), "{numbers}");
        let told = numbers
            .split("ongeveer ")
            .skip(1)
            .filter_map(|rest| rest.split('%').next());
        for percent in told {
            let percent: u8 = percent.parse().unwrap();
            assert!(
                (10..=90).contains(&percent) && percent.is_multiple_of(5),
                "{percent}"
            );
        }
        // What a tutor does today is not seen before the first of next month.
        let vera = demo.be("Vera Noordhoek");
        let group = link(&vera.page("/mijn"), "t3a");
        let ids = persons(&vera.page(&group));
        let offer = [
            ("wat", "talks-a-year"),
            ("soort", "talk"),
            ("titel", "Praten over later"),
            ("dag", "2026-12-10"),
        ];
        let all: Vec<(&str, &str)> = offer
            .into_iter()
            .chain(ids.iter().map(|id| ("wie", id.as_str())))
            .collect();
        vera.done(&format!("{group}/aanbod"), &all);
        assert_eq!(body(&hanneke.page("/cijfers")), body(&numbers), "{}", demo.kind);
        // It is hers alone; and names, years and classes are not for her.
        for name in [
            "Vera Noordhoek",
            "Marieke van der Laan",
            "Joost Ketelaar",
            "Noor de Wit",
            "Anja de Wit",
        ] {
            assert_eq!(demo.be(name).get("/cijfers").status, 404, "{name} {}", demo.kind);
        }
        for path in ["/jaren", "/jaren/vmbo-tl-3", &format!("{group}/toevalsmeter")] {
            assert_eq!(hanneke.get(path).status, 404, "{path} {}", demo.kind);
        }
    }
}

fn body(page: &str) -> &str {
    between(page, "<main", "</main>")
}
