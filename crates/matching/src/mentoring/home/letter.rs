//! The **letter** that tells home of a mentor: short, in the language that whoever prints it chooses, on one sheet.
//!
//! Deliberately absent: what the young person wished, what the two talk about, a letter about a mentor whose certificate does not
//! count today, which would promise what is not so, and one while telling waits.

use axum::extract::{Path, State as Ours};
use axum::response::Response;
use jiff::civil::Date;
use kit::texts::format::format_date;
use kit::texts::{Args, Language, Texts};
use kit::{Error, Outcome, Page, SignedIn, Tx, Visit};
use policy::calendar::day_at;
use policy::{Actor, Object as _, Party, Permitted, ThingId, Untrusted, may};
use serde::Serialize;

use super::{record, rules};
use crate::mentoring::Mentoring;
use crate::mentoring::pairings::{self, Pairing, is_vetted};
use crate::mentoring::shown::called;

/// The name of the query field with the language of the letter, which may be another than that of the page.
const IN: &str = "in";

/// A language that the letter can be in.
#[derive(Clone, Debug, Serialize)]
struct LangShown {
    tag: &'static str,
    way: &'static str,
    name: &'static str,
    here: bool,
}

/// The words, in one language.
#[derive(Clone, Debug, Serialize)]
struct Words {
    tag: &'static str,
    way: &'static str,
    day: String,
    title: String,
    opening: Vec<String>,
    watched: String,
    watching: Vec<String>,
    ask: String,
    asking: String,
}

/// The page.
#[derive(Debug, Serialize)]
pub struct LetterPage {
    id: String,
    programme: String,
    who: Option<String>,
    /// None where it is held back.
    letter: Option<Words>,
    /// The day on which somebody looks again, where telling waits; without it a missing letter is for the certificate of the mentor.
    held: Option<Date>,
    languages: Vec<LangShown>,
}

/// What the letter tells of.
#[derive(Clone, Debug)]
struct About {
    child: String,
    mentor: String,
    programme: String,
    coordinator: String,
    today: Date,
    from: Date,
    until: Date,
}

pub(super) async fn show(
    Ours(here): Ours<Mentoring>,
    Path(id): Path<String>,
    visit: Visit,
    me: SignedIn,
) -> Outcome<Response> {
    let actor = &me.actor;
    let id: Untrusted<ThingId> = id.parse().map_err(|_| Error::NotFound)?;
    let cx = &here.journeys.cx;
    let asked = visit.asked(IN);
    let found = asked.and_then(|tag| cx.texts.for_letters().find(|lang| lang.tag() == tag));
    let lang = found.unwrap_or(&visit.lang);
    let page = here
        .journeys
        .db
        .read(actor.tenant, |mut tx| async move {
            let page = read(&mut tx, actor, id, (&cx.texts, lang)).await?;
            tx.commit().await?;
            Ok(page)
        })
        .await?;
    visit.show(cx, &page)
}

async fn read(
    tx: &mut Tx,
    actor: &Actor,
    id: Untrusted<ThingId>,
    (texts, lang): (&Texts, &Language),
) -> Outcome<LetterPage> {
    let pairing: Permitted<Pairing, may::ReadMentoringLog> = tx
        .permit(actor, id, async |tx: &mut Tx, id| {
            pairings::find::<may::ReadMentoringLog>(tx, actor.tenant, id).await
        })
        .await?;
    let tenant = pairing.key().tenant;
    let home = record::of(tx, &pairing).await?;
    let days = pairing.kick_off.zip(pairing.ends);
    // The two of them have pages of their own; and before they meet, or from 18, there is nothing to tell.
    let own = actor.person == pairing.young || actor.person == pairing.mentor;
    let (from, until) = days
        .filter(|_| !own && home.concerns() && pairing.state.runs())
        .ok_or(Error::NotFound)?;
    let programme = people::persons::party_name(tx, tenant, Party::Programme(pairing.programme)).await?;
    // Who looks after it; where nobody does now, who proposed it still knows of it.
    let asked = pairings::looks_after(tx, &pairing)
        .await?
        .unwrap_or(pairing.proposed_by);
    let about = About {
        child: called(tx, tenant, pairing.young, false)
            .await?
            .unwrap_or_default(),
        mentor: called(tx, tenant, pairing.mentor, true)
            .await?
            .unwrap_or_default(),
        coordinator: called(tx, tenant, asked, true).await?.unwrap_or_default(),
        programme: programme.unwrap_or_default(),
        today: day_at(tx.now()),
        from,
        until,
    };
    let vetted = is_vetted(tx, tenant, pairing.mentor).await?;
    let stands = rules::letter(&home, vetted, about.today);
    Ok(LetterPage {
        held: match stands {
            rules::Letter::Held(again_on) => Some(again_on),
            rules::Letter::Ready | rules::Letter::NotVetted => None,
        },
        id: pairing.id.to_string(),
        programme: pairing.programme.to_string(),
        who: called(tx, tenant, pairing.young, true).await?,
        letter: (stands == rules::Letter::Ready).then(|| about.words(lang)),
        languages: languages(texts, lang),
    })
}

