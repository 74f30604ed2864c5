-- Today asks which open files have no day for their next step: without reading the files.
CREATE INDEX head_by_stage ON head (stage, next_on, id);
