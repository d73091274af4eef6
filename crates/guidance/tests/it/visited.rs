//! The pages as people visit them: what was typed is kept when something is wrong, and a page of another is not there.

use std::sync::Arc;

use axum::Router;
use axum::body::Body;
use axum::http::{Request, StatusCode};
use guidance::dialogues;
use journey::Journeys;
use kit::actor::{Gate, Recognised, SignedIn};
use kit::{Clock, edge};
use policy::{Actor, ThingId};
use tower::ServiceExt as _;

use crate::ground::{AUTUMN, Ground, grounds};
use crate::pages::cx;

/// Recognises people by their handle.
#[derive(Debug)]
struct ByHandle(Vec<(String, Actor)>);

impl Gate for ByHandle {
    fn who<'a>(&'a self, carried: &'a str) -> Recognised<'a> {
        let found = self.0.iter().find(|(handle, _)| handle == carried);
        let signed_in = found.map(|(handle, actor)| SignedIn {
            actor: *actor,
            session: ThingId::from_bits(1),
            name: handle.clone(),
            organisation: "Het Kompas".to_owned(),
        });
        Box::pin(async move { Ok(signed_in) })
    }
}

struct House<'a> {
    router: Router,
    ground: &'a Ground,
}

impl<'a> House<'a> {
    fn new(ground: &'a Ground) -> Self {
        let mut cx = cx();
        cx.clock = Clock::Fixed(AUTUMN.parse().unwrap());
        let own = ["noor", "vera", "marieke", "jamal", "gijs"];
        let mut all: Vec<_> = own
            .map(|handle| (handle.to_owned(), ground.actor(handle)))
            .to_vec();
        let other = ground.andere.actor("andere-tutor").unwrap();
        all.push(("andere".to_owned(), other));
        cx.gate = Some(Arc::new(ByHandle(all)));
        let journeys = Journeys {
            cx: cx.clone(),
            db: ground.db.clone(),
            known: ground.known.clone(),
        };
        let router = dialogues::urls().with_state(journeys).into_router();
        Self {
            router: edge::around(router, &cx),
            ground,
        }
    }

    async fn get(&self, who: &str, path: &str) -> (StatusCode, String) {
        self.ask(who, path, None).await
    }

    async fn post(&self, who: &str, path: &str, form: &str) -> (StatusCode, String) {
        self.ask(who, path, Some(form)).await
    }

    /// The status with the page, or with the address that it leads to.
    async fn ask(&self, who: &str, path: &str, form: Option<&str>) -> (StatusCode, String) {
        let method = if form.is_some() { "POST" } else { "GET" };
        let request = Request::builder()
            .method(method)
            .uri(path)
            .header("host", "kansrijk.example")
            .header("origin", "https://kansrijk.example")
            .header("content-type", "application/x-www-form-urlencoded")
            .header("cookie", format!("kansrijk={who}"))
            .body(Body::from(form.unwrap_or_default().to_owned()))
            .unwrap();
        let response = self.router.clone().oneshot(request).await.unwrap();
        let status = response.status();
        if let Some(address) = response.headers().get("location") {
            return (status, address.to_str().unwrap().to_owned());
        }
        let bytes = axum::body::to_bytes(response.into_body(), 1_000_000)
            .await
            .unwrap();
        (status, String::from_utf8(bytes.to_vec()).unwrap())
    }

    fn person(&self, handle: &str) -> String {
        self.ground.person(handle).to_string()
    }
}

/// What stands in a hidden field.
fn hidden(page: &str, name: &str) -> String {
    let start = format!("name=\"{name}\" value=\"");
    let (_, rest) = page.split_once(&start).unwrap();
    rest.split('"').next().unwrap().to_owned()
}

