-- owner: platform
-- Ground every domain stands on: tenancy, events, blobs, idempotency.

create extension if not exists pg_trgm;
create extension if not exists unaccent;
create extension if not exists btree_gist;

-- Makes a table a tenant table: rows are reachable only while app.account_id names their account.
-- FORCE binds the owner too, so a query that forgets its account finds nothing instead of everything.
create function make_tenant_table(target regclass) returns void language plpgsql as $$
begin
  execute format('alter table %s enable row level security', target);
  execute format('alter table %s force row level security', target);
  execute format(
    'create policy tenant on %s using (account_id = nullif(current_setting(''app.account_id'', true), '''')::uuid)
       with check (account_id = nullif(current_setting(''app.account_id'', true), '''')::uuid)', target);
end $$;

-- unaccent() is only STABLE because its dictionary could change; ours does not, so indexes may use it.
create function plain_text(value text) returns text language sql immutable parallel safe strict
  return lower(public.unaccent('public.unaccent'::regdictionary, value));

-- owner: accounts
create table accounts (
  id uuid primary key,
  name text not null check (name <> ''),
  slug text not null unique,
  default_locale text not null default 'en',
  brand jsonb not null default '{}',
  settings jsonb not null default '{}',
  version integer not null default 1,
  created_at timestamptz not null default now()
);
comment on table accounts is 'One brand. Everything else belongs to exactly one of these.';

-- owner: platform
create table events (
  account_id uuid not null references accounts,
  seq bigint generated always as identity,
  xid xid8 not null default pg_current_xact_id(),
  type text not null,
  actor_kind text not null check (actor_kind in ('member', 'contact', 'key', 'system')),
  actor_id uuid,
  subject_id uuid,
  location_id uuid,
  department_id uuid,
  audience_id uuid,
  payload jsonb not null default '{}',
  at timestamptz not null default now(),
  primary key (account_id, seq)
);
comment on table events is 'One thing that happened, in the transaction that made it happen. Append-only; readers page by (xid, seq).';
comment on column events.audience_id is 'The only member who may hear of it, when it is private to one.';
create index events_by_commit on events (account_id, xid, seq);
create index events_by_subject on events (account_id, subject_id, seq);
select make_tenant_table('events');

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'table % is append-only', tg_table_name;
end $$;
create trigger events_are_append_only before update on events for each row execute function refuse_change();

-- A wake-up only: the payload says whose events to look at, never what they are.
create function announce_events() returns trigger language plpgsql as $$
begin
  perform pg_notify('vicino_events', new.account_id::text);
  return null;
end $$;
create trigger events_announce after insert on events for each row execute function announce_events();

create table event_cursors (
  account_id uuid not null references accounts,
  id text not null,
  xid xid8 not null default '0',
  seq bigint not null default 0,
  primary key (account_id, id)
);
comment on table event_cursors is 'How far one reader (id) of an account''s events has come.';
select make_tenant_table('event_cursors');

create table idempotency_keys (
  account_id uuid not null references accounts,
  id text not null,
  request_hash text not null,
  status integer,
  body text,
  created_at timestamptz not null default now(),
  primary key (account_id, id)
);
comment on table idempotency_keys is 'One POST a client may repeat: its key, what it asked and what was answered.';
create index idempotency_keys_by_age on idempotency_keys (account_id, created_at);
select make_tenant_table('idempotency_keys');
