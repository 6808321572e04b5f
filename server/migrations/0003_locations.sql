-- owner: locations

create table regions (
  account_id uuid not null references accounts,
  id uuid not null,
  name text not null check (name <> ''),
  version integer not null default 1,
  created_at timestamptz not null default now(),
  primary key (account_id, id)
);
comment on table regions is 'One group of locations the brand manages together.';
create unique index regions_by_name on regions (account_id, lower(name));
select make_tenant_table('regions');

create table locations (
  account_id uuid not null references accounts,
  id uuid not null,
  region_id uuid,
  name text not null check (name <> ''),
  slug text not null,
  code text,
  status text not null default 'open' check (status in ('opening_soon', 'open', 'temporarily_closed', 'closed')),
  street text not null default '',
  locality text not null default '',
  administrative_area text not null default '',
  postcode text not null default '',
  country text not null default '' check (country = '' or country ~ '^[A-Z]{2}$'),
  latitude double precision check (latitude between -90 and 90),
  longitude double precision check (longitude between -180 and 180),
  zone text not null,
  locale text not null default 'en',
  phone text check (phone ~ '^\+[1-9][0-9]{3,14}$'),
  email text,
  website text,
  hours jsonb not null,
  hour_sets jsonb not null default '{}',
  archived_at timestamptz,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (account_id, id),
  foreign key (account_id, region_id) references regions
);
comment on table locations is 'One place of the brand: where it is, when it is open (wall time in zone), how to reach it.';
create unique index locations_by_slug on locations (account_id, slug);
create index locations_by_region on locations (account_id, region_id);
create index locations_by_name on locations (account_id, name, id);
select make_tenant_table('locations');

create table location_departments (
  account_id uuid not null references accounts,
  location_id uuid not null,
  department_id uuid not null,
  primary key (account_id, location_id, department_id),
  foreign key (account_id, location_id) references locations on delete cascade,
  foreign key (account_id, department_id) references departments on delete cascade
);
comment on table location_departments is 'One department that works at a location.';
create index location_departments_by_department on location_departments (account_id, department_id);
select make_tenant_table('location_departments');
