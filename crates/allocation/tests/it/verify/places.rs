//! Every kind of mistake in a division of mentors is found and named.
