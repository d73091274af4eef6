//! How long it takes to read a roster of so many persons, and how much memory: `cargo run --release -p feeds --example
//! roster_speed -- 200000`. It makes a OneRoster 1.2 package (nine in ten persons are young, each in eight groups), reads it
//! loose and from a zip, writes it and reads what was written, and checks that all three say the same.
//!
//! Deliberately absent: a verdict. The numbers depend on the machine; the memory printed is the highest of the whole run.

use std::fmt::Write as _;
use std::process::ExitCode;
use std::time::Instant;

use feeds::oneroster::{self, write};

/// Groups of a young person: a class, and subjects.
const GROUPS_EACH: usize = 8;
const CLASS_SIZE: usize = 28;

fn main() -> ExitCode {
    let count = std::env::args()
        .nth(1)
        .map_or(Some(200_000), |word| word.parse().ok());
    let Some(count) = count.filter(|count| *count >= 10) else {
        println!("Zo: roster_speed [PERSONEN], met een heel getal vanaf 10.");
        return ExitCode::FAILURE;
    };
    let package = Package::of(count);
    let bytes: usize = package.files.iter().map(|(_, bytes)| bytes.len()).sum();
    println!(
        "{count} persons, {} enrollments, {:.0} MB of CSV",
        package.enrollments,
        mb(bytes as u64)
    );
    told("made");

    let files: Vec<(&str, &[u8])> = package
        .files
        .iter()
        .map(|(name, text)| (*name, text.as_bytes()))
        .collect();
    let (loose, seconds) = timed(|| oneroster::read(&files));
    println!(
        "read loose   {seconds:>6.2} s  {:>6.0} MB/s",
        mb(bytes as u64) / seconds
    );
    told("held");
    let (packed, seconds) = timed(|| write::zip(&loose.roster));
    let Ok(packed) = packed else {
        println!("the zip could not be written");
        return ExitCode::FAILURE;
    };
    println!(
        "write zip    {seconds:>6.2} s  {:>6.0} MB, {:.0} times smaller",
        mb(packed.len() as u64),
        bytes as f64 / packed.len() as f64
    );
    let (again, seconds) = timed(|| oneroster::read_zip("p.zip", &packed));
    println!("read zip     {seconds:>6.2} s");
    told("at most");

    let whole = loose.roster.persons.len() == count && loose.roster.memberships.len() == package.enrollments;
    let same = loose.roster == again.roster && loose.problems.is_empty() && again.problems.is_empty();
    println!(
        "{}",
        if whole && same {
            "all the same, nothing lost"
        } else {
            "NOT THE SAME"
        }
    );
    if whole && same {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}

struct Package {
    files: Vec<(&'static str, String)>,
    enrollments: usize,
}

impl Package {
    /// Ids have the length of a UUID, as in the wild.
    fn of(count: usize) -> Package {
        let young = count * 9 / 10;
        let groups = (young / CLASS_SIZE).max(1);
        let mut users = "sourcedId,status,dateLastModified,enabledUser,username,userIds,givenName,familyName,middleName,identifier,email,sms,phone,agentSourcedIds,grades,password,userMasterIdentifier,preferredGivenName,preferredMiddleName,preferredFamilyName,primaryOrgSourcedId,pronouns\n".to_owned();
        let mut roles = "sourcedId,status,dateLastModified,userSourcedId,roleType,role,beginDate,endDate,orgSourcedId,userProfileSourcedId\n".to_owned();
        let mut enrollments = "sourcedId,status,dateLastModified,classSourcedId,schoolSourcedId,userSourcedId,role,primary,beginDate,endDate\n".to_owned();
        let mut classes = "sourcedId,status,dateLastModified,title,grades,courseSourcedId,classCode,classType,location,schoolSourcedId,termSourcedIds,subjects,subjectCodes,periods\n".to_owned();
        let mut many = 0;
        for group in 0..groups * GROUPS_EACH {
            let kind = if group < groups { "homeroom" } else { "scheduled" };
            let _ = writeln!(
                classes,
                "{},,,Groep {group},leerjaar 3,,G{group},{kind},,s1,t1,,,",
                id('c', group)
            );
        }
        for person in 0..count {
            let is_young = person < young;
            let role = if is_young { "student" } else { "teacher" };
            let who = id('a', person);
            let _ = writeln!(
                users,
                "{who},,,true,p{person},,Noor,Kansrijk{person},van,,p{person}@kansrijk.example,,,,leerjaar 3,,https://id.school/{who},,,,s1,"
            );
            let _ = writeln!(
                roles,
                "{},,,{who},primary,{role},2026-08-01,2027-07-31,s1,",
                id('b', person)
            );
            for turn in 0..if is_young { GROUPS_EACH } else { 2 } {
                let group = turn * groups + person / CLASS_SIZE % groups;
                many += 1;
                let _ = writeln!(
                    enrollments,
                    "{},,,{},s1,{who},{role},,2026-08-01,2027-07-31",
                    id('d', many),
                    id('c', group)
                );
            }
        }
        let manifest = "propertyName,value\noneroster.version,1.2\nfile.academicSessions,bulk\nfile.orgs,bulk\nfile.users,bulk\nfile.roles,bulk\nfile.classes,bulk\nfile.enrollments,bulk\n";
        let orgs = "sourcedId,status,dateLastModified,name,type,identifier,parentSourcedId\ns1,,,Kansrijk College,school,99ZZ00,\n";
        let sessions = "sourcedId,status,dateLastModified,title,type,startDate,endDate,parentSourcedId,schoolYear\nt1,,,2026-2027,schoolYear,2026-08-01,2027-07-31,,2027\n";
        let files = vec![
            ("manifest.csv", manifest.to_owned()),
            ("orgs.csv", orgs.to_owned()),
            ("academicSessions.csv", sessions.to_owned()),
            ("classes.csv", classes),
            ("users.csv", users),
            ("roles.csv", roles),
            ("enrollments.csv", enrollments),
        ];
        Package {
            files,
            enrollments: many,
        }
    }
}

fn id(kind: char, number: usize) -> String {
    format!("{kind}0000000-0000-4000-8000-{number:012}")
}

fn timed<T>(work: impl FnOnce() -> T) -> (T, f64) {
    let start = Instant::now();
    let done = work();
    (done, start.elapsed().as_secs_f64())
}

fn mb(bytes: u64) -> f64 {
    bytes as f64 / 1e6
}

/// The memory of this program now and at its highest, where the system tells.
fn told(when: &str) {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = |name: &str| -> Option<u64> {
        let line = status.lines().find(|line| line.starts_with(name))?;
        line.split_whitespace().nth(1)?.parse().ok()
    };
    if let (Some(now), Some(peak)) = (line("VmRSS:"), line("VmHWM:")) {
        println!(
            "memory {when:<8} {:>6.0} MB, peak {:.0} MB",
            mb(now * 1024),
            mb(peak * 1024)
        );
    }
}
