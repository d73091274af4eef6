//! One **school** of the city: its roster, and what the school knows beside it.
//!
//! A thousand young people in 34 classes, of which three years have ten classes of thirty; a tutor for each class, a counsellor
//! for each year, a parent for each young person, and four groups for subjects beside the class.

use feeds::roster::{
    Bond, Group, GroupId, GroupKind, Guardianship, Kind, Membership, MembershipRole, Name, Period, Person,
    PersonId, Role, Roster, School, SchoolId, SchoolKind, Span, Standing, Year,
};
use kit::{Db, Ids, Tx, sql};
use people::persons::{self, Founder, Founding, found};
use people::rosters::hands::on_behalf_of;
use people::rosters::{Handed, actions, unseen};
use policy::TenantId;

use super::{Outcome, day};

/// Programme, year and classes, with how many are in each class.
const YEARS: [(&str, u8, usize, usize); 4] = [
    ("vmbo-tl", 2, 10, 30),
    ("havo", 3, 10, 30),
    ("vwo", 4, 10, 30),
    ("vmbo-kb", 4, 4, 25),
];
const SUBJECTS: usize = 4;
const TEACHERS: usize = 70;
const COUNSELLORS: usize = 3;
const SOURCE: &str = "roster";

const GIVEN: [&str; 24] = [
    "Noor", "Sem", "Aya", "Milan", "Fatima", "Luuk", "Zeynep", "Daan", "Sara", "Youssef", "Lotte", "Finn",
    "Amira", "Bram", "Esra", "Thijs", "Julia", "Adam", "Roos", "Ibrahim", "Sanne", "Kaan", "Eva", "Jayden",
];
const FAMILY: [&str; 25] = [
    "Jansen",
    "Yilmaz",
    "Bakker",
    "El Idrissi",
    "Visser",
    "Smit",
    "Kaya",
    "Meijer",
    "Mulder",
    "Bos",
    "Vos",
    "Peters",
    "Hendriks",
    "Demir",
    "Dekker",
    "Brouwer",
    "Wit",
    "Dijkstra",
    "Smits",
    "Graaf",
    "Meer",
    "Linden",
    "Kok",
    "Jacobs",
    "Haan",
];

/// Brings a school in, and says where everybody stands.
pub async fn settle(db: &Db, ids: &Ids, number: usize, year: i16) -> Outcome<TenantId> {
    let mut tx = db.begin().await?;
    let founder = |given: &str| {
        let name = feeds::roster::Name::new(given, "", "Stichter").ok_or("no name")?;
        let email = format!("{}.{number}@kansrijk.example", given.to_lowercase());
        Ok::<_, Box<dyn std::error::Error>>(Founder {
            name: persons::Name::from(&name),
            email,
        })
    };
    let new = Founding {
        name: format!("School {number}"),
        slug: format!("school-{number}"),
        administrator: founder("Ada")?,
        privacy_officer: founder("Pim")?,
    };
    let (organisation, [administrator, officer]) = found(&mut tx, ids, &new).await?;
    tx.commit().await?;
    let tenant = organisation.tenant;
    let planned = actions::plan(db, tenant, SOURCE, Making::new(number, year)?.roster()?).await?;
    let actor = on_behalf_of(administrator, tenant);
    let handed = Handed {
        actor: &actor,
        second: Some(officer),
        source: SOURCE,
        file: "city",
        sent: &planned.sent,
        plan: &planned.plan,
        forced: false,
        import: None,
    };
    actions::apply(db, ids, &handed, &unseen).await?;
    let mut tx = db.begin().await?;
    stand(&mut tx, tenant).await?;
    accounts(&mut tx, tenant).await?;
    tx.commit().await?;
    Ok(tenant)
}

/// Which programme each class is in, and so where its young people stand. A class is called by both.
async fn stand(tx: &mut Tx, tenant: TenantId) -> Outcome<()> {
    for (track, year, ..) in YEARS {
        sql(
            "update school_group set track = $2, year = $3 where tenant = $1 and kind = 'class' and code = $4",
        )
        .bind(tenant)
        .bind(track)
        .bind(i64::from(year))
        .bind(format!("{track}-{year}"))
        .run(tx)
        .await?;
    }
    sql(
        "insert into position (tenant, person, node, year, said_by, said_at) \
         select m.tenant, m.person, g.track, g.year, 'roster', $2 from membership m \
         join school_group g on g.tenant = m.tenant and g.id = m.school_group and g.kind = 'class' \
         where m.tenant = $1 and m.role = 'member' \
         on conflict (tenant, person) do update set node = excluded.node, year = excluded.year",
    )
    .bind(tenant)
    .bind(tx.now())
    .run(tx)
    .await?;
    Ok(())
}

/// An account that is ready for everybody.
async fn accounts(tx: &mut Tx, tenant: TenantId) -> Outcome<()> {
    sql(
        "insert into account (tenant, person, state, made_at, confirmed_at) \
         select tenant, id, 'active', $2, $2 from person where tenant = $1",
    )
    .bind(tenant)
    .bind(tx.now())
    .run(tx)
    .await?;
    Ok(())
}

