//! What holds over all texts and facts of this district.

mod words;
