//! Desks: the first page of each person after signing in.
//!
//! Features: [`own`] (who one is here, for whom one is responsible, who looked, and where one stands), [`class`] (who is in a class, and
//! where it stands), [`meter`] (the luck meter of a group, with its worklist), [`way`] (the way of one young person, for themselves and for whoever guides them), [`home`] (what a
//! guardian sees, and does at home), [`years`] (the year groups of a counsellor), [`numbers`] (what a school leader may know of them), [`breadth`] (which fields of work came by in a school),
//! [`plan`] (what a school asks otherwise than our norm).

pub mod breadth;
mod choice;
pub mod class;
mod dates;
pub mod home;
pub mod meter;
pub mod numbers;
pub mod own;
pub mod plan;
mod sheet;
pub mod way;
pub mod years;
