-- owner: locations
-- Which columns of the grid of locations somebody looks at.

create table location_grid_choices (
  account_id uuid not null references accounts,
  member_id uuid not null,
  columns text[] not null,
  primary key (account_id, member_id),
  foreign key (account_id, member_id) references members on delete cascade
);
comment on table location_grid_choices is 'The columns of the grid of locations that one member chose.';
select make_tenant_table('location_grid_choices');
