//! Stories of coming in, told through HTTP: what works, and what an attacker, a careless colleague or an angry ex-partner
//! would try.

mod attacks;
mod browser;
mod coming_in;
mod guessing;
mod house;
mod links;
mod own;
mod recovery;
mod words;
