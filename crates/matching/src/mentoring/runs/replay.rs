//! **Replaying** a run: what went in is divided again with its seed, and has to give what was kept, byte for byte.
//!
//! For who runs the program, on the command line. Deliberately absent: names, which no run has.

use allocation::lottery::Seed;
use kit::{Error, Outcome, Tx, sql};
use policy::ThingId;

use super::divide::{digest, divided};
use super::gather::Gathered;

/// What came of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Replayed {
    /// The same, so many bytes.
    Same(usize),
    /// The seed does not belong to the commitment that was shown before the draw.
    OtherSeed,
    /// What went in is not what was divided.
    OtherInput,
    /// What was kept does not come out; it differs from this byte on.
    OtherResult(usize),
}

/// Divides a run again; none where there is no run with this id.
pub async fn replay(tx: &mut Tx, id: ThingId) -> Outcome<Option<Replayed>> {
    let row = sql("select seed, commitment, input, result from mentoring_run where id = $1 order by tenant")
        .bind(id)
        .maybe(tx)
        .await?;
    let Some(row) = row else { return Ok(None) };
    let text = |column: &str| row.get::<String>(column);
    let (seed, input, result) = (text("seed")?, text("input")?, text("result")?);
    again(&seed, &text("commitment")?, (&input, &result)).map(Some)
}

pub(super) fn again(seed: &str, commitment: &str, (input, result): (&str, &str)) -> Outcome<Replayed> {
    let Ok(seed) = seed.parse::<Seed>() else {
        return Ok(Replayed::OtherSeed);
    };
    if seed.commitment().to_string() != commitment {
        return Ok(Replayed::OtherSeed);
    }
    let told: Option<super::Divided> = serde_json::from_str(result).ok();
    if told.is_some_and(|told| told.input != digest(input)) {
        return Ok(Replayed::OtherInput);
    }
    let Ok(gathered) = serde_json::from_str::<Gathered>(input) else {
        return Ok(Replayed::OtherInput);
    };
    let made = serde_json::to_string(&divided(&gathered, &seed)?).map_err(Error::internal)?;
    if made == result {
        return Ok(Replayed::Same(made.len()));
    }
    let same = made
        .bytes()
        .zip(result.bytes())
        .take_while(|(one, other)| one == other);
    Ok(Replayed::OtherResult(same.count()))
}

#[cfg(test)]
mod tests {
    use super::super::gather::{Grown, Young};
    use super::*;

    /// Who waits, twice: one wishes care and can on Tuesday morning, one can at no time that suits the only mentor.
    fn gathered() -> Gathered {
        let young = |wish: &str, slots| Young {
            wish: wish.to_owned(),
            age: 15,
            slots,
            topics: vec!["choice".to_owned()],
            wants: vec!["field=zorg".to_owned()],
            region: "30".to_owned(),
            at: None,
            waiting: 10,
            first: false,
            earlier: None,
            not: Vec::new(),
        };
        Gathered {
            fields: vec!["zorg".to_owned()],
            young: vec![young("noor", 4), young("sem", 1)],
            grown: vec![Grown {
                person: "soraya".to_owned(),
                slots: 6,
                ages: (12, 18),
                has: vec!["topic=choice".to_owned(), "field=zorg".to_owned()],
                room: 1,
                ready: true,
                at: None,
                within: None,
            }],
            room: None,
        }
    }

    #[test]
    fn the_same_comes_out_and_a_changed_row_is_found() {
        let seed = Seed([7; 32]);
        let input = serde_json::to_string(&gathered()).unwrap();
        let result = serde_json::to_string(&divided(&gathered(), &seed).unwrap()).unwrap();
        let (seed, commitment) = (seed.to_string(), seed.commitment().to_string());
        let replayed =
            |seed: &str, input: &str, result: &str| again(seed, &commitment, (input, result)).unwrap();
        assert_eq!(replayed(&seed, &input, &result), Replayed::Same(result.len()));
        let other = Seed([8; 32]).to_string();
        assert_eq!(replayed(&other, &input, &result), Replayed::OtherSeed);
        // One day of waiting more, which changes nothing of who gets whom.
        let day = input.replacen("\"waiting\":10", "\"waiting\":11", 1);
        assert_ne!(day, input);
        assert_eq!(replayed(&seed, &day, &result), Replayed::OtherInput);
        let swapped = result.replacen("noor", "sem!", 1);
        let at = result.find("noor").unwrap();
        assert_eq!(replayed(&seed, &input, &swapped), Replayed::OtherResult(at));
    }

    #[test]
    fn each_is_told_of_oneself_and_nobody_is_named() {
        let result = divided(&gathered(), &Seed([7; 32])).unwrap();
        let noor = &result.pairs[0].told;
        assert!(noor.mentor && noor.met == [true] && noor.better.is_none() && noor.steps.is_empty());
        // One mentor is ready with room. Sem can on Monday morning, and she cannot: with other times she would fit.
        let sem = &result.left[0].told;
        assert!(!sem.mentor && sem.full.is_none() && sem.ready == 1);
        let steps: Vec<(&str, u32, u32)> = sem
            .steps
            .iter()
            .map(|one| (one.condition.as_str(), one.left, one.widens))
            .collect();
        assert_eq!(steps, [("times", 0, 1)]);
        let told = serde_json::to_string(&(noor, sem)).unwrap();
        assert!(!told.contains("soraya") && !told.contains("noor"), "{told}");
    }

    #[test]
    fn the_table_has_the_rule_first_and_the_same_people_in_each_way() {
        let tried = divided(&gathered(), &Seed([7; 32])).unwrap().tried;
        let rows: Vec<(&str, u32, u32)> = tried
            .iter()
            .map(|one| (one.way.word(), one.paired, one.without))
            .collect();
        assert_eq!(rows, [("rule", 1, 1), ("first-come", 1, 1), ("not-fewest", 1, 1)]);
        assert_eq!((tried[0].first, tried[0].longest), (1, 10));
    }
}
