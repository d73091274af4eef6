//! Small rosters of our own, with every slip a system of a school may make. The persons are the product's sample people.

use feeds::oneroster;
use feeds::roster::{Kind, MembershipRole, RosterReading, Standing, Year};
use feeds::{Problem, edexml};

const MANIFEST: &str = "propertyName,value\nmanifest.version,1.0\noneroster.version,1.2\nfile.orgs,bulk\nfile.users,bulk\n\
    file.roles,bulk\nfile.classes,bulk\nfile.enrollments,bulk\nfile.academicSessions,bulk\nfile.courses,bulk\n\
    file.demographics,bulk\n";
const ORGS: &str = "sourcedId,status,dateLastModified,name,type,identifier,parentSourcedId\n\
    s1,,,Kansrijk College,school,99ZZ00,b1\nb1,,,Kansrijk Scholen,district,,\n";
const SESSIONS: &str = "sourcedId,status,dateLastModified,title,type,startDate,endDate,parentSourcedId,schoolYear\n\
    t1,,,Periode 1,term,2026-08-01,2026-12-31,,2027\nt2,,,Periode 2,term,2027-01-01,2027-07-31,,2027\n";
const COURSES: &str = "sourcedId,status,dateLastModified,schoolYearSourcedId,title,courseCode,grades,orgSourcedId,subjects,subjectCodes\n\
    c1,,,,Mentoruur,,leerjaar 3,s1,Mentor,\n";
const CLASSES: &str = "sourcedId,status,dateLastModified,title,grades,courseSourcedId,classCode,classType,location,schoolSourcedId,termSourcedIds,subjects,subjectCodes,periods\n\
    g1,,,3H mentor,,c1,3H,homeroom,,s1,\"t1,t2\",,,\ng2,,,3H natuurkunde,leerjaar 3,c1,3H.NA,scheduled,,s1,t1,Natuurkunde,,\n";
const USERS: &str = "sourcedId,status,dateLastModified,enabledUser,username,userIds,givenName,familyName,middleName,identifier,email,sms,phone,agentSourcedIds,grades,password,userMasterIdentifier,preferredGivenName,preferredMiddleName,preferredFamilyName,primaryOrgSourcedId,pronouns\n\
    noor,,,true,noor,,Noor,Kansrijk,van,,noor@kansrijk.example,,,fatma,leerjaar 3,,https://id.school/1,,,,s1,\n\
    fatma,,,true,fatma,,Fatma,Kansrijk,,,,,,,,,,,,,s1,\n\
    bram,,,true,bram,,Bram,Mentor,,,,,,,,,,,,,s1,\n";
const ROLES: &str = "sourcedId,status,dateLastModified,userSourcedId,roleType,role,beginDate,endDate,orgSourcedId,userProfileSourcedId\n\
    r1,,,noor,primary,student,2026-08-01,,s1,\nr2,,,fatma,primary,parent,,,s1,\nr3,,,bram,secondary,counselor,,,s1,\nr4,,,bram,primary,teacher,,,s1,\n";
const ENROLLMENTS: &str = "sourcedId,status,dateLastModified,classSourcedId,schoolSourcedId,userSourcedId,role,primary,beginDate,endDate\n\
    e1,,,g1,s1,noor,student,,2026-09-01,\ne2,,,g1,s1,bram,teacher,,,\n";
const DEMOGRAPHICS: &str = "sourcedId,status,dateLastModified,birthDate,sex\nnoor,,,2012-03-04,\n";

/// The sound package, with other text in one file.
fn with(stem: &str, text: &str) -> RosterReading {
    let sound = [
        ("manifest.csv", MANIFEST),
        ("orgs.csv", ORGS),
        ("academicSessions.csv", SESSIONS),
        ("courses.csv", COURSES),
        ("classes.csv", CLASSES),
        ("users.csv", USERS),
        ("roles.csv", ROLES),
        ("enrollments.csv", ENROLLMENTS),
        ("demographics.csv", DEMOGRAPHICS),
    ];
    let files = sound.map(|(name, sound)| {
        (
            name,
            if name == stem {
                text.as_bytes()
            } else {
                sound.as_bytes()
            },
        )
    });
    oneroster::read(&files)
}

fn told(reading: &RosterReading) -> Vec<String> {
    reading.problems.iter().map(Problem::to_string).collect()
}

