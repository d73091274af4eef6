//! How long it takes to bring in a roster of so many persons, and how much memory: `cargo run --release -p people --example
//! import_speed -- 200000`. It makes a OneRoster 1.2 package in a zip (nine in ten persons are young, each in eight groups),
//! reads it, and applies it to an empty SQLite database in a folder of its own. Then it brings the same in again, and once
//! more with a hundred pupils in another class. With an address (`postgres://…`) it fills that database instead.
//!
//! Deliberately absent: a verdict. The numbers depend on the machine; the memory printed is the highest so far.

use std::error::Error;
use std::fmt::Write as _;
use std::path::Path;
use std::time::Instant;

use feeds::roster::Roster;
use kit::audit::Signer;
use kit::db::{Address, Db, Sql, sql};
use kit::guard::party_text;
use kit::{Clock, Ids};
use people::rosters::hands::{on_behalf_of, organisation};
use people::rosters::{Handed, actions, delivery, unseen};
use policy::relation::default_end;
use policy::{Party, PersonId, TenantId};

type Outcome<T> = Result<T, Box<dyn Error>>;

const TENANT: TenantId = TenantId::from_bits(1);
const ADMINISTRATOR: PersonId = PersonId::from_bits(2);
const OFFICER: PersonId = PersonId::from_bits(3);
/// Groups of a young person: a class, and subjects.
const GROUPS_EACH: usize = 8;
const CLASS_SIZE: usize = 28;

fn main() -> Outcome<()> {
    let words: Vec<String> = std::env::args().skip(1).collect();
    if let [word, count, file] = words.as_slice()
        && word == "make"
    {
        return Ok(std::fs::write(file, packed(count.parse()?)?)?);
    }
    let folder = tempfile::tempdir()?;
    let address = match words.get(1) {
        Some(typed) => Address::read(typed)?,
        None => Address::in_folder(folder.path()),
    };
    let file = folder.path().join("roster.zip");
    // Another process makes the package, so that the memory for it does not count here.
    let made = std::process::Command::new(std::env::current_exe()?)
        .args(["make", words.first().map_or("200000", String::as_str)])
        .arg(&file)
        .status()?;
    if !made.success() {
        return Err("the package could not be made".into());
    }
    tokio::runtime::Runtime::new()?.block_on(measure(&address, &file))
}

async fn measure(address: &Address, file: &Path) -> Outcome<()> {
    let db = Db::open(address, Clock::System, Signer::of([7; 32])).await?;
    found(&db).await?;
    let started = Instant::now();
    let roster = read(file)?;
    println!(
        "read           {:>7.2} s, {} persons, {} memberships",
        started.elapsed().as_secs_f64(),
        roster.persons.len(),
        roster.memberships.len()
    );
    told("read");
    bring_in(&db, roster, "first time", started).await?;
    let started = Instant::now();
    let roster = read(file)?;
    bring_in(&db, roster, "same again", started).await?;
    let started = Instant::now();
    let mut roster = read(file)?;
    let another = roster.groups[0].id.clone();
    for membership in roster
        .memberships
        .iter_mut()
        .step_by(GROUPS_EACH)
        .skip(5_000)
        .take(100)
    {
        membership.group = another.clone();
    }
    bring_in(&db, roster, "some changes", started).await?;
    db.close().await;
    Ok(())
}

fn read(file: &Path) -> Outcome<Roster> {
    let reading = delivery::read("roster.zip", &std::fs::read(file)?);
    match reading.problems.first() {
        Some(problem) => Err(problem.to_string().into()),
        None => Ok(reading.roster),
    }
}

async fn bring_in(db: &Db, roster: Roster, name: &str, since: Instant) -> Outcome<()> {
    let started = Instant::now();
    let planned = actions::plan(db, TENANT, "roster", roster).await?;
    println!("{name:<14} {:>7.2} s to plan", started.elapsed().as_secs_f64());
    told("planned");
    let actor = on_behalf_of(ADMINISTRATOR, TENANT);
    let handed = Handed {
        actor: &actor,
        second: Some(OFFICER),
        source: "roster",
        file: "roster.zip",
        sent: &planned.sent,
        plan: &planned.plan,
        forced: false,
        import: None,
    };
    let started = Instant::now();
    let report = actions::apply(db, &Ids::Random, &handed, &unseen).await?;
    println!("{name:<14} {:>7.2} s to apply", started.elapsed().as_secs_f64());
    println!(
        "{name:<14} {:>7.2} s in all, reading included",
        since.elapsed().as_secs_f64()
    );
    println!(
        "{name:<14} {} relations made, {} ended",
        report.relations_made, report.relations_ended
    );
    told("applied");
    Ok(())
}

