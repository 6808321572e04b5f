-- owner: connectors
-- What came in is read from where it is kept, as what goes out is: a queue beside it would only repeat it.
alter table deliveries
  add column begun_count integer not null default 0,
  add column failure_count integer not null default 0,
  add column not_before timestamptz;
comment on column deliveries.begun_count is 'How often reading it began without ending: the process died.';
comment on column deliveries.failure_count is 'How often its surroundings (database, disk) failed it since it came.';
comment on column deliveries.not_before is 'Nobody else takes it before: somebody has it in hand, or it is tried again then.';
-- Only what waits: with all that was ever read in it, the end where the oldest waits would be full of what is gone.
create index deliveries_waiting on deliveries (account_id, received_at, id) where state = 'received';
do $$ begin
  if to_regclass('graphile_worker._private_jobs') is not null then
    delete from graphile_worker._private_jobs where task_id in
      (select id from graphile_worker._private_tasks where identifier = 'connectors.receive');
  end if;
end $$;
