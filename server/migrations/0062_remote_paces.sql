-- owner: platform
-- Not only directories state limits: platforms of reviews do as well.
drop table directory_paces;

create table remote_paces (
  account_id uuid not null references accounts,
  key text not null,
  free_at timestamptz not null,
  primary key (account_id, key)
);
comment on table remote_paces is 'A token bucket all processes share: when it will be full again, by the database''s clock.';
select make_tenant_table('remote_paces');
