//! Lists: how many requests, when they end, what shows that they moved.

mod ahead;
mod checkpoint;
mod ends;
mod moving;
mod shelf;