/// Rows after those of the sound file: what they are told, without the name of the file.
#[track_caller]
fn check(stem: &str, sound: &str, rows: &str, expected: &[&str]) -> RosterReading {
    let reading = with(stem, &format!("{sound}{rows}"));
    let own: Vec<String> = told(&reading)
        .iter()
        .filter_map(|one| {
            Some(
                one.strip_prefix(stem)?
                    .trim_start_matches([',', ' ', ':'])
                    .to_owned(),
            )
        })
        .collect();
    assert_eq!(own, expected);
    reading
}

#[test]
fn a_sound_package_says_who_is_where() {
    let reading = with("", "");
    assert_eq!(told(&reading), [""; 0]);
    let roster = &reading.roster;
    let noor = &roster.persons[0];
    assert_eq!(
        (noor.name.given(), noor.name.prefix(), noor.name.family()),
        (Some("Noor"), Some("van"), Some("Kansrijk"))
    );
    assert_eq!(
        (noor.kind(), &noor.years[..]),
        (Some(Kind::YoungPerson), &[Year::Secondary(3)][..])
    );
    assert_eq!(
        noor.born.map(|day| day.to_string()),
        Some("2012-03-04".to_owned())
    );
    assert_eq!(
        noor.roles[0].span.begin().map(|day| day.to_string()),
        Some("2026-08-01".to_owned())
    );
    // The parent of a school may stand after it; the primary role of Bram comes first though it stands second.
    assert_eq!(
        roster.schools[0].parent.as_ref().map(|id| id.as_str()),
        Some("b1")
    );
    let bram: Vec<Kind> = roster.persons[2].roles.iter().map(|role| role.kind).collect();
    assert_eq!(bram, [Kind::Teacher, Kind::Counsellor]);
    // Two terms make the class a year long; what the class leaves open its course says.
    let class = &roster.groups[0];
    let period = class
        .period
        .map(|period| (period.begin().to_string(), period.end().to_string()));
    assert_eq!(period, Some(("2026-08-01".to_owned(), "2027-07-31".to_owned())));
    assert_eq!(
        (&class.years[..], &class.subjects[..]),
        (&[Year::Secondary(3)][..], &["Mentor".to_owned()][..])
    );
    let roles: Vec<MembershipRole> = roster.memberships.iter().map(|one| one.role).collect();
    assert_eq!(roles, [MembershipRole::Member, MembershipRole::Tutor]);
    let home = &roster.guardianships[0];
    assert_eq!(
        (home.guardian.as_str(), home.young_person.as_str()),
        ("fatma", "noor")
    );
}