fn languages(texts: &Texts, here: &Language) -> Vec<LangShown> {
    let one = |lang: &Language| LangShown {
        tag: lang.tag(),
        way: lang.dir(),
        name: lang.own_name(),
        here: lang.tag() == here.tag(),
    };
    texts.for_letters().map(one).collect()
}

impl About {
    fn words(&self, lang: &Language) -> Words {
        let args = Args::NONE
            .with("name", self.child.as_str())
            .with("mentor", self.mentor.as_str())
            .with("programme", self.programme.as_str())
            .with("coordinator", self.coordinator.as_str())
            .with("from", format_date(lang, self.from))
            .with("until", format_date(lang, self.until));
        let say = |key: &str| lang.get(key, &args).into_owned();
        Words {
            tag: lang.tag(),
            way: lang.dir(),
            day: format_date(lang, self.today),
            title: say("home-letter-title"),
            opening: [
                "home-letter-dear",
                "home-letter-what",
                "home-letter-mentor",
                "home-letter-age",
                "home-letter-days",
            ]
            .map(say)
            .to_vec(),
            watched: say("home-letter-watched"),
            watching: [
                "home-letter-watched-first",
                "home-letter-watched-month",
                "home-letter-watched-stop",
                "home-letter-watched-between",
            ]
            .map(say)
            .to_vec(),
            ask: say("home-letter-ask"),
            asking: say("home-letter-asking"),
        }
    }
}

impl Page for LetterPage {
    const TEMPLATE: &'static str = "mentoring/home-letter.html";

    fn samples() -> Vec<(&'static str, Self)> {
        let words = |tag: &'static str, way| Words {
            tag,
            way,
            day: "27 november 2026".to_owned(),
            title: "Noor <a> heeft een mentor".to_owned(),
            opening: vec![
                "Beste ouder of verzorger,".to_owned(),
                "Noor doet mee.".to_owned(),
            ],
            watched: "Waar letten wij op?".to_owned(),
            watching: vec!["Elke maand vragen we hoe het gaat.".to_owned()],
            ask: "Hebt u een vraag?".to_owned(),
            asking: "Vraag het Ravi <Voorbeeld>.".to_owned(),
        };
        let page = |letter| Self {
            id: "1".repeat(32),
            programme: "6".repeat(32),
            who: Some("Noor <Voorbeeld>".to_owned()),
            letter,
            held: None,
            languages: [("nl", "ltr", "Nederlands", true), ("ar", "rtl", "العربية", false)]
                .map(|(tag, way, name, here)| LangShown { tag, way, name, here })
                .to_vec(),
        };
        let held = Self {
            held: Some(jiff::civil::date(2026, 11, 27)),
            ..page(None)
        };
        vec![
            ("Dutch", page(Some(words("nl", "ltr")))),
            ("Arabic", page(Some(words("ar", "rtl")))),
            ("no certificate", page(None)),
            ("held", held),
        ]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts() -> Texts {
        let all = kit::texts::OWN.iter().chain(super::super::TEXTS);
        Texts::load(&all.copied().collect::<Vec<_>>()).unwrap()
    }

    #[test]
    fn every_language_has_every_word_of_the_letter() {
        let texts = texts();
        // No page is in Polish, so what is there in Polish is the letter.
        let all = texts.keys("pl");
        let keys: Vec<&String> = all.keys().filter(|key| key.starts_with("home-")).collect();
        assert_eq!(keys.len(), 13, "{keys:?}");
        for lang in texts.for_letters() {
            for key in &keys {
                let own = lang.get_marked(key, &Args::NONE);
                assert!(
                    own.is_some_and(|found| found.lang.is_none()),
                    "{} {key}",
                    lang.tag()
                );
            }
        }
    }

    #[test]
    fn a_letter_says_who_until_when_and_whom_to_ask() {
        let about = About {
            child: "Samuel".to_owned(),
            mentor: "Soraya Blinker".to_owned(),
            programme: "Verder Kijken".to_owned(),
            coordinator: "Ravi Doerga".to_owned(),
            today: jiff::civil::date(2026, 10, 13),
            from: jiff::civil::date(2026, 10, 12),
            until: jiff::civil::date(2027, 6, 30),
        };
        let texts = texts();
        let days = [
            ("nl", "30 juni 2027"),
            ("en", "30 June 2027"),
            ("tr", "30 Haziran 2027"),
            ("ar", "2027"),
            ("pl", "30 czerwca 2027"),
        ];
        for (tag, day) in days {
            let words = about.words(texts.for_letters().find(|lang| lang.tag() == tag).unwrap());
            let whole = format!("{words:?}");
            for said in ["Samuel", "Soraya Blinker", "Verder Kijken", "Ravi Doerga", day] {
                assert!(whole.contains(said), "{tag} {said}: {whole}");
            }
        }
    }
}
