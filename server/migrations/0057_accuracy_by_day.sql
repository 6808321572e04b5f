-- owner: listings
-- Categories are sent too; and how right a directory was, day by day.

alter table directory_pushes drop constraint directory_pushes_field_check;
alter table directory_pushes add constraint directory_pushes_field_check
  check (field in ('name', 'address', 'phone', 'hours', 'special_hours', 'url', 'category'));
