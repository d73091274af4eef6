//! How long it takes to bring in a roster of so many persons, and how much memory: `cargo run --release -p people --example
//! import_speed -- 200000`. It makes a OneRoster 1.2 package in a zip (nine in ten persons are young, each in eight groups),
//! reads it, and applies it to an empty SQLite database in a folder of its own. Then it brings the same in again, and once
//! more with a hundred pupils in another class; each in a process of its own. With an address (`postgres://…`) it fills
//! that database instead.
//!
//! Deliberately absent: a verdict. The numbers depend on the machine and on who else works on it.

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
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    match words.as_slice() {
        ["make", count, file] => Ok(std::fs::write(file, packed(count.parse()?)?)?),
        [step @ ("first" | "again" | "changed"), file, address] => {
            let work = bring_in(step, Path::new(file), Address::read(address)?);
            tokio::runtime::Runtime::new()?.block_on(work)
        }
        [] => all("200000", None),
        [count] => all(count, None),
        [count, address] => all(count, Some(address)),
        _ => Err("so: import_speed [PERSONS] [postgres://…]".into()),
    }
}

/// Every step is a process of its own, as on the command line, so that its memory is its own too.
fn all(count: &str, address: Option<&str>) -> Outcome<()> {
    let folder = tempfile::tempdir()?;
    let file = folder.path().join("roster.zip").display().to_string();
    let own = folder.path().join("kansrijk.db").display().to_string();
    let address = address.unwrap_or(&own);
    step(&["make", count, &file])?;
    for name in ["first", "again", "changed"] {
        step(&[name, &file, address])?;
    }
    if let Ok(about) = std::fs::metadata(&own) {
        println!("the database has {} MB", about.len() / 1_000_000);
    }
    Ok(())
}

fn step(words: &[&str]) -> Outcome<()> {
    let done = std::process::Command::new(std::env::current_exe()?)
        .args(words)
        .status()?;
    if done.success() {
        Ok(())
    } else {
        Err(format!("{} failed", words[0]).into())
    }
}

async fn bring_in(step: &str, file: &Path, address: Address) -> Outcome<()> {
    let db = Db::open(&address, Clock::System, Signer::of([7; 32])).await?;
    if step == "first" {
        found(&db).await?;
    }
    let started = Instant::now();
    let mut roster = read(file)?;
    if step == "changed" {
        // A hundred pupils go to another class.
        let another = roster.groups[0].id.clone();
        for membership in roster
            .memberships
            .iter_mut()
            .step_by(GROUPS_EACH)
            .skip(500)
            .take(100)
        {
            membership.group = another.clone();
        }
    }
    told(step, "read", started);
    let planned = actions::plan(&db, TENANT, "roster", roster).await?;
    told(step, "planned", started);
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
    let report = actions::apply(&db, &Ids::Random, &handed, &unseen).await?;
    told(step, "applied", started);
    db.close().await;
    told(step, "closed", started);
    println!(
        "{step:<8} {} relations made, {} ended\n",
        report.relations_made, report.relations_ended
    );
    Ok(())
}

fn read(file: &Path) -> Outcome<Roster> {
    let reading = delivery::read("roster.zip", &std::fs::read(file)?);
    match reading.problems.first() {
        Some(problem) => Err(problem.to_string().into()),
        None => Ok(reading.roster),
    }
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

/// How long it took so far, how much of that was work of the processor, and the highest memory, where the system tells.
fn told(step: &str, when: &str, since: Instant) {
    let seconds = since.elapsed().as_secs_f64();
    let file = |name| std::fs::read_to_string(name).unwrap_or_default();
    // In hundredths of a second, the fourteenth and fifteenth word.
    let stat = file("/proc/self/stat");
    let worked = stat.split_whitespace().skip(13).take(2);
    let worked: f64 = worked.filter_map(|word| word.parse::<f64>().ok()).sum::<f64>() / 100.0;
    let status = file("/proc/self/status");
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let peak = peak.and_then(|peak| peak.split_whitespace().next()?.parse::<f64>().ok());
    let peak = peak.unwrap_or_default() * 1.024 / 1_000.0;
    println!(
        "{step:<8} {when:<8} {seconds:>7.2} s, of which the processor {worked:>6.2} s; {peak:>5.0} MB at most"
    );
}
