//! The verification: it lets everything through that is right, and names everything that is not.

mod apart;
mod made;
mod pairs;
mod places;
mod sound;
mod zones;