#[test]
fn wrong_rows_are_told_by_line_and_column() {
    check(
        "users.csv",
        USERS,
        "noor,,,true,,,A,B,,,,,,,,,,,,,,\n,,,true,,,A,B,,,,,,,,,,,,,,\nx,,,true,,,,,,,,,,,,,,,,,,\nsam,,,ja,,,Sam,,,,geen adres,,,niemand,,,111222333,,,,,\n",
        &[
            "regel 5, kolom 'sourcedId': 'noor' staat twee keer in dit bestand; de eerste telt",
            "regel 6, kolom 'sourcedId': is leeg; regel overgeslagen",
            "regel 7, kolom 'givenName': voornaam en achternaam zijn leeg; regel overgeslagen",
            "regel 8, kolom 'email': is geen e-mailadres; weggelaten",
            "regel 8, kolom 'enabledUser': 'ja' is geen true of false; gelezen als false",
            "regel 8, kolom 'sourcedId': 'sam' heeft geen rol bij een school; overgeslagen",
        ],
    );
    check(
        "roles.csv",
        ROLES,
        "r5,,,niemand,primary,student,,,s1,\nr6,,,noor,primary,student,,,s9,\nr7,,,noor,primary,wizard,,,s1,\nr8,,,noor,primary,student,2027-01-01,2026-01-01,s1,\n",
        &[
            "regel 6, kolom 'userSourcedId': 'niemand' staat niet in users.csv; regel overgeslagen",
            "regel 7, kolom 'orgSourcedId': 's9' staat niet in orgs.csv; regel overgeslagen",
            "regel 8, kolom 'role': 'wizard' is geen rol van OneRoster; weggelaten",
            "regel 9, kolom 'endDate': ligt voor de begindatum; regel overgeslagen",
        ],
    );
    check(
        "enrollments.csv",
        ENROLLMENTS,
        "e3,,,g1,s1,noor,teacher,,,\ne4,,,g1,s1,fatma,student,,,\ne5,,,g1,s9,noor,student,,01-08-2026,\ne6,tobedeleted,,weg,s1,noor,student,,,\n",
        &[
            "regel 4, kolom 'role': 'teacher' past niet bij wat deze persoon op school is; regel overgeslagen",
            "regel 5, kolom 'role': 'student' past niet bij wat deze persoon op school is; regel overgeslagen",
            "regel 6, kolom 'schoolSourcedId': 's9' staat niet in orgs.csv; de school van de groep telt",
            "regel 6, kolom 'beginDate': '01-08-2026' is geen datum als 2026-08-01; regel overgeslagen",
        ],
    );
    check(
        "classes.csv",
        CLASSES,
        "g3,,,A,,c9,,scheduled,,s1,t9,,,\ng4,,,,,c1,,homeroom,,s1,t1,,,\ng5,,,B,,c1,,club,,s1,t1,,,\n",
        &[
            "regel 4, kolom 'termSourcedIds': 't9' staat niet in academicSessions.csv; weggelaten",
            "regel 4, kolom 'courseSourcedId': 'c9' staat niet in courses.csv; weggelaten",
            "regel 5, kolom 'title': is leeg; regel overgeslagen",
            "regel 6, kolom 'classType': 'club' is geen homeroom of scheduled; gelezen als scheduled",
        ],
    );
    check(
        "academicSessions.csv",
        SESSIONS,
        "t3,,,X,term,2026-08-01,2026-07-31,,\nt4,,,X,term,,2026-07-31,,\n",
        &[
            "regel 4, kolom 'endDate': ligt voor de begindatum; regel overgeslagen",
            "regel 5, kolom 'startDate': '' is geen datum als 2026-08-01; regel overgeslagen",
        ],
    );
    check(
        "demographics.csv",
        DEMOGRAPHICS,
        "niemand,,,2012-03-04,\nnoor,,,4 maart,\n",
        &[
            "regel 3, kolom 'sourcedId': 'niemand' staat niet in users.csv; regel overgeslagen",
            "regel 4, kolom 'birthDate': is geen datum als 2012-12-31; weggelaten",
        ],
    );
}

#[test]
fn schools_in_a_ring_are_set_free() {
    let rows = "a,,,A,school,,b\nb,,,B,district,,a\nc,,,C,school,,c\nd,,,D,school,,weg\n";
    let reading = check(
        "orgs.csv",
        ORGS,
        rows,
        &[
            "regel 5, kolom 'parentSourcedId': 'a' hoort zelf bij deze organisatie; weggelaten",
            "regel 6, kolom 'parentSourcedId': 'c' hoort zelf bij deze organisatie; weggelaten",
            "regel 7, kolom 'parentSourcedId': 'weg' staat niet in orgs.csv; weggelaten",
        ],
    );
    assert_eq!(reading.roster.schools.len(), 6);
}

#[test]
fn what_follows_a_row_that_fell_is_counted_and_what_follows_a_deleted_one_is_not() {
    let refused = CLASSES.replace("g1,,,3H mentor", "g1,,,");
    let reading = with("classes.csv", &refused);
    assert_eq!(
        told(&reading)[1],
        "enrollments.csv: 2 regels overgeslagen, want ze horen bij een regel die al is overgeslagen of niet is gelezen"
    );
    let deleted = with("classes.csv", &CLASSES.replace("g1,,,", "g1,tobedeleted,,"));
    assert_eq!((told(&deleted).len(), deleted.roster.memberships.len()), (0, 0));
    let ended = with("users.csv", &USERS.replace("noor,,,", "noor,tobedeleted,,"));
    assert_eq!(ended.roster.persons[0].standing, Standing::Ended);
}

