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

-- Every brand a person may enter, with role and limits, in one round trip. Row-level security shows a person only
-- their own rows, so each brand is entered in turn; the settings end with the statement, so never call it within
-- a transaction that works for an account.
create function memberships_of(person text) returns table (
  account_id uuid, account_name text, default_locale text, brand jsonb, member_id uuid, name text, email text, role text, locale text,
  signature_html text, all_locations boolean, location_ids uuid[], all_departments boolean, department_ids uuid[]
) language plpgsql as $$
declare
  one record;
begin
  perform set_config('app.account_id', '', true);
  perform set_config('app.user_id', person, true);
  for one in
    select m.account_id, m.id from members m
    where m.user_id = person and m.disabled_at is null order by m.created_at, m.id
  loop
    perform set_config('app.account_id', one.account_id::text, true);
    return query
      select a.id, a.name, a.default_locale, a.brand, m.id, m.name, m.email, m.role, m.locale, m.signature_html,
        m.all_locations, array(select l.location_id from member_locations l where l.account_id = m.account_id and l.member_id = m.id),
        m.all_departments, array(select d.department_id from member_departments d where d.account_id = m.account_id and d.member_id = m.id)
      from members m join accounts a on a.id = m.account_id
      where m.account_id = one.account_id and m.id = one.id;
  end loop;
end $$;
