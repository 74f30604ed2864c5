-- Everything a file consists of: one table a kind, one row an entity. Absent text is NULL.
-- Nothing is deleted: what is taken out of a file is voided.

CREATE TABLE head (
  id UUID NOT NULL PRIMARY KEY,
  file_id UUID NOT NULL,
  number VARCHAR(400),
  title VARCHAR(20000),
  parties VARCHAR(20000),
  stage VARCHAR(40) NOT NULL,
  round INT NOT NULL,
  tracks VARCHAR(400),
  risk VARCHAR(40) NOT NULL,
  opened_on DATE NOT NULL,
  mediator VARCHAR(400),
  next_step VARCHAR(20000),
  next_by VARCHAR(400),
  next_on DATE,
  extended_to DATE,
  version BIGINT NOT NULL,
  voided BOOLEAN NOT NULL
);

CREATE TABLE intake (
  id UUID NOT NULL PRIMARY KEY,
  file_id UUID NOT NULL,
  source VARCHAR(40) NOT NULL,
  call_no VARCHAR(400),
  first_receiver VARCHAR(400),
  reported_at TIMESTAMP(0) NOT NULL,
  arrived_at TIMESTAMP(0),
  occurred_at TIMESTAMP(0),
  place VARCHAR(400),
  cell VARCHAR(400),
  type VARCHAR(40) NOT NULL,
  police_type VARCHAR(40),
  facts VARCHAR(20000),
  amount DECIMAL(18,2),
  flags VARCHAR(400),
  earlier_calls INT NOT NULL,
  routing VARCHAR(40),
  outcome VARCHAR(20000),
  version BIGINT NOT NULL,
  voided BOOLEAN NOT NULL
);
CREATE INDEX intake_by_file ON intake (file_id);

CREATE TABLE acceptance (
  id UUID NOT NULL PRIMARY KEY,
  file_id UUID NOT NULL,
  on_day DATE NOT NULL,
  source VARCHAR(40) NOT NULL,
  written_application BOOLEAN NOT NULL,
  difficulty VARCHAR(40) NOT NULL,
  registrar VARCHAR(400),
  note VARCHAR(20000),
  version BIGINT NOT NULL,
  voided BOOLEAN NOT NULL
);
CREATE INDEX acceptance_by_file ON acceptance (file_id);

CREATE TABLE extension (
  id UUID NOT NULL PRIMARY KEY,
  file_id UUID NOT NULL,
  on_day DATE NOT NULL,
  until DATE NOT NULL,
  reason VARCHAR(20000),
  version BIGINT NOT NULL,
  voided BOOLEAN NOT NULL
);
CREATE INDEX extension_by_file ON extension (file_id);

CREATE TABLE transfer (
  id UUID NOT NULL PRIMARY KEY,
  file_id UUID NOT NULL,
  on_day DATE NOT NULL,
  body VARCHAR(400),
  reason VARCHAR(20000),
  parties_agreed BOOLEAN NOT NULL,
  papers VARCHAR(20000),
  version BIGINT NOT NULL,
  voided BOOLEAN NOT NULL
);
CREATE INDEX transfer_by_file ON transfer (file_id);

CREATE TABLE party (
  id UUID NOT NULL PRIMARY KEY,
  file_id UUID NOT NULL,
  side INT NOT NULL,
  kind VARCHAR(40) NOT NULL,
  name VARCHAR(400),
  heads INT NOT NULL,
  sex VARCHAR(40),
  birth DATE,
  nation VARCHAR(400),
  id_kind VARCHAR(40) NOT NULL,
  id_number VARCHAR(400),
  no_id_reason VARCHAR(400),
  work VARCHAR(400),
  workplace VARCHAR(400),
  phone VARCHAR(400),
  address VARCHAR(400),
  sheltered BOOLEAN NOT NULL,
  credit_code VARCHAR(400),
  chief VARCHAR(400),
  chief_post VARCHAR(400),
  claims VARCHAR(20000),
  consent VARCHAR(40) NOT NULL,
  consent_at TIMESTAMP(0),
  rights_told_on DATE,
  version BIGINT NOT NULL,
  voided BOOLEAN NOT NULL
);
CREATE INDEX party_by_file ON party (file_id);

CREATE TABLE agent (
  id UUID NOT NULL PRIMARY KEY,
  file_id UUID NOT NULL,
  party UUID NOT NULL,
  standing VARCHAR(40) NOT NULL,
  name VARCHAR(400),
  relation VARCHAR(400),
  id_number VARCHAR(400),
  phone VARCHAR(400),
  workplace VARCHAR(400),
  address VARCHAR(400),
  scope VARCHAR(40),
  powers VARCHAR(400),
  from_day DATE,
  until DATE,
  version BIGINT NOT NULL,
  voided BOOLEAN NOT NULL
);
CREATE INDEX agent_by_file ON agent (file_id);