/// What a roster is made of.
struct Making {
    number: usize,
    begins: i16,
    school: SchoolId,
    period: Period,
    span: Span,
    roster: Roster,
}

impl Making {
    fn new(number: usize, begins: i16) -> Outcome<Self> {
        let period = Period::school_year(begins).ok_or("no school year")?;
        Ok(Self {
            number,
            begins,
            school: SchoolId::parse(&format!("s{number}")).ok_or("no id")?,
            period,
            span: Span::new(Some(period.begin()), Some(period.end())).ok_or("no span")?,
            roster: Roster::default(),
        })
    }

    /// The whole roster: staff first, then class by class.
    fn roster(mut self) -> Outcome<Roster> {
        self.roster.schools.push(School {
            id: self.school.clone(),
            name: format!("School {}", self.number),
            kind: SchoolKind::School,
            code: None,
            parent: None,
        });
        for teacher in 0..TEACHERS {
            self.person('t', teacher, Kind::Teacher, None)?;
        }
        for counsellor in 0..COUNSELLORS {
            self.person('c', counsellor, Kind::Counsellor, None)?;
        }
        let (mut class, mut young) = (0, 0);
        for (track, year, classes, size) in YEARS {
            for nth in 0..classes {
                let name = format!("{track}{year}{}", char::from(b'a' + nth as u8));
                self.class(class, &name, &format!("{track}-{year}"), year)?;
                for _ in 0..size {
                    self.young(young, class, year)?;
                    young += 1;
                }
                class += 1;
            }
        }
        Ok(self.roster)
    }

    fn class(&mut self, class: usize, name: &str, place: &str, year: u8) -> Outcome<()> {
        let group = |id, name: String, kind, making: &Self| Group {
            id,
            name,
            code: Some(place.to_owned()),
            kind,
            school: making.school.clone(),
            years: vec![Year::Secondary(year)],
            subjects: Vec::new(),
            period: Some(making.period),
        };
        let own = group(self.group(class, 0)?, name.to_owned(), GroupKind::Class, self);
        self.roster.groups.push(own);
        self.member('t', class, (class, 0), MembershipRole::Tutor)?;
        for subject in 1..=SUBJECTS {
            let id = self.group(class, subject)?;
            let taken = group(id, format!("{name} vak {subject}"), GroupKind::SubjectGroup, self);
            self.roster.groups.push(taken);
            let teacher = (class * SUBJECTS + subject) % TEACHERS;
            self.member('t', teacher, (class, subject), MembershipRole::Teacher)?;
        }
        Ok(())
    }

    fn young(&mut self, young: usize, class: usize, year: u8) -> Outcome<()> {
        let (month, date) = ((young % 12 + 1) as i8, (young % 28 + 1) as i8);
        let born = day(self.begins - 11 - i16::from(year), month, date)?;
        self.person('y', young, Kind::YoungPerson, Some((born, year)))?;
        self.person('h', young, Kind::Guardian(Bond::Parent), None)?;
        for group in 0..=SUBJECTS {
            self.member('y', young, (class, group), MembershipRole::Member)?;
        }
        self.roster.guardianships.push(Guardianship {
            guardian: self.id('h', young)?,
            young_person: self.id('y', young)?,
        });
        Ok(())
    }

    fn person(
        &mut self,
        sort: char,
        nth: usize,
        kind: Kind,
        young: Option<(jiff::civil::Date, u8)>,
    ) -> Outcome<()> {
        // Schools begin at other names, and no two names in a class are the same.
        let at = nth + 7 * self.number;
        let name = Name::new(GIVEN[at % GIVEN.len()], "", FAMILY[at % FAMILY.len()]);
        self.roster.persons.push(Person {
            id: self.id(sort, nth)?,
            roles: vec![Role {
                kind,
                school: self.school.clone(),
                span: self.span,
            }],
            name: name.ok_or("no name")?,
            email: None,
            username: None,
            eck_id: None,
            born: young.map(|(born, _)| born),
            years: young.map(|(_, year)| Year::Secondary(year)).into_iter().collect(),
            standing: Standing::Active,
        });
        Ok(())
    }

    fn member(
        &mut self,
        sort: char,
        nth: usize,
        (class, subject): (usize, usize),
        role: MembershipRole,
    ) -> Outcome<()> {
        self.roster.memberships.push(Membership {
            person: self.id(sort, nth)?,
            group: self.group(class, subject)?,
            role,
            span: self.span,
        });
        Ok(())
    }

    fn id(&self, sort: char, nth: usize) -> Outcome<PersonId> {
        let text = format!("{sort}{:07}-0000-4000-8000-{nth:012}", self.number);
        Ok(PersonId::parse(&text).ok_or("no id")?)
    }

    fn group(&self, class: usize, subject: usize) -> Outcome<GroupId> {
        let text = format!("g{:07}-0000-4000-8000-{class:06}{subject:06}", self.number);
        Ok(GroupId::parse(&text).ok_or("no id")?)
    }
}
