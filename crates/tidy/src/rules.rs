//! The **rules**, one function each: a tree in, findings out.

pub mod attacks;
pub mod decisions;
pub mod facts;
pub mod floors;
pub mod names;
pub mod purity;
pub mod shape;
pub mod texts;
pub mod words;