CREATE TABLE helper (
  id UUID NOT NULL PRIMARY KEY,
  file_id UUID NOT NULL,
  role VARCHAR(40) NOT NULL,
  name VARCHAR(400),
  body VARCHAR(400),
  post VARCHAR(400),
  phone VARCHAR(400),
  invited_on DATE,
  consented_on DATE,
  note VARCHAR(20000),
  version BIGINT NOT NULL,
  voided BOOLEAN NOT NULL
);
CREATE INDEX helper_by_file ON helper (file_id);

CREATE TABLE mediator (
  id UUID NOT NULL PRIMARY KEY,
  file_id UUID NOT NULL,
  name VARCHAR(400),
  chosen_by VARCHAR(40) NOT NULL,
  chief BOOLEAN NOT NULL,
  version BIGINT NOT NULL,
  voided BOOLEAN NOT NULL
);
CREATE INDEX mediator_by_file ON mediator (file_id);

CREATE TABLE session (
  id UUID NOT NULL PRIMARY KEY,
  file_id UUID NOT NULL,
  no INT NOT NULL,
  round INT NOT NULL,
  track VARCHAR(40) NOT NULL,
  goal VARCHAR(20000),
  form VARCHAR(40) NOT NULL,
  publicly BOOLEAN NOT NULL,
  start_at TIMESTAMP(0) NOT NULL,
  end_at TIMESTAMP(0),
  place VARCHAR(400),
  matter VARCHAR(20000),
  mediators VARCHAR(400),
  recorder VARCHAR(400),
  told VARCHAR(20000),
  recording_no VARCHAR(400),
  result VARCHAR(40) NOT NULL,
  next_step VARCHAR(20000),
  next_by VARCHAR(400),
  next_on DATE,
  version BIGINT NOT NULL,
  voided BOOLEAN NOT NULL
);
CREATE INDEX session_by_file ON session (file_id);

CREATE TABLE attendance (
  id UUID NOT NULL PRIMARY KEY,
  file_id UUID NOT NULL,
  session UUID NOT NULL,
  place INT NOT NULL,
  person UUID,
  name VARCHAR(400),
  capacity VARCHAR(400),
  presence VARCHAR(40) NOT NULL,
  version BIGINT NOT NULL,
  voided BOOLEAN NOT NULL
);
CREATE INDEX attendance_by_file ON attendance (file_id);

CREATE TABLE minute_line (
  id UUID NOT NULL PRIMARY KEY,
  file_id UUID NOT NULL,
  session UUID NOT NULL,
  place INT NOT NULL,
  kind VARCHAR(40) NOT NULL,
  speaker VARCHAR(400),
  text VARCHAR(20000),
  version BIGINT NOT NULL,
  voided BOOLEAN NOT NULL
);
CREATE INDEX minute_line_by_file ON minute_line (file_id);

CREATE TABLE item (
  id UUID NOT NULL PRIMARY KEY,
  file_id UUID NOT NULL,
  session UUID NOT NULL,
  place INT NOT NULL,
  text VARCHAR(20000),
  state VARCHAR(40) NOT NULL,
  version BIGINT NOT NULL,
  voided BOOLEAN NOT NULL
);
CREATE INDEX item_by_file ON item (file_id);

CREATE TABLE stance (
  id UUID NOT NULL PRIMARY KEY,
  file_id UUID NOT NULL,
  session UUID NOT NULL,
  party UUID NOT NULL,
  text VARCHAR(20000),
  version BIGINT NOT NULL,
  voided BOOLEAN NOT NULL
);
CREATE INDEX stance_by_file ON stance (file_id);

CREATE TABLE agreement (
  id UUID NOT NULL PRIMARY KEY,
  file_id UUID NOT NULL,
  number VARCHAR(400),
  form VARCHAR(40) NOT NULL,
  state VARCHAR(40) NOT NULL,
  partial BOOLEAN NOT NULL,
  replaces UUID,
  session UUID,
  facts VARCHAR(20000),
  issues VARCHAR(20000),
  terms VARCHAR(20000),
  performance VARCHAR(20000),
  copies INT NOT NULL,
  drafted_on DATE NOT NULL,
  checked_by VARCHAR(400),
  checked_on DATE,
  mediators VARCHAR(400),
  recorder VARCHAR(400),
  mediator_signed_on DATE,
  sealed_on DATE,
  effective_on DATE,
  version BIGINT NOT NULL,
  voided BOOLEAN NOT NULL
);
CREATE INDEX agreement_by_file ON agreement (file_id);

