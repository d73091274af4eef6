//! The Dutch education system as a graph of rights.
