-- owner: accounts

create table member_locations (
  account_id uuid not null references accounts,
  member_id uuid not null,
  location_id uuid not null,
  primary key (account_id, member_id, location_id),
  foreign key (account_id, member_id) references members on delete cascade,
  foreign key (account_id, location_id) references locations on delete cascade
);
comment on table member_locations is 'One location a member is limited to (unless members.all_locations).';
create index member_locations_by_location on member_locations (account_id, location_id);
select make_tenant_table('member_locations');