CREATE TABLE duty (
  id UUID NOT NULL PRIMARY KEY,
  file_id UUID NOT NULL,
  agreement UUID NOT NULL,
  place INT NOT NULL,
  kind VARCHAR(40) NOT NULL,
  debtor UUID NOT NULL,
  creditor UUID,
  what VARCHAR(20000),
  amount DECIMAL(18,2),
  due DATE NOT NULL,
  repeat VARCHAR(40) NOT NULL,
  until DATE,
  way VARCHAR(400),
  version BIGINT NOT NULL,
  voided BOOLEAN NOT NULL
);
CREATE INDEX duty_by_file ON duty (file_id);

CREATE TABLE mark (
  id UUID NOT NULL PRIMARY KEY,
  file_id UUID NOT NULL,
  agreement UUID NOT NULL,
  party UUID NOT NULL,
  signer VARCHAR(400),
  kind VARCHAR(40) NOT NULL,
  on_day DATE NOT NULL,
  version BIGINT NOT NULL,
  voided BOOLEAN NOT NULL
);
CREATE INDEX mark_by_file ON mark (file_id);

CREATE TABLE performance (
  id UUID NOT NULL PRIMARY KEY,
  file_id UUID NOT NULL,
  duty UUID NOT NULL,
  on_day DATE NOT NULL,
  result VARCHAR(40) NOT NULL,
  amount DECIMAL(18,2),
  way VARCHAR(400),
  receipt VARCHAR(400),
  witness VARCHAR(400),
  note VARCHAR(20000),
  version BIGINT NOT NULL,
  voided BOOLEAN NOT NULL
);
CREATE INDEX performance_by_file ON performance (file_id);

CREATE TABLE visit (
  id UUID NOT NULL PRIMARY KEY,
  file_id UUID NOT NULL,
  planned_on DATE NOT NULL,
  visited_at TIMESTAMP(0),
  way VARCHAR(40) NOT NULL,
  visitor VARCHAR(400),
  spoke_with VARCHAR(400),
  performed VARCHAR(20000),
  satisfaction VARCHAR(40),
  lawsuit VARCHAR(20000),
  dangers VARCHAR(20000),
  measures VARCHAR(20000),
  relapse BOOLEAN NOT NULL,
  version BIGINT NOT NULL,
  voided BOOLEAN NOT NULL
);
CREATE INDEX visit_by_file ON visit (file_id);

CREATE TABLE ending (
  id UUID NOT NULL PRIMARY KEY,
  file_id UUID NOT NULL,
  round INT NOT NULL,
  on_day DATE NOT NULL,
  reason VARCHAR(40) NOT NULL,
  explanation VARCHAR(20000),
  routes VARCHAR(400),
  advice VARCHAR(20000),
  version BIGINT NOT NULL,
  voided BOOLEAN NOT NULL
);
CREATE INDEX ending_by_file ON ending (file_id);

CREATE TABLE closing (
  id UUID NOT NULL PRIMARY KEY,
  file_id UUID NOT NULL,
  round INT NOT NULL,
  on_day DATE NOT NULL,
  outcome VARCHAR(40) NOT NULL,
  unit VARCHAR(400),
  handler VARCHAR(400),
  facts VARCHAR(20000),
  result VARCHAR(20000),
  opinion VARCHAR(20000),
  director VARCHAR(400),
  version BIGINT NOT NULL,
  voided BOOLEAN NOT NULL
);
CREATE INDEX closing_by_file ON closing (file_id);

CREATE TABLE shelving (
  id UUID NOT NULL PRIMARY KEY,
  file_id UUID NOT NULL,
  round INT NOT NULL,
  on_day DATE NOT NULL,
  binder VARCHAR(400),
  retention VARCHAR(40) NOT NULL,
  shelf VARCHAR(400),
  note VARCHAR(20000),
  version BIGINT NOT NULL,
  voided BOOLEAN NOT NULL
);
CREATE INDEX shelving_by_file ON shelving (file_id);

CREATE TABLE issued_paper (
  id UUID NOT NULL PRIMARY KEY,
  file_id UUID NOT NULL,
  form VARCHAR(400),
  subject UUID NOT NULL,
  at TIMESTAMP(0) NOT NULL,
  copies INT NOT NULL,
  digest VARCHAR(400),
  version BIGINT NOT NULL,
  voided BOOLEAN NOT NULL
);
CREATE INDEX issued_paper_by_file ON issued_paper (file_id);
