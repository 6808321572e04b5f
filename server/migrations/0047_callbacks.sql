-- owner: callbacks
-- Times at which customers have asked to be called back.

create table callbacks (
  account_id uuid not null references accounts,
  id uuid not null,
  state text not null check (state in ('held', 'booked', 'reached', 'missed', 'wrong_number', 'cancelled')),
  location_id uuid not null,
  department_id uuid,
  member_id uuid not null,
  conversation_id uuid,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  busy_until timestamptz not null,
  wall_time text not null check (wall_time ~ '^\d{4}-\d\d-\d\dT\d\d:\d\d$'),
  zone text not null,
  customer_zone text,
  language text not null,
  name text not null default '',
  phone text not null default '',
  email text not null default '',
  matter text not null default '',
  sequence integer not null default 0,
  attempts integer not null default 0,
  held_until timestamptz,
  created_at timestamptz not null,
  primary key (account_id, id),
  foreign key (account_id, location_id) references locations on delete cascade,
  foreign key (account_id, department_id) references departments on delete set null (department_id),
  foreign key (account_id, member_id) references members on delete cascade,
  foreign key (account_id, conversation_id) references conversations on delete cascade,
  check (starts_at < ends_at and ends_at <= busy_until),
  check ((state = 'held') = (held_until is not null)),
  check (state = 'held' or (phone <> '' and email <> '')),
  constraint one_call_at_a_time exclude using gist
    (account_id with =, member_id with =, tstzrange(starts_at, busy_until) with &&) where (state in ('held', 'booked'))
);
comment on table callbacks is 'One call a customer has booked, or a time held for a few minutes while they say who they are.';
comment on column callbacks.wall_time is 'What the clock shows in zone when it begins, as it was offered.';
comment on column callbacks.busy_until is 'The end with the buffer after it: until then its member promises no other call.';
comment on column callbacks.sequence is 'How often it was changed, as calendars count (RFC 5545, 3.8.7.4).';
comment on column callbacks.attempts is 'How often somebody has dialled and not reached them.';
create index callbacks_by_conversation on callbacks (account_id, conversation_id) where conversation_id is not null;
create index callbacks_by_location on callbacks (account_id, location_id);
create index callbacks_by_department on callbacks (account_id, department_id) where department_id is not null;
create index callbacks_held on callbacks (account_id, held_until) where state = 'held';
select make_tenant_table('callbacks');
