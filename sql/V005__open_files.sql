-- Today asks which open files have no day for their next step: answered from the index alone. The
-- stage comes second, so that what is due is still read in the order of its days.
CREATE INDEX head_by_next_and_stage ON head (next_on, stage, id);
