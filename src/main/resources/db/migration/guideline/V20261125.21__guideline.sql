-- A member's own words on whom he or she accepts, and how often one meets before (E1). It stands with the profile, so that
-- whoever reads the one has read the other.
alter table member
    add column guideline varchar(500) not null default '',
    add column guideline_encounters integer not null default 0 check (guideline_encounters between 0 and 5);
