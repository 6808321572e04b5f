-- owner: demo

create table demo_loads (
  account_id uuid not null references accounts,
  id uuid not null,
  state text not null default 'loading' check (state in ('loading', 'ready', 'failed')),
  seed integer not null,
  conversation_count integer not null,
  as_of timestamptz not null,
  password text not null,
  reason text,
  primary key (account_id, id)
);
comment on table demo_loads is 'The demonstration brand of the installation: from what it is made and whether that is done.';
comment on column demo_loads.as_of is 'The present of the story: nothing in it is later.';
comment on column demo_loads.password is 'Of everybody in the demo. Public by design: whoever opens the installation is shown it.';
select make_tenant_table('demo_loads');
