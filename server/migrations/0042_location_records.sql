-- owner: locations
-- What directories and customers ask of a place. What is searched, filtered or joined is a column; what is only shown
-- is in `record`, whose form is record/shapes.ts (decision 0036).

alter table locations drop constraint locations_status_check;
alter table locations
  add constraint locations_status_check
    check (status in ('opening_soon', 'open', 'temporarily_closed', 'moved', 'closed')),
  add column closed_from date,
  add column opens_on date check (opens_on > closed_from),
  add column status_reason text not null default '',
  add column moved_to_id uuid,
  add column parent_id uuid,
  add column parent_relation text check (parent_relation in ('department', 'inside')),
  add column legal_name text not null default '',
  add column unit text not null default '',
  add column sublocality text not null default '',
  add column categories text[] not null default '{}',
  add column attributes jsonb not null default '{}',
  add column languages text[] not null default '{}',
  add column record jsonb not null default '{}',
  add column stated_hours jsonb,
  add foreign key (account_id, moved_to_id) references locations,
  add foreign key (account_id, parent_id) references locations,
  add constraint parent_and_relation check ((parent_id is null) = (parent_relation is null)),
  add constraint not_its_own_parent check (parent_id <> id and moved_to_id <> id);
comment on column locations.hours is 'In effect: what is stated, closed where the status closes the place. Every clock and sentence reads these.';
comment on column locations.stated_hours is 'What a person stated, where the status closes the place on some days; null where hours is that itself.';
comment on column locations.closed_from is 'The first day it is closed by its status; null for since ever.';
comment on column locations.opens_on is 'The first day it is open (again); null while nobody knows.';
comment on column locations.parent_relation is 'department: a part of the parent with hours and phones of its own; inside: independent, under its roof.';
comment on column locations.categories is 'Keys of our own tree (record/categories.ts), the main one first.';
comment on column locations.attributes is 'Key of the catalogue (record/attributes.ts) → true or false; a key that is not there is unknown.';
comment on column locations.languages is 'Spoken there, as language codes.';
create index locations_by_parent on locations (account_id, parent_id) where parent_id is not null;
create index locations_by_target on locations (account_id, moved_to_id) where moved_to_id is not null;
create index locations_by_category on locations using gin (categories);
create index locations_by_attribute on locations using gin (attributes jsonb_path_ops);

-- Until now only a word: who is not in business is closed from here on, wherever hours are asked for.
update locations set stated_hours = hours, hours = jsonb_build_object('zone', zone, 'dated', '[]'::jsonb, 'weekly',
    (select jsonb_object_agg(day, 'closed') from generate_series(1, 7) as day))
  where status <> 'open';
