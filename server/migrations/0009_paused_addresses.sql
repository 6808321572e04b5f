-- owner: connectors
-- Stands with the address: whoever receives a mail knows only that, and no brand whose channels it might read.
alter table mail_addresses add column is_paused boolean not null default false;
comment on column mail_addresses.is_paused is 'Its channel is paused: a mail is to be sent again later.';
