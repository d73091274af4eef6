//! The **house** of these stories: two organisations, with an administrator and a privacy officer each, a pupil, somebody at
//! home. Passwords and codes are set in the database; how people get them is told in stories of its own.

use std::sync::Arc;

use axum::Router;
use hmac::{Hmac, KeyInit as _, Mac as _};
use kit::db::{Row, Sql};
use kit::{Clock, Cx, Db, Sealer, edge, sql};
use people::accounts::{self, Accounts, Keeper};
use people::persons::{Founder, Founding, Name, found};
use policy::{PersonId, TenantId};
use sha1::Sha1;

use super::browser::{Browser, Reply};
use crate::ground::{Place, places, run, signer};

pub const NOW: &str = "2026-11-26T12:00:00Z";
pub const PASSWORD: &str = "drie blauwe sokken";
pub const SECRET: &[u8] = b"12345678901234567890";

pub struct House {
    pub kind: &'static str,
    pub place: Place,
    pub accounts: Accounts,
    pub router: Router,
    pub tenant: TenantId,
    pub admin: PersonId,
    pub privacy: PersonId,
    pub pupil: PersonId,
    pub parent: PersonId,
    pub other: TenantId,
    pub other_admin: PersonId,
}

fn founding(name: &str, slug: &str) -> Founding {
    let founder = |given: &str, mail: &str| Founder {
        name: Name {
            given: Some(given.to_owned()),
            prefix: None,
            family: Some("Beheer".to_owned()),
        },
        email: format!("{mail}@{slug}.example"),
    };
    Founding {
        name: name.to_owned(),
        slug: slug.to_owned(),
        administrator: founder("Ada", "ada"),
        privacy_officer: founder("Pim", "pim"),
    }
}

/// The house on each database.
pub async fn houses() -> Vec<House> {
    let mut all = Vec::new();
    for place in places() {
        all.push(House::new(place).await);
    }
    all
}

impl House {
    async fn new(place: Place) -> Self {
        let (db, accounts, router) = open(&place, NOW).await;
        let mut tx = db.begin().await.unwrap();
        let ids = &accounts.cx.ids;
        let kompas = founding("Het Kompas", "kompas");
        let (here, [admin, privacy]) = found(&mut tx, ids, &kompas).await.unwrap();
        let andere = founding("De Andere", "andere");
        let (there, [other_admin, _]) = found(&mut tx, ids, &andere).await.unwrap();
        tx.commit().await.unwrap();
        let house = Self {
            kind: place.kind,
            place,
            accounts,
            router,
            tenant: here.tenant,
            admin,
            privacy,
            pupil: PersonId::from_bits(0xa1),
            parent: PersonId::from_bits(0xb1),
            other: there.tenant,
            other_admin,
        };
        house.person(house.pupil, "Noor", "young").await;
        house.person(house.parent, "Mina", "home").await;
        let own = format!("person:{}", house.pupil);
        house
            .relate(
                "1",
                house.parent,
                "guardian-with-authority",
                &own,
                Some(house.admin),
            )
            .await;
        house
    }

    pub fn db(&self) -> &Db {
        &self.accounts.db
    }

    pub async fn run(&self, statement: Sql) {
        run(self.db(), statement).await.unwrap();
    }

    pub async fn rows(&self, statement: Sql) -> Vec<Row> {
        crate::ground::rows(self.db(), statement).await
    }

    /// The same house at another moment.
    pub async fn at(&self, moment: &str) -> (Accounts, Router) {
        let (_, accounts, router) = open(&self.place, moment).await;
        (accounts, router)
    }

    pub async fn person(&self, id: PersonId, given: &str, part: &str) {
        let new = sql(
            "insert into person (tenant, id, given, family, sorted, part, state, since) \
             values ($1, $2, $3, 'de Wit', $3, $4, 'here', $5)",
        );
        let new = new.bind(self.tenant).bind(id).bind(given).bind(part);
        self.run(new.bind(NOW)).await;
        let known = format!("{:032x}", id.bits() + 0x1000);
        let house = format!("school:{}", self.tenant);
        self.relate(&known, id, "known-to", &house, None).await;
    }

    pub async fn relate(&self, id: &str, from: PersonId, kind: &str, to: &str, by: Option<PersonId>) {
        let new = sql(
            "insert into relation (tenant, id, subject, kind, object, valid_from, valid_to, basis, approved_by) \
             values ($1, $2, $3, $4, $5, '2026-08-01T00:00:00Z', '2027-07-01T00:00:00Z', 'roster', $6)",
        );
        let new = new
            .bind(self.tenant)
            .bind(format!("{id:0>32}"))
            .bind(format!("person:{from}"));
        self.run(new.bind(kind).bind(to).bind(by)).await;
    }

