-- owner: connectors
-- Calls that came in by phone, until all that is to become of them has.

create table phone_calls (
  account_id uuid not null references accounts,
  id uuid not null,
  channel_id uuid not null,
  external_id text not null,
  caller text not null,
  caller_name text not null default '',
  called text not null,
  location_id uuid,
  line text not null default '',
  state text not null default 'ringing' check (state in ('ringing', 'answered', 'recorded', 'voicemail', 'missed')),
  was_closed boolean not null default false,
  began_at timestamptz not null,
  ended_at timestamptz,
  primary key (account_id, id),
  unique (account_id, channel_id, external_id),
  foreign key (account_id, channel_id) references channels on delete cascade,
  foreign key (account_id, location_id) references locations on delete set null (location_id)
);
comment on table phone_calls is 'One call that came in, for as long as anything may still be told of it.';
comment on column phone_calls.external_id is 'The provider''s id of the call.';
comment on column phone_calls.caller is 'E.164, or another address of a phone; empty where the caller keeps it to themselves.';
comment on column phone_calls.line is 'Who took the call, as the provider dialled them.';
comment on column phone_calls.state is 'recorded: something was said, the recording is not there yet.';
comment on column phone_calls.was_closed is 'Nobody was rung, as no place was open.';
create index phone_calls_by_caller on phone_calls (account_id, channel_id, caller, began_at);
create index phone_calls_by_location on phone_calls (account_id, location_id) where location_id is not null;
create index phone_calls_by_age on phone_calls (account_id, began_at);
select make_tenant_table('phone_calls');

-- owner: callbacks
-- Whoever called and reached nobody is owed a call as well: as soon as somebody can, by whoever takes it.
alter table callbacks
  alter column member_id drop not null,
  add column origin text not null default 'booked' check (origin in ('booked', 'missed_call')),
  drop constraint callbacks_check2,
  add constraint callbacks_reached_somehow check (state = 'held' or (phone <> '' and (email <> '' or origin = 'missed_call'))),
  add constraint callbacks_kept_by_somebody check (member_id is not null or origin = 'missed_call');
comment on table callbacks is 'One call a customer has booked or is owed since they reached nobody, or a time held for a few minutes while they say who they are.';
comment on column callbacks.origin is 'booked: by the customer, for a time; missed_call: owed since starts_at, by whoever takes it.';
