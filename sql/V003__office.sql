-- The station's own data, and what a desk keeps for itself.

CREATE TABLE profile (
  id UUID NOT NULL PRIMARY KEY,
  station VARCHAR(400),
  committee VARCHAR(400),
  area VARCHAR(400),
  letter VARCHAR(400),
  police_letter VARCHAR(400),
  user_name VARCHAR(400),
  user_role VARCHAR(40) NOT NULL,
  desk VARCHAR(400),
  court VARCHAR(400),
  file_number VARCHAR(400),
  agreement_number VARCHAR(400),
  police_number VARCHAR(400),
  version BIGINT NOT NULL,
  voided BOOLEAN NOT NULL
);

CREATE TABLE person (
  id UUID NOT NULL PRIMARY KEY,
  name VARCHAR(400),
  role VARCHAR(40) NOT NULL,
  unit VARCHAR(400),
  phone VARCHAR(400),
  skills VARCHAR(400),
  active BOOLEAN NOT NULL,
  version BIGINT NOT NULL,
  voided BOOLEAN NOT NULL
);

CREATE TABLE body (
  id UUID NOT NULL PRIMARY KEY,
  kind VARCHAR(40) NOT NULL,
  name VARCHAR(400),
  contact VARCHAR(400),
  phone VARCHAR(400),
  address VARCHAR(400),
  active BOOLEAN NOT NULL,
  version BIGINT NOT NULL,
  voided BOOLEAN NOT NULL
);

CREATE TABLE grid_cell (
  id UUID NOT NULL PRIMARY KEY,
  code VARCHAR(400),
  name VARCHAR(400),
  officer VARCHAR(400),
  worker VARCHAR(400),
  active BOOLEAN NOT NULL,
  version BIGINT NOT NULL,
  voided BOOLEAN NOT NULL
);

-- What somebody has typed and not yet handed in; taken up again after a crash.
CREATE TABLE draft (
  name VARCHAR(200) NOT NULL PRIMARY KEY,
  form VARCHAR NOT NULL,
  saved_at TIMESTAMP(0) NOT NULL,
  live BOOLEAN NOT NULL
);

-- What lists are sorted and filtered by.
CREATE INDEX head_by_opened ON head (opened_on, id);
CREATE INDEX head_by_next ON head (next_on, id);
CREATE INDEX head_by_number ON head (number);
CREATE INDEX visit_by_plan ON visit (planned_on, id);
CREATE INDEX duty_by_due ON duty (due, id);
CREATE INDEX performance_by_duty ON performance (duty);
CREATE INDEX agreement_by_replaced ON agreement (replaces);
