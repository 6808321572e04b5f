-- owner: reviews
-- What was posted to the address of a source and not let in leaves nothing but this count.
create table review_refusals (
  account_id uuid not null references accounts,
  channel_id uuid not null,
  hour timestamptz not null,
  reason text not null check (reason in ('unsigned', 'old')),
  count integer not null default 1,
  latest_at timestamptz not null,
  primary key (account_id, channel_id, hour, reason),
  foreign key (account_id, channel_id) references channels on delete cascade
);
comment on table review_refusals is 'How often what was posted to a source was refused for one reason, within one hour; kept for a day.';
comment on column review_refusals.reason is 'unsigned: not signed by the platform. old: signed by it, too long ago, such as what is played again.';
select make_tenant_table('review_refusals');
