-- The day on which a round of mediation began, and the numbers of files that only the police mediate.

ALTER TABLE head ADD COLUMN reopened_on DATE;

ALTER TABLE profile ADD COLUMN police_file_number VARCHAR(400);
