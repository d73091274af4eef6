-- Special primary education has the id that the facts give it. A class could be given another word, with which nobody stood anywhere.
update school_group set track = 'so-sbo' where track = 'sbo';
update position set node = 'so-sbo' where node = 'sbo';
update position_before set node = 'so-sbo' where node = 'sbo';
