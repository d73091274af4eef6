//! Rosters on the command line: a school brings its list in, brings it in again, and takes it out.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

use std::error::Error;
use std::fs;
use std::path::Path;

use feeds::oneroster::write;
use feeds::roster::Roster;
use kit::Clock;
use kit::audit::Signer;
use kit::db::{Address, Db, Sql, sql};
use kit::guard::party_text;
use people::rosters::hands::organisation;
use policy::relation::default_end;
use policy::{Party, PersonId, TenantId};

use crate::program::{Ran, run_in};

const TENANT: TenantId = TenantId::from_bits(0x51);

fn kompas() -> Roster {
    world::World::new(2026).unwrap().schools.remove(0).roster()
}

/// A data folder with one school, an administrator, and as many privacy officers as are named.
pub async fn found(folder: &Path, officers: &[&str]) -> Result<(), Box<dyn Error>> {
    let data = folder.join("kansrijk-data");
    let db = Db::open(
        &Address::in_folder(&data),
        Clock::System,
        Signer::in_folder(&data)?,
    )
    .await?;
    let (now, home) = (Clock::System.now(), organisation(TENANT));
    let mut tx = db.begin().await?;
    let tenant =
        sql("insert into tenant (tenant, name, slug, created_at) values ($1, 'Het Kompas', 'kompas', $2)");
    tenant.bind(TENANT).bind(now).run(&mut tx).await?;
    let school =
        sql("insert into school (tenant, id, name, kind) values ($1, $2, 'Het Kompas', 'organisation')");
    school.bind(TENANT).bind(home).run(&mut tx).await?;
    let officers = officers.iter().map(|name| (*name, "privacy-officer-of"));
    let all = std::iter::once(("joost", "administrator-of")).chain(officers);
    for (at, (name, kind)) in (1_u128..).zip(all) {
        let id = PersonId::from_bits(at);
        let person: Sql = sql(
            "insert into person (tenant, id, given, sorted, email, part, state, since) \
                               values ($1, $2, $3, $3, $4, 'staff', 'here', $5)",
        );
        let email = format!("{name}@beheer.example");
        person
            .bind(TENANT)
            .bind(id)
            .bind(name)
            .bind(email)
            .bind(now)
            .run(&mut tx)
            .await?;
        let relation = sql(
            "insert into relation (tenant, id, subject, kind, object, valid_from, valid_to, basis, approved_by) \
             values ($1, $2, $3, $4, $5, $6, $7, 'appointment', $8)",
        );
        relation
            .bind(TENANT)
            .bind(id)
            .bind(party_text(Party::Person(id)))
            .bind(kind)
            .bind(party_text(Party::School(home)))
            .bind(now)
            .bind(default_end(now))
            .bind(PersonId::from_bits(99))
            .run(&mut tx)
            .await?;
    }
    tx.commit().await?;
    db.close().await;
    Ok(())
}

/// How many persons are held.
async fn persons(folder: &Path) -> i64 {
    let data = folder.join("kansrijk-data");
    let signer = Signer::in_folder(&data).unwrap();
    let db = Db::open(&Address::in_folder(&data), Clock::System, signer)
        .await
        .unwrap();
    let mut tx = db.look().await.unwrap();
    let row = sql("select count(*) as many from person where tenant = $1")
        .bind(TENANT)
        .one(&mut tx)
        .await
        .unwrap();
    drop(tx);
    db.close().await;
    row.get("many").unwrap()
}

pub fn import(folder: &Path, words: &[&str]) -> Ran {
    run_in(
        folder,
        &[&["import", "roster"], words, &["--school", "kompas"]].concat(),
    )
}