async fn found(db: &Db) -> Outcome<()> {
    let (now, home) = (Clock::System.now(), organisation(TENANT));
    let mut statements: Vec<Sql> = vec![
        sql("insert into tenant (tenant, name, slug, created_at) values ($1, 'Groot', 'groot', $2)")
            .bind(TENANT)
            .bind(now),
        sql("insert into school (tenant, id, name, kind) values ($1, $2, 'Groot', 'organisation')")
            .bind(TENANT)
            .bind(home),
    ];
    for (person, by, kind) in [
        (ADMINISTRATOR, OFFICER, "administrator-of"),
        (OFFICER, ADMINISTRATOR, "privacy-officer-of"),
    ] {
        statements.push(
            sql(
                "insert into person (tenant, id, given, sorted, part, state, since) \
                 values ($1, $2, $3, $3, 'staff', 'here', $4)",
            )
            .bind(TENANT)
            .bind(person)
            .bind(kind)
            .bind(now),
        );
        statements.push(
            sql("insert into relation (tenant, id, subject, kind, object, valid_from, valid_to, basis, approved_by) \
                 values ($1, $2, $3, $4, $5, $6, $7, 'appointment', $8)")
                .bind(TENANT)
                .bind(person)
                .bind(party_text(Party::Person(person)))
                .bind(kind)
                .bind(party_text(Party::School(home)))
                .bind(now)
                .bind(default_end(now))
                .bind(by),
        );
    }
    let mut tx = db.begin().await?;
    for statement in statements {
        statement.run(&mut tx).await?;
    }
    Ok(tx.commit().await?)
}

/// A package of so many persons. Ids have the length of a UUID, as in the wild.
fn packed(count: usize) -> Outcome<Vec<u8>> {
    let young = count * 9 / 10;
    let groups = (young / CLASS_SIZE).max(1);
    let mut users = "sourcedId,status,dateLastModified,enabledUser,username,givenName,familyName,middleName,email,grades,userMasterIdentifier,primaryOrgSourcedId\n".to_owned();
    let mut roles = "sourcedId,userSourcedId,roleType,role,beginDate,endDate,orgSourcedId\n".to_owned();
    let mut born = "sourcedId,birthDate\n".to_owned();
    let mut classes =
        "sourcedId,title,grades,courseSourcedId,classCode,classType,schoolSourcedId,termSourcedIds\n"
            .to_owned();
    let mut enrollments =
        "sourcedId,classSourcedId,schoolSourcedId,userSourcedId,role,primary,beginDate,endDate\n".to_owned();
    let mut many = 0;
    for group in 0..groups * GROUPS_EACH {
        let kind = if group < groups { "homeroom" } else { "scheduled" };
        writeln!(
            classes,
            "{},Groep {group},leerjaar 3,,G{group},{kind},s1,t1",
            id('c', group)
        )?;
    }
    for person in 0..count {
        let is_young = person < young;
        let (role, who) = (if is_young { "student" } else { "teacher" }, id('a', person));
        writeln!(
            users,
            "{who},,,true,p{person},Noor,Kansrijk{person},van,p{person}@kansrijk.example,leerjaar 3,https://id.school/{who},s1"
        )?;
        writeln!(
            roles,
            "{},{who},primary,{role},2026-08-01,2027-07-31,s1",
            id('b', person)
        )?;
        if is_young {
            writeln!(born, "{who},2012-{:02}-{:02}", person % 12 + 1, person % 28 + 1)?;
        }
        for turn in 0..if is_young { GROUPS_EACH } else { 2 } {
            let group = turn * groups + person / CLASS_SIZE % groups;
            many += 1;
            writeln!(
                enrollments,
                "{},{},s1,{who},{role},,2026-08-01,2027-07-31",
                id('d', many),
                id('c', group)
            )?;
        }
    }
    let manifest = "propertyName,value\noneroster.version,1.2\nfile.academicSessions,bulk\nfile.orgs,bulk\nfile.users,bulk\nfile.roles,bulk\nfile.classes,bulk\nfile.demographics,bulk\nfile.enrollments,bulk\n";
    let orgs = "sourcedId,name,type,identifier,parentSourcedId\ns1,Kansrijk College,school,99ZZ00,\n";
    let sessions = "sourcedId,title,type,startDate,endDate,schoolYear\nt1,2026-2027,schoolYear,2026-08-01,2027-07-31,2027\n";
    let files = [
        ("manifest.csv", manifest.as_bytes()),
        ("orgs.csv", orgs.as_bytes()),
        ("academicSessions.csv", sessions.as_bytes()),
        ("classes.csv", classes.as_bytes()),
        ("users.csv", users.as_bytes()),
        ("roles.csv", roles.as_bytes()),
        ("demographics.csv", born.as_bytes()),
        ("enrollments.csv", enrollments.as_bytes()),
    ];
    zip(&files)
}

/// Read once and written as a package, so that this example needs no other crate than those that the product has.
fn zip(files: &[(&str, &[u8])]) -> Outcome<Vec<u8>> {
    let reading = feeds::oneroster::read(files);
    match reading.problems.first() {
        Some(problem) => Err(problem.to_string().into()),
        None => Ok(feeds::oneroster::write::zip(&reading.roster)?),
    }
}

fn id(kind: char, number: usize) -> String {
    format!("{kind}0000000-0000-4000-8000-{number:012}")
}

/// The highest memory of this program so far, where the system tells.
fn told(when: &str) {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kilobytes = peak.and_then(|peak| peak.split_whitespace().next()?.parse::<u64>().ok());
    if let Some(kilobytes) = kilobytes {
        println!(
            "               {:>7.0} MB at most ({when})",
            kilobytes as f64 * 1.024 / 1_000.0
        );
    }
}
