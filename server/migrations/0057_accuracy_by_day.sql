-- owner: listings
-- Categories are sent too; and how a directory wants its sheet.

alter table directory_pushes drop constraint directory_pushes_field_check;
alter table directory_pushes add constraint directory_pushes_field_check
  check (field in ('name', 'address', 'phone', 'hours', 'special_hours', 'url', 'category'));

alter table directories add column sheet jsonb;
comment on column directories.sheet is 'How it wants its sheet of our locations (listings/sheets); null is as the platform is known to want it.';