#[tokio::test]
async fn a_school_brings_its_list_in_and_takes_it_out() {
    let folder = tempfile::tempdir().unwrap();
    let here = folder.path();
    found(here, &["saskia"]).await.unwrap();
    fs::write(here.join("lijst.zip"), write::zip(&kompas()).unwrap()).unwrap();
    let mut many = kompas().persons.len().to_string();
    many.insert(1, '.');
    // Looking writes nothing at all.
    let looked = import(here, &["lijst.zip", "--dry-run"]);
    assert_eq!(looked.code, Some(0), "{looked:?}");
    assert!(
        looked.said.starts_with(&format!(
            "Het Kompas: in lijst.zip staan {many} mensen, 52 groepen en "
        )),
        "{}",
        looked.said
    );
    assert!(looked.said.contains("regels die niet te lezen zijn: 0\n"));
    assert!(
        looked
            .said
            .contains("Scholen: 2 nieuw, 0 veranderd, 0 terug, 0 weg, 0 gelijk\n")
    );
    assert!(looked.said.contains(&format!(
        "Mensen: {many} nieuw, 0 veranderd, 0 terug, 0 weg, 0 gelijk\n  nieuw (op alfabet): "
    )));
    assert!(looked.said.ends_with("Er is niets bewaard (--dry-run).\n"));
    assert_eq!(persons(here).await, 2);

    let brought = import(here, &["lijst.zip"]);
    assert_eq!(
        (brought.code, brought.complained.as_str()),
        (Some(0), ""),
        "{}",
        brought.said
    );
    assert!(brought.said.contains("Bewaard. Relaties: "), "{}", brought.said);
    assert!(
        brought
            .said
            .contains("1 jongere heeft geen klas, en staat in de groep Zonder klas.\n")
    );
    assert!(
        brought
            .said
            .contains("2 leiders of beheerders in de lijst kregen geen rechten.")
    );
    assert_eq!(
        persons(here).await,
        2 + i64::try_from(kompas().persons.len()).unwrap()
    );
    assert!(
        import(here, &["lijst.zip"])
            .said
            .ends_with("Er verandert niets.\n")
    );

    let out = run_in(
        here,
        &["export", "roster", "--school", "kompas", "--to", "uit.zip"],
    );
    assert_eq!(out.code, Some(0), "{out:?}");
    assert!(out.said.contains(&format!(
        "Het Kompas: {} mensen en 52 groepen staan in uit.zip.",
        kompas().persons.len()
    )));
    assert!(import(here, &["uit.zip"]).said.ends_with("Er verandert niets.\n"));
}

#[tokio::test]
async fn a_list_that_lost_half_is_stopped_unless_somebody_insists() {
    let folder = tempfile::tempdir().unwrap();
    let here = folder.path();
    found(here, &["saskia"]).await.unwrap();
    // Loose files in a folder do as well.
    fs::create_dir(here.join("heel")).unwrap();
    for (name, bytes) in write::files(&kompas()) {
        fs::write(here.join("heel").join(name), bytes).unwrap();
    }
    fs::write(here.join("heel/leesmij.txt"), "dit is geen lijst").unwrap();
    assert_eq!(import(here, &["heel"]).code, Some(0));
    let mut half = kompas();
    half.persons.truncate(half.persons.len() / 2);
    let left: Vec<_> = half.persons.iter().map(|person| person.id.clone()).collect();
    half.memberships.retain(|one| left.contains(&one.person));
    half.guardianships
        .retain(|pair| left.contains(&pair.guardian) && left.contains(&pair.young_person));
    fs::write(here.join("half.zip"), write::zip(&half).unwrap()).unwrap();
    let stopped = import(here, &["half.zip"]);
    assert_eq!(stopped.code, Some(3), "{stopped:?}");
    assert!(
        stopped.said.contains("staan er niet meer in. Is de lijst heel?"),
        "{}",
        stopped.said
    );
    assert!(stopped.complained.contains("Er is niets bewaard."));
    let insisted = import(here, &["half.zip", "--force"]);
    assert_eq!(insisted.code, Some(0), "{insisted:?}");
}

#[tokio::test]
async fn a_row_that_cannot_be_read_is_told_with_its_place() {
    let folder = tempfile::tempdir().unwrap();
    let here = folder.path();
    found(here, &["saskia"]).await.unwrap();
    fs::create_dir(here.join("lijst")).unwrap();
    for (name, mut bytes) in write::files(&kompas()) {
        if name == "enrollments.csv" {
            bytes.extend(b"enrollment-x,,,nergens,kompas,kompas-noor,student,,,\r\n");
        }
        fs::write(here.join("lijst").join(name), bytes).unwrap();
    }
    let stopped = import(here, &["lijst"]);
    assert_eq!(stopped.code, Some(3), "{stopped:?}");
    let lines = kompas().memberships.len() + 2;
    assert!(
        stopped.said.contains(&format!(
            "enrollments.csv, regel {lines}, kolom 'classSourcedId': "
        )),
        "{}",
        stopped.said
    );
    assert!(stopped.complained.contains("--accept-problems"));
    assert_eq!(persons(here).await, 2);
    let accepted = import(here, &["lijst", "--accept-problems"]);
    assert_eq!(accepted.code, Some(0), "{accepted:?}");
}

