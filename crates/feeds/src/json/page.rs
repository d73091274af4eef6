//! A page as serde reads it: items go to whoever takes them as soon as each is whole.

use std::cell::{Cell, RefCell};
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};

use super::{Budget, Item, MOST_VALUES, Node};
use crate::problem::{Problems, quoted};

pub(super) struct Page<'a, F> {
    pub(super) lists: &'a [&'a str],
    pub(super) take: &'a mut F,
    pub(super) problems: &'a mut Problems,
}

impl<F: FnMut(&mut Item)> Page<'_, F> {
    /// One item: told and passed over where it is none.
    fn item(&mut self, path: String, node: &Node, budget: &Budget) {
        if let Some(key) = budget.twice.take() {
            let reason = format!("{} staat er twee keer in; overgeslagen", quoted(&key));
            self.problems.at(&path, reason);
        } else if matches!(node, Node::Map(_)) {
            (self.take)(&mut Item {
                node,
                path,
                problems: self.problems,
            });
        } else {
            let reason = format!("{} is geen object; overgeslagen", node.quoted());
            self.problems.at(&path, reason);
        }
    }
}

impl<'de, F: FnMut(&mut Item)> DeserializeSeed<'de> for Page<'_, F> {
    type Value = Node;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Node, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de, F: FnMut(&mut Item)> Visitor<'de> for Page<'_, F> {
    type Value = Node;

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("a list or an object")
    }

    fn visit_seq<A: SeqAccess<'de>>(mut self, seq: A) -> Result<Node, A::Error> {
        let items = Items {
            owner: &mut self,
            name: "",
        };
        items.visit_seq(seq)?;
        Ok(Node::Map(Vec::new()))
    }

    fn visit_map<A: MapAccess<'de>>(mut self, mut map: A) -> Result<Node, A::Error> {
        let budget = Budget::whole();
        let (mut fields, mut listed) = (Vec::new(), false);
        while let Some(key) = map.next_key::<String>()? {
            if fields.iter().any(|(known, _): &(String, Node)| *known == key) {
                budget.twice.replace(Some(key.clone()));
            }
            if self.lists.contains(&key.as_str()) {
                if listed {
                    return Err(A::Error::custom(format!(
                        "{} staat er twee keer in",
                        quoted(&key)
                    )));
                }
                listed = true;
                map.next_value_seed(Items {
                    owner: &mut self,
                    name: &key,
                })?;
                // Of the list the page keeps that it was there.
                fields.push((key, Node::List(Vec::new())));
            } else {
                let value = map.next_value_seed(Value(&budget))?;
                fields.push((key, value));
            }
        }
        let node = Node::Map(fields);
        if !listed {
            self.item(String::new(), &node, &budget);
        } else if let Some(key) = budget.twice.take() {
            return Err(A::Error::custom(format!(
                "{} staat er twee keer in",
                quoted(&key)
            )));
        }
        Ok(node)
    }
}

struct Items<'p, 'a, F> {
    owner: &'p mut Page<'a, F>,
    name: &'p str,
}

impl<'de, F: FnMut(&mut Item)> DeserializeSeed<'de> for Items<'_, '_, F> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_seq(self)
    }
}

impl<'de, F: FnMut(&mut Item)> Visitor<'de> for Items<'_, '_, F> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("a list")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<(), A::Error> {
        let mut at = 0_u64;
        loop {
            let budget = Budget::whole();
            let Some(node) = seq.next_element_seed(Value(&budget))? else {
                return Ok(());
            };
            let path = format!("{}[{at}]", self.name);
            self.owner.item(path, &node, &budget);
            at += 1;
        }
    }
}

impl Budget {
    fn whole() -> Budget {
        Budget {
            values: Cell::new(MOST_VALUES),
            twice: RefCell::new(None),
        }
    }

    fn spend<E: Error>(&self) -> Result<(), E> {
        let left = self.values.get().checked_sub(1);
        self.values.set(left.unwrap_or(0));
        left.map(|_| ())
            .ok_or_else(|| E::custom(format!("dit object heeft meer dan {MOST_VALUES} waarden")))
    }
}

struct Value<'b>(&'b Budget);

impl<'de> DeserializeSeed<'de> for Value<'_> {
    type Value = Node;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Node, D::Error> {
        self.0.spend()?;
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Value<'_> {
    type Value = Node;

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("any value")
    }

    fn visit_unit<E>(self) -> Result<Node, E> {
        Ok(Node::Null)
    }

    fn visit_bool<E>(self, yes: bool) -> Result<Node, E> {
        Ok(Node::Bool(yes))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Node, E> {
        Ok(Node::Number(number.into()))
    }

    fn visit_i64<E>(self, number: i64) -> Result<Node, E> {
        Ok(Node::Number(number.into()))
    }

    fn visit_f64<E>(self, number: f64) -> Result<Node, E> {
        let number = serde_json::Number::from_f64(number);
        Ok(number.map_or(Node::Null, Node::Number))
    }

    fn visit_str<E>(self, text: &str) -> Result<Node, E> {
        Ok(Node::Text(text.to_owned()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Node, A::Error> {
        let mut list = Vec::new();
        while let Some(value) = seq.next_element_seed(Value(self.0))? {
            list.push(value);
        }
        Ok(Node::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Node, A::Error> {
        let mut fields: Vec<(String, Node)> = Vec::new();
        let mut names = std::collections::HashSet::new();
        while let Some(key) = map.next_key::<String>()? {
            if !names.insert(key.clone()) {
                self.0.twice.replace(Some(key.clone()));
            }
            let value = map.next_value_seed(Value(self.0))?;
            fields.push((key, value));
        }
        Ok(Node::Map(fields))
    }
}
