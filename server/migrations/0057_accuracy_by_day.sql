-- owner: listings
-- Categories are sent too; how a directory wants its sheet; and how right a directory was, day by day.

alter table directory_pushes drop constraint directory_pushes_field_check;
alter table directory_pushes add constraint directory_pushes_field_check
  check (field in ('name', 'address', 'phone', 'hours', 'special_hours', 'url', 'category'));

alter table directories add column sheet jsonb;
comment on column directories.sheet is 'How it wants its sheet of our locations (listings/sheets); null is as the platform is known to want it.';

alter table directories add column read_at timestamptz;
comment on column directories.read_at is 'When all of what it shows was read last; comparing again reads nothing.';
update directories set read_at = audited_at;

alter table directory_records add column compared text[] not null default '{}';
alter table directory_records add column wrong text[] not null default '{}';
comment on column directory_records.compared is 'The fields both sides could be compared in; of a record of ours.';
comment on column directory_records.wrong is 'Of these, the fields that are not right.';
update directory_records set
  compared = array(select field ->> 'field' from jsonb_array_elements(accuracy -> 'fields') as field
    where field ->> 'verdict' <> 'missing_here'),
  wrong = array(select field ->> 'field' from jsonb_array_elements(accuracy -> 'fields') as field
    where field ->> 'verdict' not in ('match', 'format_only', 'missing_here'))
  where accuracy is not null and state in ('linked', 'moved');
create index directory_records_worst_of_all on directory_records (account_id, state, rank desc, id desc);

create table directory_days (
  account_id uuid not null references accounts,
  directory_id uuid not null,
  day date not null,
  region_id uuid not null,
  records integer not null,
  scored integer not null,
  score_sum double precision not null,
  wrong integer not null,
  fields jsonb not null,
  primary key (account_id, directory_id, day, region_id),
  foreign key (account_id, directory_id) references directories on delete cascade
);
comment on table directory_days is 'How right a directory was in one region when it was compared last on one day.';
comment on column directory_days.region_id is 'All zeros is in no region; a region may be gone since, what was found in it stays.';
comment on column directory_days.records is 'Records of ours there.';
comment on column directory_days.scored is 'Of these, those with a score; score_sum is the sum of the scores.';
comment on column directory_days.wrong is 'Records with something that sends people wrong.';
comment on column directory_days.fields is 'By field: how many records were compared in it, and how many are not right.';
select make_tenant_table('directory_days');
