-- owner: webhooks
-- What happens here, told to other programs.

create table webhook_endpoints (
  account_id uuid not null references accounts,
  id uuid not null,
  url text not null check (url <> '' and length(url) <= 2000),
  description text not null default '' check (length(description) <= 500),
  event_types text[],
  location_ids uuid[],
  secret bytea not null,
  previous_secret bytea,
  previous_secret_until timestamptz,
  state text not null default 'enabled' check (state in ('enabled', 'paused', 'gone', 'failing')),
  state_since timestamptz not null default now(),
  from_snapshot pg_snapshot,
  failures integer not null default 0,
  failing_since timestamptz,
  rests_until timestamptz,
  last_success_at timestamptz,
  last_failure_at timestamptz,
  created_by uuid,
  created_at timestamptz not null default now(),
  version integer not null default 1,
  primary key (account_id, id),
  foreign key (account_id, created_by) references members
);
comment on table webhook_endpoints is 'One address of another program that is told what happens here.';
comment on column webhook_endpoints.event_types is 'Null: everything that is told at all.';
comment on column webhook_endpoints.location_ids is 'Null: wherever it happens.';
comment on column webhook_endpoints.state is 'paused: by a person; gone: it answered 410; failing: nothing arrived for a week.';
comment on column webhook_endpoints.from_snapshot is 'What had happened by then is not told.';
comment on column webhook_endpoints.failures is 'Attempts that failed since the last one that did not.';
comment on column webhook_endpoints.rests_until is 'Nothing is tried before: it failed several times in a row.';
create index webhook_endpoints_by_creator on webhook_endpoints (account_id, created_by);
select make_tenant_table('webhook_endpoints');

create table webhook_deliveries (
  account_id uuid not null references accounts,
  id uuid not null,
  endpoint_id uuid not null,
  event_seq bigint not null,
  subject_id uuid,
  is_test boolean not null default false,
  state text not null default 'waiting' check (state in ('waiting', 'delivered', 'failed')),
  failed_reason text check (failed_reason in ('tried', 'expired', 'disabled')),
  is_next boolean not null,
  attempts integer not null default 0,
  due_at timestamptz not null,
  give_up_at timestamptz not null,
  created_at timestamptz not null default now(),
  ended_at timestamptz,
  primary key (account_id, id),
  foreign key (account_id, endpoint_id) references webhook_endpoints on delete cascade,
  foreign key (account_id, event_seq) references events on delete cascade
);
comment on table webhook_deliveries is 'One event to be told to one endpoint; the order of the ids is the order of the events.';
comment on column webhook_deliveries.is_next is 'Nothing about the same subject waits before it.';
comment on column webhook_deliveries.due_at is 'When to try next; while it is being tried, when to try again if the process dies.';
comment on column webhook_deliveries.attempts is 'Since it was made or sent once more.';
create unique index webhook_deliveries_once on webhook_deliveries (account_id, endpoint_id, event_seq);
create index webhook_deliveries_due on webhook_deliveries (account_id, endpoint_id, is_test desc, due_at, id)
  where state = 'waiting' and is_next;
create index webhook_deliveries_waiting on webhook_deliveries (account_id, endpoint_id, subject_id, id)
  where state = 'waiting';
create index webhook_deliveries_by_endpoint on webhook_deliveries (account_id, endpoint_id, id desc);
create index webhook_deliveries_by_event on webhook_deliveries (account_id, event_seq);
create index webhook_deliveries_by_age on webhook_deliveries (account_id, created_at) where state <> 'waiting';
select make_tenant_table('webhook_deliveries');

create table webhook_attempts (
  account_id uuid not null references accounts,
  id uuid not null,
  delivery_id uuid not null,
  at timestamptz not null,
  duration_ms integer not null,
  status integer,
  fault text check (fault in ('status', 'redirected', 'refused', 'timeout', 'unreachable')),
  detail text not null default '',
  response text not null default '',
  primary key (account_id, id),
  foreign key (account_id, delivery_id) references webhook_deliveries on delete cascade
);
comment on table webhook_attempts is 'One request to an endpoint and what it answered; without a fault it was taken.';
create index webhook_attempts_by_delivery on webhook_attempts (account_id, delivery_id, id);
select make_tenant_table('webhook_attempts');

-- A wake-up only: whoever sends need not ask brands without endpoints.
create function announce_webhooks() returns trigger language plpgsql as $$
begin
  perform pg_notify('vicino_webhooks', coalesce(new.account_id, old.account_id)::text);
  return null;
end $$;
create trigger webhook_endpoints_announce after insert or delete or update of state on webhook_endpoints
  for each row execute function announce_webhooks();
