-- owner: locations
-- Who changed what of a place and why; what is proposed and what is planned.

create table location_changes (
  account_id uuid not null references accounts,
  id uuid not null,
  location_id uuid not null,
  state text not null check (state in ('proposed', 'planned', 'applied', 'declined', 'withdrawn', 'failed')),
  changes jsonb not null,
  reason text not null default '',
  planned_for date,
  due_at timestamptz,
  actor_kind text not null check (actor_kind in ('member', 'key', 'system')),
  actor_id uuid,
  created_at timestamptz not null,
  decided_by uuid,
  decided_at timestamptz,
  word text not null default '',
  primary key (account_id, id),
  foreign key (account_id, location_id) references locations on delete cascade,
  check ((planned_for is null) = (due_at is null)),
  check (state <> 'planned' or due_at is not null)
);
comment on table location_changes is 'One change of a location that somebody proposed to head office or planned for a day.';
comment on column location_changes.changes is '[{field, before, after}], fields as the API calls them; before as it was then.';
comment on column location_changes.due_at is 'When planned_for begins at the location.';
comment on column location_changes.word is 'What head office said to it, or why it could not be made.';
create index location_changes_by_location on location_changes (account_id, location_id, created_at);
create index location_changes_by_state on location_changes (account_id, state, created_at);
create index location_changes_due on location_changes (account_id, due_at) where state = 'planned';
select make_tenant_table('location_changes');

create table location_versions (
  account_id uuid not null references accounts,
  location_id uuid not null,
  number integer not null,
  changes jsonb not null,
  reason text not null default '',
  change_id uuid,
  restored_number integer,
  actor_kind text not null check (actor_kind in ('member', 'key', 'system')),
  actor_id uuid,
  at timestamptz not null,
  primary key (account_id, location_id, number),
  foreign key (account_id, location_id) references locations on delete cascade,
  foreign key (account_id, change_id) references location_changes
);
comment on table location_versions is 'One change that was made to a location: which fields, from what to what, by whom and why.';
comment on column location_versions.changes is '[{field, before, after}], fields as the API calls them.';
comment on column location_versions.change_id is 'The proposal or plan it came of; its actor is who made that.';
comment on column location_versions.restored_number is 'The version it went back to.';
create index location_versions_by_change on location_versions (account_id, change_id) where change_id is not null;
select make_tenant_table('location_versions');
