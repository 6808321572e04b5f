-- owner: locations
-- What a place offers and may show: services, credentials, and the pictures that were ever given to it.

create table location_services (
  account_id uuid not null references accounts,
  id uuid not null,
  location_id uuid not null,
  position integer not null,
  name text not null check (name <> ''),
  names jsonb not null default '{}',
  minutes integer check (minutes between 1 and 1440),
  price_kind text not null check (price_kind in ('fixed', 'from', 'free', 'on_request')),
  price_cents bigint check (price_cents >= 0),
  currency text check (currency ~ '^[A-Z]{3}$'),
  primary key (account_id, id),
  foreign key (account_id, location_id) references locations on delete cascade,
  check ((price_kind in ('fixed', 'from')) = (price_cents is not null and currency is not null))
);
comment on table location_services is 'One service a location offers. A table because visitors filter by it and bookings name it.';
comment on column location_services.names is 'Language → its name in it; name is said where a language is missing.';
comment on column location_services.price_cents is 'In hundredths of the currency.';
create index location_services_by_location on location_services (account_id, location_id, position);
create index location_services_by_name on location_services (account_id, lower(name));
select make_tenant_table('location_services');

create table location_credentials (
  account_id uuid not null references accounts,
  id uuid not null,
  location_id uuid not null,
  position integer not null,
  kind text not null check (kind in ('licence', 'certificate', 'membership', 'insurance', 'other')),
  name text not null check (name <> ''),
  number text not null default '',
  issuer text not null default '',
  valid_from date,
  expires_on date,
  remind_days integer not null default 30 check (remind_days between 0 and 365),
  is_public boolean not null default true,
  reminded_for date,
  primary key (account_id, id),
  foreign key (account_id, location_id) references locations on delete cascade,
  check (expires_on > valid_from)
);
comment on table location_credentials is 'One licence, certificate or membership of a location. A table because what expires is looked for across all places.';
comment on column location_credentials.remind_days is 'How many days before it expires somebody is reminded.';
comment on column location_credentials.reminded_for is 'The expiry somebody was reminded of; another one is reminded of anew.';
create index location_credentials_by_location on location_credentials (account_id, location_id, position);
create index location_credentials_to_renew on location_credentials (account_id, (expires_on - remind_days))
  where expires_on is not null and reminded_for is distinct from expires_on;
select make_tenant_table('location_credentials');

create table location_photos (
  account_id uuid not null references accounts,
  id uuid not null,
  location_id uuid not null,
  blob text not null,
  content_type text not null,
  width integer not null check (width > 0),
  height integer not null check (height > 0),
  size integer not null check (size > 0),
  created_at timestamptz not null,
  primary key (account_id, id),
  foreign key (account_id, location_id) references locations on delete cascade
);
comment on table location_photos is 'One picture that was ever given to a location. Which are shown, in which order and as what, is in locations.record; the others stay so that an older version can come back.';
create index location_photos_by_location on location_photos (account_id, location_id);
create index location_photos_by_blob on location_photos (account_id, blob);
select make_tenant_table('location_photos');
