-- What the store says of itself: its id, the size it had when last compacted.
CREATE TABLE store_meta (
  name VARCHAR(60) NOT NULL PRIMARY KEY,
  text VARCHAR(400) NOT NULL
);

-- The journal: one row an entry, in the order in which they were committed, never changed.
CREATE TABLE journal (
  seq BIGINT NOT NULL PRIMARY KEY,
  file_id UUID,
  actor VARCHAR(400) NOT NULL,
  role VARCHAR(60) NOT NULL,
  desk VARCHAR(400) NOT NULL,
  at TIMESTAMP(0) NOT NULL,
  procedure_name VARCHAR(60) NOT NULL,
  told VARCHAR NOT NULL,
  reason VARCHAR NOT NULL,
  changes VARCHAR NOT NULL,
  prev_hash BYTEA NOT NULL CHECK (OCTET_LENGTH(prev_hash) = 32),
  hash BYTEA NOT NULL CHECK (OCTET_LENGTH(hash) = 32)
);

CREATE INDEX journal_by_file ON journal (file_id, seq);

-- The next number of a paper: gap-free for each unit, form and year, taken inside the transaction.
CREATE TABLE counter (
  unit VARCHAR(60) NOT NULL,
  form VARCHAR(40) NOT NULL,
  year_no INT NOT NULL,
  next_no INT NOT NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (unit, form, year_no)
);
