//! Kansrijk.
fn main() {}
