//! The pictures, as a reader meets them: the finished SVG is read back, and every text, stop, gate and sign on it is
//! measured. Deliberately absent: how a picture is laid out; only what can be seen counts.

mod maps;
mod overlaps;
mod rows;
mod seen;
mod shown;
