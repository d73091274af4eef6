//! What holds over all texts, facts and pictures of this district.

mod picture;
mod words;
