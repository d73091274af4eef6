//! Stories of coming in, told through HTTP: what works, and what an attacker, a careless colleague or an angry ex-partner
//! would try.

mod attacks;
mod browser;
mod coming_in;
mod device;
mod guessing;
mod house;
mod keys;
mod keys_refused;
mod links;
mod own;
mod provider;
mod recovery;
mod vouched;
mod words;
