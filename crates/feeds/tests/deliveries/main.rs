//! Large deliveries: small ones of our own in the official layouts, damaged ones, and the published ones in place.

mod cbs;
mod damage;
mod duo;
mod esco;
mod forecast;
mod json;
mod onet;
mod support;
