-- owner: locations
-- A backup comes back with its rows first and only then with what they say of each other: until then a location may know
-- how it belongs without knowing where.

alter table locations
  drop constraint parent_and_relation,
  add constraint parent_and_relation check (parent_id is null or parent_relation is not null);
