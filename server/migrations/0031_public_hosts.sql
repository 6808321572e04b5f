-- owner: accounts

create table public_hosts (
  host text primary key check (host = lower(host)),
  account_id uuid not null references accounts,
  position integer not null
);
comment on table public_hosts is 'One host name at which the public pages of one brand are. Installation-wide: a request names no brand, only a host.';
comment on column public_hosts.position is 'The first is the one its pages name as their own.';
create index public_hosts_by_account on public_hosts (account_id, position);
