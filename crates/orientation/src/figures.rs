//! The **figures** about work and courses as they are now.
//!
//! Deliberately absent: reading files. What is in force is decided where it is imported.

use work::figures::Figures;

/// The figures as they are now. Cheap to clone; every clone sees the same.
pub type Held = kit::Held<Figures>;
