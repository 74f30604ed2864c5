-- The journal: one row an entry, in the order in which they were committed, never changed.
CREATE TABLE journal (
  seq BIGINT NOT NULL PRIMARY KEY
);
