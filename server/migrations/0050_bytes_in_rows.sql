-- owner: connectors
-- Bytes on disk cost two flushes before the row that names them costs a third: what is small is kept in the row itself.

alter table deliveries
  alter column blob drop not null,
  add column bytes bytea,
  add constraint deliveries_bytes_once check (blob is null or bytes is null);

comment on column deliveries.blob is 'Where its raw bytes are kept when they are many.';
comment on column deliveries.bytes is 'Its raw bytes when they are few; null, as the blob, once its conversation was deleted.';
