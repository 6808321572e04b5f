-- owner: callbacks
-- Customers book a visit at a location as they book a call. Both are promises of the same people, who cannot keep two at
-- once, so they share the rows and their exclusion; a visit takes a seat of its location as well.
alter table callbacks
  add column kind text not null default 'call' check (kind in ('call', 'visit')),
  add column seat integer check (seat > 0),
  drop constraint callbacks_state_check,
  add constraint callbacks_state_check
    check (state in ('held', 'booked', 'reached', 'missed', 'wrong_number', 'cancelled', 'came', 'did_not_come')),
  drop constraint callbacks_reached_somehow,
  add constraint callbacks_reached_somehow check (state = 'held' or case
    when kind = 'visit' then email <> '' else phone <> '' and (email <> '' or origin = 'missed_call') end),
  add constraint callbacks_ended_as_its_kind check (case
    when kind = 'visit' then state not in ('reached', 'missed', 'wrong_number')
    else state not in ('came', 'did_not_come') end),
  add constraint callbacks_seated check ((kind = 'visit') = (seat is not null)),
  add constraint one_visit_in_a_seat exclude using gist
    (account_id with =, location_id with =, seat with =, tstzrange(starts_at, busy_until) with &&)
    where (kind = 'visit' and state in ('held', 'booked'));
comment on table callbacks is 'One call or visit a customer has booked, a call they are owed since they reached nobody, or a time held for a few minutes while they say who they are.';
comment on column callbacks.seat is 'Of those a location has for visitors, the one kept for this visit, from 1.';
comment on column callbacks.phone is 'E.164; of a visit empty where it was not said.';
create index callbacks_visits_by_time on callbacks (account_id, wall_time) where kind = 'visit';