#[tokio::test]
async fn the_young_person_prepares_and_what_is_typed_is_never_lost() {
    for ground in grounds().await {
        let house = House::new(&ground);
        let (status, page) = house.get("noor", "/mijn/gesprek").await;
        assert_eq!(status, StatusCode::OK);
        assert!(page.contains("Begin een gesprek"));
        let (status, page) = house.post("noor", "/mijn/gesprek", "").await;
        assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(page.contains("Kies met wie je wilt praten."));
        let (status, talk) = house
            .post("noor", "/mijn/gesprek", &format!("met={}", house.person("vera")))
            .await;
        assert_eq!(status, StatusCode::SEE_OTHER, "{}", ground.kind);
        let id = talk.rsplit('/').next().unwrap().to_owned();
        let (_, page) = house.get("noor", &talk).await;
        let seen = hidden(&page, "gezien");
        let (status, _) = house.post("noor", &talk, &format!("gezien={seen}&tekst=")).await;
        assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
        let form = format!("gezien={seen}&tekst=Ik+wil+varen");
        let (status, address) = house.post("noor", &talk, &form).await;
        assert_eq!(
            (status, address),
            (StatusCode::SEE_OTHER, format!("{talk}?gedaan=bewaard"))
        );
        // The tutor has the page from before she changed it.
        let theirs = format!("/gesprekken/{id}");
        let (_, page) = house.get("vera", &theirs).await;
        assert!(page.contains("Ik wil varen"));
        let old = hidden(&page, "gezien");
        let form = format!("gezien={old}&tekst=Ik+wil+bouwen");
        house.post("noor", &talk, &form).await;
        let (status, page) = house
            .post("vera", &theirs, &format!("gezien={old}&tekst=Mijn+kant"))
            .await;
        assert_eq!(status, StatusCode::CONFLICT);
        assert!(page.contains("Ik wil bouwen") && page.contains(">Mijn kant</textarea>"));
        let new = hidden(&page, "gezien");
        let form = format!("gezien={new}&tekst=Mijn+kant");
        assert_eq!(house.post("vera", &theirs, &form).await.0, StatusCode::SEE_OTHER);
        // Each comes to their own page of the talk.
        assert_eq!(house.get("vera", &talk).await.1, theirs);
        assert_eq!(house.get("noor", &theirs).await.1, talk);
    }
}

#[tokio::test]
async fn the_tutor_logs_in_a_minute_and_a_mistake_keeps_every_field() {
    for ground in grounds().await {
        let house = House::new(&ground);
        let page_of = format!("/mensen/{}/gesprek", house.person("noor"));
        let wrong = "dag=2026-10-11&over=d06&tekst=Over+%3Cb%3Evaren&stap=Bel+de+werf&hulp=Oom+Tim&later=7";
        let (status, page) = house.post("vera", &page_of, wrong).await;
        assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
        for kept in [
            "value=\"2026-10-11\"",
            ">Over &lt;b&gt;varen</textarea>",
            "value=\"Bel de werf\"",
            "value=\"Oom Tim\"",
            "value=\"d06\" checked",
            "value=\"7\" selected",
        ] {
            assert!(page.contains(kept), "{kept}");
        }
        assert!(page.contains("Deze dag moet nog komen.") && page.contains("Kies een dag."));
        let sound =
            "dag=2026-10-10&over=d06&tekst=Over+varen&stap=Bel+de+werf&stapdag=2026-10-20&hulp=&later=7";
        let (status, address) = house.post("vera", &page_of, sound).await;
        assert_eq!(
            (status, address),
            (StatusCode::SEE_OTHER, format!("{page_of}?gedaan=genoteerd"))
        );
        let (_, page) = house.get("vera", &format!("{page_of}?gedaan=genoteerd")).await;
        let (_, step) = page.split_once("action=\"/stappen/").unwrap();
        let step = format!("/stappen/{}", &step[..32]);
        // A day in the past is refused on the page of whoever said it, with that day in its field.
        let past = "wat=later&dag=2026-10-09";
        for (who, own) in [
            ("noor", "Wat je ging doen"),
            ("vera", "Wat de leerling ging doen"),
        ] {
            let (status, page) = house.post(who, &step, past).await;
            assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
            assert!(
                page.contains(own) && page.contains("value=\"2026-10-09\""),
                "{who}"
            );
        }
        assert_eq!(
            house.post("jamal", &step, "wat=gedaan").await.0,
            StatusCode::NOT_FOUND
        );
        let (_, address) = house.post("noor", &step, "wat=gedaan").await;
        assert_eq!(address, "/mijn/gesprek?gedaan=stap");
        let unknown = format!("{sound}&score=9");
        let (status, _) = house.post("vera", &page_of, &unknown).await;
        assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
        // Her own share is a page of her own; the group is by name.
        let (_, page) = house.get("vera", "/mijn/gesprekken-over-later").await;
        assert!(page.contains("70") && !page.contains("Noor"), "{}", ground.kind);
        let (_, page) = house.get("marieke", "/mijn/gesprekken-over-later").await;
        assert!(page.contains("Je vulde dit nog bij geen gesprek in."));
    }
}