#[test]
fn a_manifest_that_does_not_fit_is_told() {
    let delta = with(
        "manifest.csv",
        &MANIFEST.replace("file.enrollments,bulk", "file.enrollments,delta"),
    );
    assert!(delta.roster.memberships.is_empty() && delta.roster.persons.len() == 3);
    assert_eq!(told(&delta).len(), 1);
    assert!(told(&delta)[0].starts_with(
        "manifest.csv, regel 8, kolom 'value': enrollments.csv bevat alleen wijzigingen (delta)"
    ));

    let absent = with(
        "manifest.csv",
        &MANIFEST.replace("file.demographics,bulk", "file.demographics,absent"),
    );
    assert!(absent.roster.persons[0].born.is_none());
    assert!(told(&absent)[0].contains("'absent'; niet gelezen"));

    let version = with("manifest.csv", &MANIFEST.replace("version,1.2", "version,2.0"));
    assert_eq!(
        told(&version),
        ["manifest.csv, regel 3, kolom 'value': OneRoster '2.0' is hier niet bekend; gelezen als 1.2"]
    );
    assert_eq!(version.roster, with("", "").roster);

    let none = oneroster::read(&[("users.csv", USERS.as_bytes())]);
    assert_eq!(
        told(&none)[..2],
        [
            "manifest.csv: dit bestand ontbreekt; elk ander bestand is gelezen alsof het compleet is",
            "orgs.csv: geen enkele school gelezen",
        ]
    );
}

#[test]
fn columns_in_another_order_are_read_by_name_and_told() {
    let head = "sourcedId,name,type,status,dateLastModified,identifier,parentSourcedId,metadata.richting\n";
    let reading = with(
        "orgs.csv",
        &format!("{head}s1,Kansrijk College,school,,,99ZZ00,,x\n"),
    );
    assert_eq!(reading.roster.schools[0].name, "Kansrijk College");
    assert!(matches!(&told(&reading)[..], [one] if one.contains("niet in de volgorde van OneRoster 1.2")));
    let [dropped] = &reading.dropped[..] else {
        panic!("one column")
    };
    assert_eq!(
        (dropped.file.as_str(), dropped.name.as_str(), dropped.filled),
        ("orgs.csv", "metadata.richting", 1)
    );
}

#[test]
fn a_citizen_service_number_finds_no_way_in() {
    let users = USERS.replace(
        "noor,,,true,noor,,",
        "noor,,,true,noor,\"{bsn:111222333},{Eckid:https://id.school/2}\",",
    );
    let users = users
        .replace("https://id.school/1", "111222333")
        .replace(",,,fatma,", ",0612345678,0612345678,fatma,");
    let reading = with("users.csv", &users);
    let text = format!("{reading:?}");
    assert!(
        !text.contains("111222333") && !text.contains("0612345678"),
        "{text}"
    );
    assert_eq!(
        reading.roster.persons[0].eck_id.as_ref().map(|id| id.as_str()),
        Some("https://id.school/2")
    );
    let dropped: Vec<&str> = reading.dropped.iter().map(|one| one.name.as_str()).collect();
    assert_eq!(dropped, ["sms", "phone", "userMasterIdentifier", "userIds"]);
}

#[test]
fn keys_that_are_citizen_service_numbers_cost_all_persons() {
    // Each passes the eleven test. The first comes to 66; the next three have one more in the eighth place (+2) and two
    // more in the ninth (-2); the last comes to 66 + 8 + 3 = 77.
    let numbers = ["111222333", "111222345", "111222357", "111222369", "111222370"];
    let rows: String = numbers
        .iter()
        .map(|number| format!("{number},,,true,s1,student,{number},Noor,Kansrijk\n"))
        .collect();
    let head =
        "sourcedId,status,dateLastModified,enabledUser,orgSourcedIds,role,username,givenName,familyName\n";
    let users = format!("{head}{rows}");
    let files = [("orgs.csv", ORGS.as_bytes()), ("users.csv", users.as_bytes())];
    let reading = oneroster::read(&files);
    assert!(reading.roster.persons.is_empty());
    assert!(
        told(&reading)
            .iter()
            .any(|one| one.starts_with("users.csv: de personen zijn niet gelezen"))
    );
    assert!(
        numbers
            .iter()
            .all(|number| !format!("{reading:?}").contains(number))
    );
    // As user names alone they are left out, and the persons stay.
    let users: String = rows
        .lines()
        .enumerate()
        .map(|(at, row)| format!("p{at}{}\n", &row[9..]))
        .collect();
    let users = format!("{head}{users}");
    let reading = oneroster::read(&[("orgs.csv", ORGS.as_bytes()), ("users.csv", users.as_bytes())]);
    assert_eq!(reading.roster.persons.len(), 5);
    assert!(
        reading
            .roster
            .persons
            .iter()
            .all(|person| person.username.is_none())
    );
    assert_eq!(reading.dropped[0].filled, 5);
}

