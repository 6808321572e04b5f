-- owner: listings
-- Which platform a directory is; what can be done there is data of the program (listings/platforms).

alter table directories add column platform text not null default 'other' check (platform ~ '^[a-z_]{2,40}$');
comment on column directories.platform is 'The platform it is, as listings/platforms knows it; other where nobody knows.';