#[tokio::test]
async fn sheet_and_calendar_are_the_same_for_both_and_absent_for_others() {
    for ground in grounds().await {
        let house = House::new(&ground);
        let page_of = format!("/mensen/{}", house.person("noor"));
        let invite = format!("{page_of}/uitnodiging");
        let (status, page) = house.post("vera", &invite, "dag=2026-10-09").await;
        assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(page.contains("id=\"plan-dag-error\""));
        house.post("vera", &invite, "dag=2026-10-14&over=d04").await;
        let (_, page) = house.get("vera", &format!("{page_of}/gesprek")).await;
        let (_, id) = page.split_once("/gesprekken/").unwrap();
        let talk = format!("/gesprekken/{}", &id[..32]);
        for who in ["noor", "vera"] {
            let (status, file) = house.get(who, &format!("{talk}/agenda")).await;
            assert_eq!(status, StatusCode::OK);
            assert!(file.contains("DTSTART;VALUE=DATE:20261014") && !file.contains("Noor"));
            assert_eq!(house.get(who, &format!("{talk}/blad")).await.0, StatusCode::OK);
        }
        let (_, own) = house.get("noor", "/mijn/gesprek/agenda").await;
        assert!(own.contains("SUMMARY:Gesprek over later"));
        let ending = "dag=2026-10-10&stap=Bel&stapdag=2026-10-20";
        let (status, page) = house.post("vera", &format!("{talk}/afloop"), ending).await;
        assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY, "{}", ground.kind);
        assert!(page.contains("Schrijf in één zin wat jullie bespraken."));
        let group = crate::talks::group_of(&ground, "noor").await;
        for who in ["jamal", "gijs", "andere"] {
            for path in [
                talk.clone(),
                format!("{talk}/blad"),
                format!("{talk}/agenda"),
                format!("{page_of}/gesprek"),
                format!("/groepen/{group}/stappen"),
            ] {
                let (status, page) = house.get(who, &path).await;
                assert_eq!(status, StatusCode::NOT_FOUND, "{who} {path}");
                assert!(!page.contains("Noor"));
            }
            for path in [
                format!("{talk}/afloop"),
                talk.clone(),
                format!("{talk}/intrekking"),
            ] {
                let form = if path == talk { "tekst=x&gezien=" } else { "" };
                let (status, _) = house.post(who, &path, form).await;
                assert_eq!(status, StatusCode::NOT_FOUND, "{who} {path}");
            }
        }
        let (status, _) = house.get("vera", &format!("/groepen/{group}/stappen")).await;
        assert_eq!(status, StatusCode::OK);
        let (_, address) = house.post("vera", &format!("{talk}/intrekking"), "").await;
        assert_eq!(address, format!("{page_of}/gesprek?gedaan=ingetrokken"));
    }
}