#[test]
fn a_file_that_cannot_be_read_is_told_once() {
    let reading = with("orgs.csv", "id;naam\ns1;Kansrijk College\n");
    let own = told(&reading);
    assert!(
        own.iter()
            .any(|one| one == "orgs.csv: geen enkele school gelezen"),
        "{own:?}"
    );
    assert!(
        own.iter().all(|one| !one.contains("staat niet in orgs.csv")),
        "{own:?}"
    );
}

fn edex(inside: &str) -> RosterReading {
    let file = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<EDEX>\n<school><schooljaar>2026/2027</schooljaar><brincode>99ZZ</brincode></school>\n\
         <groepen><groep key=\"7a\"><naam>Groep 7 &amp; 8</naam><jaargroep>7</jaargroep></groep></groepen>\n{inside}\n</EDEX>"
    );
    edexml::read(file.as_bytes(), "e.xml")
}

#[test]
fn edexml_with_slips_is_told_by_line() {
    let reading = edex(
        "<leerlingen>\n\
         <leerling key=\"1\"><achternaam>Kansrijk</achternaam><roepnaam>Noor</roepnaam><geboortedatum>gisteren</geboortedatum><groep key=\"7a\"/></leerling>\n\
         <leerling key=\"1\"><roepnaam>Sam</roepnaam></leerling>\n\
         <leerling><roepnaam>Sam</roepnaam></leerling>\n\
         <leerling key=\"2\"><achternaam/></leerling>\n\
         <leerling key=\"3\" eckid=\"111222333\"><roepnaam>Sam &eacute;&#233;&#xE9;</roepnaam><groep key=\"8b\"/><vestiging key=\"X\"/><emailadres>sam</emailadres></leerling>\n\
         <leerling key=\"4\"><roepnaam>Bo</roepnaam><instroomdatum>2026-08-01</instroomdatum><uitstroomdatum>2025-08-01</uitstroomdatum></leerling>\n\
         </leerlingen>",
    );
    assert_eq!(reading.roster.groups[0].name, "Groep 7 & 8");
    assert_eq!(reading.roster.persons.len(), 2);
    assert_eq!(reading.roster.persons[1].name.given(), Some("Sam éé"));
    assert_eq!(reading.roster.memberships.len(), 1);
    assert_eq!(
        told(&reading),
        [
            "e.xml, regel 6: geboortedatum: dit is geen datum als 2012-12-31; weggelaten",
            "e.xml, regel 7: key '1' is al gebruikt voor een leerling; de eerste telt",
            "e.xml, regel 8: leerling heeft geen bruikbare key; overgeslagen",
            "e.xml, regel 9: leerling heeft geen naam; overgeslagen",
            "e.xml, regel 10: de verwijzing 'eacute' is hier niet bekend; weggelaten",
            "e.xml, regel 10: vestiging 'X' staat niet in dit bestand; de school telt",
            "e.xml, regel 10: emailadres: dit is geen e-mailadres; weggelaten",
            "e.xml, regel 10: eckid: dit is geen ECK iD (een webadres); weggelaten",
            "e.xml, regel 11: uitstroomdatum: ligt voor de begindatum; leerling overgeslagen",
            "e.xml, regel 10: groep '8b' staat niet in dit bestand; weggelaten",
        ]
    );
}

#[test]
fn a_pupil_and_a_teacher_may_have_the_same_key() {
    let reading = edex(
        "<leerlingen><leerling key=\"1\"><roepnaam>Noor</roepnaam></leerling></leerlingen>\n\
         <leerkrachten><leerkracht key=\"1\"><roepnaam>Bram</roepnaam><rol>IB</rol><groepen><groep key=\"7a\"><rol>LRK</rol></groep></groepen></leerkracht></leerkrachten>",
    );
    assert_eq!(told(&reading), [""; 0]);
    let ids: Vec<&str> = reading
        .roster
        .persons
        .iter()
        .map(|person| person.id.as_str())
        .collect();
    assert_eq!(ids, ["leerling/1", "leerkracht/1"]);
    assert_eq!(reading.roster.persons[1].kind(), Some(Kind::Counsellor));
    assert_eq!(reading.roster.memberships[0].role, MembershipRole::Tutor);
}
