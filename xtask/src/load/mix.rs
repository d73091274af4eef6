//! The **mix**: which pages are asked in a city, and how often of a hundred visits; and the **visitors**, each with the pages
//! that are theirs, as the city tells them.
//!
//! Young people come most, then whoever guides them; a quarter of the visits come without an account. A year of three hundred
//! is asked more often than its share of people, because one of them weighs as much as ten meters. Deliberately absent: chance.
//! The same mix gives the same visits in the same order.

use std::collections::HashMap;

use super::open_loop::Ask;

/// One kind of page.
pub struct Page {
    /// The word by which the city tells whose it is; none for pages that anybody may see.
    key: &'static str,
    /// What the table calls it.
    pub name: &'static str,
    /// Of a hundred visits.
    pub share: usize,
}

const fn page(key: &'static str, name: &'static str, share: usize) -> Page {
    Page { key, name, share }
}

/// What is asked.
pub const MIX: [Page; 14] = [
    page("young", "leerling: /mijn", 18),
    page("way", "leerling: /mijn/reis", 22),
    page("form", "leerling: formulier", 4),
    page("log", "leerling: schrijft iets op", 4),
    page("home", "thuis: /thuis/…", 10),
    page("meter", "mentor: toevalsmeter van 30", 10),
    page("group", "mentor: klas", 3),
    page("year", "decaan: jaar van 300", 1),
    page("years", "decaan: /jaren", 1),
    page("", "/", 3),
    page("", "/deuren", 10),
    page("", "/wegen", 6),
    page("", "/momenten", 5),
    page("", "/scholen", 3),
];

/// Who is signed in: for each word the pages that are theirs.
pub struct Visitors(HashMap<String, Vec<Ask>>);

impl Visitors {
    /// Reads what the city tells: word, what the browser carries and path, with tabs between them.
    pub fn read(told: &str) -> Self {
        let mut all: HashMap<String, Vec<Ask>> = HashMap::new();
        for line in told.lines() {
            let mut parts = line.split('\t');
            if let (Some(key), Some(carried), Some(path)) = (parts.next(), parts.next(), parts.next()) {
                all.entry(key.to_owned()).or_default().push(Ask {
                    path: path.to_owned(),
                    cookie: Some(format!("kansrijk={carried}")),
                    form: None,
                });
            }
        }
        Self(all)
    }

    /// The pages of one word, in an order in which schools take turns.
    pub fn of(&self, key: &str) -> Vec<Ask> {
        let all = self.0.get(key).map_or(&[][..], Vec::as_slice);
        let step = all.len() * 5 / 8;
        let step = (step..).find(|step| super::common(*step, all.len()) == 1);
        (0..all.len())
            .map(|nth| all[nth * step.unwrap_or(1) % all.len()].clone())
            .collect()
    }
}

/// So many visits, with the page of the mix that each is of.
pub fn visits(visitors: &Visitors, open: &[String], many: usize) -> Result<Vec<(usize, Ask)>, String> {
    let mut pages = Vec::new();
    for page in &MIX {
        let all = match page.key {
            "" => open
                .iter()
                .filter(|path| path.split('?').next() == Some(page.name))
                .map(Ask::page)
                .collect(),
            key => visitors.of(key),
        };
        if all.is_empty() {
            return Err(format!("De stad noemt niemand voor {}.", page.name));
        }
        pages.push((all, 0));
    }
    let order = order();
    let visit = |nth: usize| {
        let at = order[nth % order.len()];
        let (all, asked) = &mut pages[at];
        let mut ask = all[*asked % all.len()].clone();
        *asked += 1;
        if MIX[at].key == "log" {
            ask.form = Some(written(nth));
        }
        (at, ask)
    };
    Ok((0..many).map(visit).collect())
}

/// What a young person writes down: the fields of the form, each time of something else, because the same twice is asked about.
fn written(nth: usize) -> String {
    format!("soort=visit&veld=zorg&wanneer=gisteren&dag=&titel=Bezoek+{nth}&toch=ja")
}

/// A hundred visits, each page as often as its share and spread over the hundred.
fn order() -> Vec<usize> {
    let mut places: Vec<(usize, usize)> = Vec::new();
    for (at, page) in MIX.iter().enumerate() {
        // Where the visits of a page would come if they came in equal steps, in thousands.
        places.extend((0..page.share).map(|nth| ((2 * nth + 1) * 50_000 / page.share, at)));
    }
    places.sort_unstable();
    places.into_iter().map(|(_, at)| at).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_shares_come_to_a_hundred_and_each_is_kept() {
        let order = order();
        assert_eq!(order.len(), 100);
        for (at, page) in MIX.iter().enumerate() {
            let asked = order.iter().filter(|one| **one == at).count();
            assert_eq!(asked, page.share, "{}", page.name);
        }
    }

    #[test]
    fn every_visitor_of_a_page_takes_a_turn() {
        let told: String = (0..9).map(|at| format!("way\tc{at}\t/w{at}\n")).collect();
        let visitors = Visitors::read(&told);
        let mut paths: Vec<String> = visitors.of("way").into_iter().map(|ask| ask.path).collect();
        assert_ne!(paths[1], "/w1");
        paths.sort();
        paths.dedup();
        assert_eq!(paths.len(), 9);
        assert!(visits(&visitors, &[], 1).is_err());
    }
}
