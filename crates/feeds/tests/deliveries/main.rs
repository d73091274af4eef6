//! Large deliveries: small ones of our own in the official layouts, damaged ones, and the published ones in place.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

mod brc;
mod cbs;
mod damage;
mod duo;
mod esco;
mod forecast;
mod json;
mod onet;
mod open_days;
mod support;