    /// Gives somebody an account with the password of these stories, and with codes.
    pub async fn account(&self, person: PersonId, login: &str, codes: bool) {
        self.account_in(self.tenant, person, login, codes).await;
    }

    pub async fn account_in(&self, tenant: TenantId, person: PersonId, login: &str, codes: bool) {
        let hash = self.accounts.passwords.hash(PASSWORD).await.unwrap();
        let what = format!("codes of {person}");
        let sealed = codes.then(|| self.accounts.sealer.seal(tenant, &what, SECRET).unwrap());
        let new = sql(
            "insert into account (tenant, person, state, login, password, password_at, codes, made_at, confirmed_at) \
             values ($1, $2, 'active', $3, $4, $5, $6, $5, $5)",
        );
        self.run(
            new.bind(tenant)
                .bind(person)
                .bind(login)
                .bind(hash)
                .bind(NOW)
                .bind(sealed),
        )
        .await;
    }

    /// The administrator, signed in with a password and a code.
    pub async fn admin(&self) -> Browser {
        self.staff(self.admin, "ada@kompas.example").await
    }

    /// The privacy officer, likewise.
    pub async fn privacy_officer(&self) -> Browser {
        self.staff(self.privacy, "pim@kompas.example").await
    }

    async fn staff(&self, person: PersonId, login: &str) -> Browser {
        self.account(person, login, true).await;
        let mut browser = Browser::default();
        let reply = self.sign_in(&mut browser, login, PASSWORD).await;
        assert_eq!(
            (reply.code(), reply.to.as_str()),
            (303, "/inloggen/code"),
            "{}",
            reply.body
        );
        let reply = browser
            .post(&self.router, "/inloggen/code", &[("code", &code(NOW))])
            .await;
        assert_eq!(
            (reply.code(), reply.to.as_str()),
            (303, "/mijn"),
            "{}",
            reply.body
        );
        browser
    }

    /// The pupil, signed in with a password.
    pub async fn pupil(&self) -> Browser {
        self.account(self.pupil, "noor", false).await;
        let mut browser = Browser::default();
        let reply = self.sign_in(&mut browser, "noor", PASSWORD).await;
        assert_eq!(
            (reply.code(), reply.to.as_str()),
            (303, "/mijn"),
            "{}",
            reply.body
        );
        browser
    }

    pub async fn sign_in(&self, browser: &mut Browser, login: &str, password: &str) -> Reply {
        sign_in(&self.router, browser, login, password).await
    }
}

pub async fn sign_in(router: &Router, browser: &mut Browser, login: &str, password: &str) -> Reply {
    let fields = [("school", "kompas"), ("login", login), ("wachtwoord", password)];
    browser.post(router, "/inloggen", &fields).await
}

async fn open(place: &Place, moment: &str) -> (Db, Accounts, Router) {
    let clock = Clock::Fixed(moment.parse().unwrap());
    let db = Db::open(&place.address, clock, signer()).await.unwrap();
    let mut cx = Cx::new(accounts::TEXTS, accounts::templates()).unwrap();
    cx.clock = clock;
    cx.gate = Some(Arc::new(Keeper::new(db.clone())));
    let accounts = Accounts::new(cx.clone(), db.clone(), Sealer::of([9; 32])).unwrap();
    let urls = accounts::urls().with_state(accounts.clone());
    (db, accounts, edge::around(urls.into_router(), &cx))
}

/// The code of a moment, made by a second implementation of RFC 6238: from a text of bits, as one does it by hand.
pub fn code(moment: &str) -> String {
    let moment: jiff::Timestamp = moment.parse().unwrap();
    code_of(SECRET, moment)
}

pub fn code_of(secret: &[u8], moment: jiff::Timestamp) -> String {
    let mut mac = Hmac::<Sha1>::new_from_slice(secret).unwrap();
    mac.update(&(u64::try_from(moment.as_second()).unwrap() / 30).to_be_bytes());
    let bits: String = mac
        .finalize()
        .into_bytes()
        .iter()
        .map(|byte| format!("{byte:08b}"))
        .collect();
    let at = usize::from_str_radix(&bits[156..], 2).unwrap() * 8;
    let number = u64::from_str_radix(&bits[at + 1..at + 32], 2).unwrap();
    format!("{:06}", number % 1_000_000)
}
