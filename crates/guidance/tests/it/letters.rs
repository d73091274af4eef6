//! Letters home as they go: a tutor sends them, a real mail server takes them, some do not arrive, and nobody gets one who may not.

use std::fs;
use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};

use guidance::letters::{self, Post, State, Young};
use jiff::civil::date;
use journey::Journeys;
use kit::{Cx, Error, Mailer, sql};
use policy::id::GroupId;
use tempfile::TempDir;

use crate::ground::{AUTUMN, Ground, grounds};

/// A mail server, and the folder in which it keeps what it took. It ends with the test.
struct Server {
    child: Child,
    port: String,
    folder: TempDir,
}

impl Server {
    /// The server, or nothing on a machine where nobody prepared Python.
    #[expect(
        clippy::disallowed_methods,
        reason = "cargo xtask test hands the Python environment over in the environment"
    )]
    fn start() -> Option<Self> {
        let Some(venv) = std::env::var_os("KANSRIJK_VENV") else {
            assert!(
                std::env::var_os("CI").is_none(),
                "run the tests with `cargo xtask test`"
            );
            println!("left out, Python is not prepared; `cargo xtask test` prepares it");
            return None;
        };
        let folder = tempfile::tempdir().unwrap();
        let mut child = Command::new(Path::new(&venv).join("bin/python"))
            .arg(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/mailserver.py"))
            .arg(folder.path())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut port = String::new();
        BufReader::new(child.stdout.take().unwrap())
            .read_line(&mut port)
            .unwrap();
        Some(Self {
            child,
            port: port.trim().to_owned(),
            folder,
        })
    }

    /// What it took, in order: the receiver, and the message as a mail program reads it.
    fn taken(&self) -> Vec<(String, String)> {
        let mut files: Vec<_> = fs::read_dir(self.folder.path())
            .unwrap()
            .map(|entry| entry.unwrap().path())
            .collect();
        files.sort();
        let read = files.iter().map(|file| {
            let name = file.file_stem().unwrap().to_string_lossy().into_owned();
            (name[4..].to_owned(), fs::read_to_string(file).unwrap())
        });
        read.collect()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn journeys(ground: &Ground, mail: Mailer) -> Journeys {
    let texts: [&[kit::TextSource]; 4] = [
        &letters::TEXTS,
        &journey::TEXTS,
        &people::persons::TEXTS,
        kit::facts::TEXTS,
    ];
    let mut cx = Cx::new(&texts.concat(), letters::templates()).unwrap();
    cx.mail = mail;
    Journeys {
        cx,
        db: ground.db.clone(),
        known: ground.known.clone(),
    }
}

fn post(journeys: Journeys) -> Post {
    Post {
        journeys,
        address: "https://kompas.example".to_owned(),
    }
}

async fn group(ground: &Ground, name: &str) -> GroupId {
    let mut tx = ground.db.look().await.unwrap();
    let row = sql("select id from school_group where tenant = $1 and kind = 'class' and code = $2")
        .bind(ground.kompas.organisation.tenant)
        .bind(name)
        .one(&mut tx)
        .await
        .unwrap();
    row.get("id").unwrap()
}

async fn change(ground: &Ground, statement: kit::db::Sql) {
    let mut tx = ground.db.begin().await.unwrap();
    statement.run(&mut tx).await.unwrap();
    tx.commit().await.unwrap();
}

/// How the letters by mail of a class stand: by state, how many.
async fn stand(journeys: &Journeys, ground: &Ground, class: GroupId) -> Vec<(State, usize)> {
    let (_, young) = letters::look(journeys, &ground.actor("vera"), class)
        .await
        .unwrap();
    let all = young.iter().flat_map(Young::by_mail);
    let mut states: Vec<(State, usize)> = Vec::new();
    for state in all {
        match states.iter_mut().find(|(known, _)| *known == state) {
            Some((_, many)) => *many += 1,
            None => states.push((state, 1)),
        }
    }
    states.sort();
    states
}

/// Ten minutes and a bit after autumn begins, and a day later.
const LEAVES: &str = "2026-10-10T12:11:00Z";
const AFTERWARDS: &str = "2026-10-10T12:13:00Z";

#[tokio::test]
async fn a_letter_waits_leaves_once_and_says_where_it_did_not_arrive() {
    let Some(_) = Server::start() else { return };
    for ground in grounds().await {
        let server = Server::start().unwrap();
        let mailer = || {
            Mailer::smtp(
                &format!("smtp://127.0.0.1:{}", server.port),
                "Het Kompas <lob@kompas.example>",
            )
            .unwrap()
        };
        let class = group(&ground, "t3a").await;
        let (_, young) = letters::look(&journeys(&ground, mailer()), &ground.actor("vera"), class)
            .await
            .unwrap();
        // Of the first who has two people at home, one is nowhere to be found and the mailbox of the other is full for a minute.
        let two = young
            .iter()
            .find(|young| young.home.len() == 2 && young.who.name.given.is_some())
            .unwrap();
        let tenant = ground.kompas.organisation.tenant;
        for (home, address) in two
            .home
            .iter()
            .zip(["weg@voorbeeld.example", "vol@voorbeeld.example"])
        {
            let moved = sql("update person set email = $3 where tenant = $1 and id = $2");
            change(&ground, moved.bind(tenant).bind(home.guardian).bind(address)).await;
        }
        let vera = ground.actor("vera");
        let here = journeys(&ground, mailer());
        let many = letters::send(&here, &vera, class, "d06").await.unwrap();
        assert!(many > 20, "{many}");
        // Nothing leaves before its time, and what was sent is not sent again.
        assert_eq!(letters::run(&post(here.clone())).await.unwrap(), 0);
        assert!(matches!(
            letters::send(&here, &vera, class, "d06").await,
            Err(Error::Unprocessable(_))
        ));
        assert_eq!(stand(&here, &ground, class).await, [(State::Waiting, many)]);

        let ground = ground.at(LEAVES).await;
        let here = journeys(&ground, mailer());
        assert_eq!(
            letters::run(&post(here.clone())).await.unwrap(),
            many - 2,
            "{}",
            ground.kind
        );
        let now = [(State::Waiting, 1), (State::Sent, many - 2), (State::Failed, 1)];
        assert_eq!(stand(&here, &ground, class).await, now);
        assert_eq!(
            letters::run(&post(here)).await.unwrap(),
            0,
            "not before a minute has passed"
        );
        let ground = ground.at(AFTERWARDS).await;
        let here = journeys(&ground, mailer());
        assert_eq!(letters::run(&post(here.clone())).await.unwrap(), 1);
        assert_eq!(
            stand(&here, &ground, class).await,
            [(State::Sent, many - 1), (State::Failed, 1)]
        );
        let taken = server.taken();
        assert_eq!(taken.len(), many - 1);
        reads_well(&taken);
    }
}

/// One message to one receiver, in all languages, with a link that is in no other.
fn reads_well(taken: &[(String, String)]) {
    let mut links: Vec<&str> = Vec::new();
    for (to, message) in taken {
        let (head, words) = message.split_once("\n\n").unwrap();
        assert!(
            head.contains(&format!("To: {to}")) && head.contains("Message-ID: <"),
            "{head}"
        );
        assert!(
            head.contains("Subject: Het Kompas: Na het vmbo: mbo of havo"),
            "{head}"
        );
        assert!(!head.contains("Cc:"), "{head}");
        for said in [
            "1 april 2028",
            "1 Nisan 2028",
            "1 kwietnia 2028",
            "العربية",
            "<div id=\"ar\" lang=\"ar\" dir=\"rtl\">",
        ] {
            assert!(words.contains(said), "{said}: {words}");
        }
        assert!(
            words.contains("https://kompas.example/ouders/d06") && words.contains("Vera Noordhoek"),
            "{words}"
        );
        let link = words.split("https://kompas.example/link/").nth(1);
        links.extend(link.map(|rest| rest.split_whitespace().next().unwrap_or_default()));
    }
    let many = links.len();
    links.sort_unstable();
    links.dedup();
    assert!(many > 0 && links.len() == many, "two letters with one link");
}

#[tokio::test]
async fn nobody_gets_a_letter_who_may_not_and_it_can_be_taken_back() {
    for ground in grounds().await {
        let here = journeys(&ground, Mailer::default());
        let class = group(&ground, "t3a").await;
        let vera = ground.actor("vera");
        let before = letters::send(&here, &vera, class, "d06").await.unwrap();
        assert_eq!(
            letters::take_back(&here, &vera, class, ("d06", false))
                .await
                .unwrap(),
            before
        );
        let again = letters::take_back(&here, &vera, class, ("d06", false)).await;
        assert!(
            matches!(again, Err(Error::Unprocessable(_))),
            "nothing waits any more"
        );

        // Whom a court keeps away, who became eighteen, who has no address: to none of them.
        let (_, young) = letters::look(&here, &vera, class).await.unwrap();
        let mut with = young.iter().filter(|young| !young.home.is_empty());
        let (kept, grown, silent) = (with.next().unwrap(), with.next().unwrap(), with.next().unwrap());
        let tenant = ground.kompas.organisation.tenant;
        let forbid = sql(
            "insert into forbid (tenant, id, about, against, kind, valid_from) values ($1, $2, $3, $4, 'court-ban', $5)",
        );
        let away = kept.home[0].guardian;
        change(
            &ground,
            forbid
                .bind(tenant)
                .bind("f".repeat(32))
                .bind(format!("person:{}", kept.who.person))
                .bind(away)
                .bind("2026-09-01T00:00:00Z".parse::<jiff::Timestamp>().unwrap()),
        )
        .await;
        let born = sql("update person set born = $3 where tenant = $1 and id = $2");
        change(
            &ground,
            born.bind(tenant).bind(grown.who.person).bind(date(2008, 10, 10)),
        )
        .await;
        let unknown = sql("update person set email = null where tenant = $1 and id = $2");
        for home in &silent.home {
            change(&ground, unknown.clone().bind(tenant).bind(home.guardian)).await;
        }
        let fewer = letters::send(&here, &vera, class, "d06").await.unwrap();
        assert_eq!(
            fewer,
            before - 1 - grown.home.len() - silent.home.len(),
            "{}",
            ground.kind
        );
        let (_, young) = letters::look(&here, &vera, class).await.unwrap();
        let waits = |who: &Young| {
            let found = young.iter().find(|one| one.who.person == who.who.person).unwrap();
            found.by_mail().filter(|state| *state == State::Waiting).count()
        };
        assert_eq!(
            (waits(kept), waits(grown), waits(silent)),
            (kept.home.len() - 1, 0, 0)
        );
    }
}

#[tokio::test]
async fn others_send_nothing_and_nobody_sends_hundreds() {
    for ground in grounds().await {
        let here = journeys(&ground, Mailer::default());
        let class = group(&ground, "t3a").await;
        for other in ["gijs", "noor", "carmen", "joost", "saskia"] {
            let told = letters::send(&here, &ground.actor(other), class, "d06").await;
            assert!(matches!(told, Err(Error::NotFound)), "{other} {}", ground.kind);
            let told = letters::take_back(&here, &ground.actor(other), class, ("d06", false)).await;
            assert!(matches!(told, Err(Error::NotFound)), "{other} {}", ground.kind);
        }
        // On paper it goes along with everybody, once, and can be noted not to have.
        let vera = ground.actor("vera");
        let many = letters::hand_out(&here, &vera, class, "d06").await.unwrap();
        assert!(letters::hand_out(&here, &vera, class, "d06").await.is_err());
        assert_eq!(
            letters::take_back(&here, &vera, class, ("d06", true))
                .await
                .unwrap(),
            many
        );
        // What somebody sent today counts, whatever it was about.
        let full = sql(
            "insert into home_letter (tenant, id, person, guardian, moment, school_year, state, state_at, tries, due_at, why, \
             sent_by, made_at) values ($1, $2, $3, $4, 'd01', '2026-2027', 'sent', $5, 1, null, '', $6, $5)",
        );
        for at in 0..letters::MOST_A_DAY {
            let row = full
                .clone()
                .bind(ground.kompas.organisation.tenant)
                .bind(format!("{at:032x}"));
            let row = row
                .bind(format!("{at:032x}"))
                .bind(format!("{:032x}", at + 1_000));
            let now: jiff::Timestamp = AUTUMN.parse().unwrap();
            change(&ground, row.bind(now).bind(ground.person("vera"))).await;
        }
        let told = letters::send(&here, &vera, class, "d06").await;
        assert!(
            matches!(&told, Err(Error::Unprocessable(refusal)) if refusal.key == "letters-too-many"),
            "{told:?}"
        );
    }
}

/// A letter that waited when a backup was made may have left since: after a restore it leaves only if somebody sends it again.
#[tokio::test]
async fn what_waited_in_a_backup_does_not_leave_by_itself() {
    for ground in grounds().await {
        let here = journeys(&ground, Mailer::default());
        let class = group(&ground, "t3a").await;
        let vera = ground.actor("vera");
        let many = letters::send(&here, &vera, class, "d06").await.unwrap();
        let mut tx = ground.db.begin().await.unwrap();
        assert_eq!(letters::close(&mut tx).await.unwrap(), many as u64);
        tx.commit().await.unwrap();
        assert_eq!(stand(&here, &ground, class).await, [(State::Dropped, many)]);
        assert_eq!(
            letters::send(&here, &vera, class, "d06").await.unwrap(),
            many,
            "{}",
            ground.kind
        );
    }
}
