-- owner: locations
-- Search engines that are told which pages changed (IndexNow).

create table search_pings (
  account_id uuid not null references accounts,
  key text not null check (key ~ '^[0-9a-f]{32}$'),
  told_until timestamptz not null,
  next_at timestamptz not null,
  failures integer not null default 0,
  last_at timestamptz,
  last_status integer,
  last_count integer not null default 0,
  primary key (account_id)
);
comment on table search_pings is 'That a brand tells search engines of its changed pages, and how that last went; no row: it does not.';
comment on column search_pings.key is 'What the brand''s site shows at /locations/KEY.txt, so that nobody else submits its pages.';
comment on column search_pings.told_until is 'What changed up to then has been told.';
comment on column search_pings.next_at is 'When to look for changes again; later after each failure.';
comment on column search_pings.last_status is 'What was answered, as HTTP says it; 0: nothing.';
select make_tenant_table('search_pings');
create index location_versions_by_time on location_versions (account_id, at);