#[tokio::test]
async fn what_is_not_held_is_named_and_never_quoted() {
    let folder = tempfile::tempdir().unwrap();
    let here = folder.path();
    found(here, &["saskia"]).await.unwrap();
    let edexml = "<EDEX><school><schooljaar>2026-2027</schooljaar><brincode>99ZZ</brincode></school>\
                  <groepen><groep key='g1'><naam>Groep 7</naam><jaargroep>7</jaargroep></groep></groepen>\
                  <leerlingen><leerling key='l1'><achternaam>Wit</achternaam><roepnaam>Noor</roepnaam>\
                  <bsn>111222333</bsn><land>verzonnen</land><groep key='g1'/></leerling></leerlingen></EDEX>";
    fs::write(here.join("school.xml"), edexml).unwrap();
    let told = import(here, &["school.xml", "--dry-run", "--accept-problems"]);
    assert_eq!(told.code, Some(0), "{told:?}");
    assert!(
        told.said.contains("Weggelaten, want dit bewaren we niet:\n"),
        "{}",
        told.said
    );
    for line in [
        "  school.xml, leerling/bsn: 1 keer ingevuld\n",
        "  school.xml, leerling/land: 1 keer ingevuld\n",
    ] {
        assert!(told.said.contains(line), "{}", told.said);
    }
    assert!(!told.said.contains("111222333") && !told.said.contains("verzonnen"));
}

#[tokio::test]
async fn who_hands_it_in_has_to_be_known() {
    let folder = tempfile::tempdir().unwrap();
    let here = folder.path();
    fs::write(here.join("lijst.zip"), write::zip(&kompas()).unwrap()).unwrap();
    let nowhere = import(here, &["lijst.zip"]);
    assert_eq!(nowhere.code, Some(1), "{nowhere:?}");
    assert!(!here.join("kansrijk-data").exists(), "a database was made");
    found(here, &["saskia", "elif"]).await.unwrap();
    let strange = run_in(here, &["import", "roster", "lijst.zip", "--school", "compas"]);
    assert_eq!(
        (strange.code, strange.complained.as_str()),
        (Some(2), "De school compas ken ik niet. Ik ken: kompas.\n")
    );
    let several = import(here, &["lijst.zip"]);
    assert_eq!(several.code, Some(2));
    assert!(
        several.complained.contains("Zeg met --with wie ja zei."),
        "{several:?}"
    );
    for words in [
        ["--by", "saskia@beheer.example"],
        ["--with", "joost@beheer.example"],
    ] {
        let refused = import(here, &[&["lijst.zip"], &words[..]].concat());
        assert_eq!(refused.code, Some(2), "{refused:?}");
    }
    assert_eq!(persons(here).await, 3);
    let done = import(here, &["lijst.zip", "--with", "Elif@beheer.example"]);
    assert_eq!(done.code, Some(0), "{done:?}");
}

#[tokio::test]
async fn without_a_second_person_a_long_list_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let here = folder.path();
    found(here, &[]).await.unwrap();
    fs::write(here.join("lijst.zip"), write::zip(&kompas()).unwrap()).unwrap();
    let refused = import(here, &["lijst.zip"]);
    assert_eq!(refused.code, Some(3), "{refused:?}");
    assert!(refused.complained.contains("een tweede ja zeggen"), "{refused:?}");
    assert_eq!(persons(here).await, 1);
    let out = run_in(
        here,
        &["export", "roster", "--school", "kompas", "--to", "uit.zip"],
    );
    // One person may be taken out alone; here it is nobody whom a school counts.
    assert_eq!(out.code, Some(0), "{out:?}");
}
