-- owner: reviews
-- What reviews teach: their numbers by day, problems that emerge from them, and the weekly letter about them.

-- The day of a review is that of its location, and stays with it: what was counted can be taken back exactly.
alter table reviews add column day date, add column due_day date;
comment on column reviews.day is 'When it was written, in the zone of its location (UTC without one).';
comment on column reviews.due_day is 'The day of due_from, in the same zone.';

create function set_review_days() returns trigger language plpgsql as $$
declare
  place_zone text := coalesce((select zone from locations
    where account_id = new.account_id and id = new.location_id), 'UTC');
begin
  new.day := (new.written_at at time zone place_zone)::date;
  new.due_day := (new.due_from at time zone place_zone)::date;
  return new;
end $$;
create trigger reviews_have_days before insert or update of written_at, location_id, due_from on reviews
  for each row execute function set_review_days();

create function move_review_days() returns trigger language plpgsql as $$
begin
  update reviews set written_at = written_at where account_id = new.account_id and location_id = new.id;
  return null;
end $$;
create trigger reviews_follow_zone after update of zone on locations for each row
  when (old.zone is distinct from new.zone) execute function move_review_days();

create table review_days (
  account_id uuid not null references accounts,
  location_id uuid not null,
  day date not null,
  channel_id uuid not null,
  theme text not null,
  is_suspect boolean not null,
  reviews integer not null,
  stars_1 integer not null,
  stars_2 integer not null,
  stars_3 integer not null,
  stars_4 integer not null,
  stars_5 integer not null,
  recommends integer not null,
  recommends_not integer not null,
  positive integer not null,
  neutral integer not null,
  negative integer not null,
  texts integer not null,
  bad integer not null,
  owed integer not null,
  answered integer not null,
  primary key (account_id, location_id, day, channel_id, theme, is_suspect)
);
comment on table review_days is 'How many reviews of one source are of one day, at one location and in all of the brand; together with review_day_news exactly what a recount gives.';
comment on column review_days.location_id is 'All ones is the whole brand; all zeros is reviews whose location nobody knows.';
comment on column review_days.theme is 'Only of reviews about it; empty: all.';
comment on column review_days.is_suspect is 'It looks like spam, or a person said it is (reviews.is_suspicious).';
comment on column review_days.reviews is 'Those that are still there; also stars without words.';
comment on column review_days.stars_1 is 'By stars; what a platform asks as yes or no is in recommends alone.';
comment on column review_days.positive is 'By what they feel like, where that is clear.';
comment on column review_days.texts is 'Those with words; bad: of these, the negative and the mixed.';
comment on column review_days.owed is 'By the day from which an answer was owed; stars alone owe none.';
create index review_days_all on review_days (account_id, day) where theme = '';
create index review_days_of_place on review_days (account_id, location_id, day) where theme = '';
select make_tenant_table('review_days');

create table review_months (
  account_id uuid not null references accounts,
  location_id uuid not null,
  day date not null,
  channel_id uuid not null,
  theme text not null,
  is_suspect boolean not null,
  reviews integer not null,
  stars_1 integer not null,
  stars_2 integer not null,
  stars_3 integer not null,
  stars_4 integer not null,
  stars_5 integer not null,
  recommends integer not null,
  recommends_not integer not null,
  positive integer not null,
  neutral integer not null,
  negative integer not null,
  texts integer not null,
  bad integer not null,
  owed integer not null,
  answered integer not null,
  primary key (account_id, location_id, day, channel_id, theme, is_suspect)
);
comment on table review_months is 'The same by month (its first day): what is asked for whole months reads a thirtieth.';
create index review_months_all on review_months (account_id, day) where theme = '';
create index review_months_of_place on review_months (account_id, location_id, day) where theme = '';
select make_tenant_table('review_months');

-- Written without waiting for anybody, and folded into review_days a moment later: two who take in reviews of the same
-- day never wait for each other.
create table review_day_news (
  account_id uuid not null references accounts,
  id bigint generated always as identity,
  location_id uuid not null,
  day date not null,
  channel_id uuid not null,
  theme text not null,
  is_suspect boolean not null,
  reviews integer not null,
  stars_1 integer not null,
  stars_2 integer not null,
  stars_3 integer not null,
  stars_4 integer not null,
  stars_5 integer not null,
  recommends integer not null,
  recommends_not integer not null,
  positive integer not null,
  neutral integer not null,
  negative integer not null,
  texts integer not null,
  bad integer not null,
  owed integer not null,
  answered integer not null,
  primary key (account_id, id)
);
comment on table review_day_news is 'What one change of reviews adds to the numbers of a day, or takes from them.';
select make_tenant_table('review_day_news');

create view review_numbers with (security_invoker = true) as
  select account_id, location_id, day, channel_id, theme, is_suspect, reviews, stars_1, stars_2, stars_3, stars_4,
    stars_5, recommends, recommends_not, positive, neutral, negative, texts, bad, owed, answered from review_days
  union all
  select account_id, location_id, day, channel_id, theme, is_suspect, reviews, stars_1, stars_2, stars_3, stars_4,
    stars_5, recommends, recommends_not, positive, neutral, negative, texts, bad, owed, answered from review_day_news;

create view review_month_numbers with (security_invoker = true) as
  select account_id, location_id, day, channel_id, theme, is_suspect, reviews, stars_1, stars_2, stars_3, stars_4,
    stars_5, recommends, recommends_not, positive, neutral, negative, texts, bad, owed, answered from review_months
  union all
  select account_id, location_id, date_trunc('month', day)::date, channel_id, theme, is_suspect, reviews, stars_1, stars_2, stars_3, stars_4,
    stars_5, recommends, recommends_not, positive, neutral, negative, texts, bad, owed, answered from review_day_news;

-- Runs once for each statement: what reviews were is taken away, what they are now is added. `added` and `gone` are seen
-- by what is executed, too.
create function count_review_days() returns trigger language plpgsql as $$
declare
  columns text := 'account_id, location_id, channel_id, day, due_day, themes, is_suspicious, removed_at, stars, native_rating,
    sentiment, tone, is_star_only, answered_at';
begin
  execute format($sql$
    insert into review_day_news (account_id, location_id, day, channel_id, theme, is_suspect, reviews,
      stars_1, stars_2, stars_3, stars_4, stars_5, recommends, recommends_not, positive, neutral, negative, texts, bad,
      owed, answered)
    select * from (
      select account_id, place, on_day, channel_id, theme, is_suspect, sum(sign * written) as reviews,
        sum(sign * written * (stars = 1)::int) as stars_1, sum(sign * written * (stars = 2)::int) as stars_2,
        sum(sign * written * (stars = 3)::int) as stars_3, sum(sign * written * (stars = 4)::int) as stars_4,
        sum(sign * written * (stars = 5)::int) as stars_5,
        sum(sign * written * (native_rating = 'positive')::int) as recommends,
        sum(sign * written * (native_rating = 'negative')::int) as recommends_not,
        sum(sign * written * (sentiment = 'pos')::int) as positive,
        sum(sign * written * (sentiment = 'neu')::int) as neutral,
        sum(sign * written * (sentiment = 'neg')::int) as negative,
        sum(sign * written * (not is_star_only)::int) as texts,
        sum(sign * written * (not is_star_only and is_bad)::int) as bad,
        sum(sign * asked) as owed, sum(sign * asked * (answered_at is not null)::int) as answered
      from (select sign, account_id, channel_id, theme, place, on_day, written, asked, is_star_only, answered_at,
          native_rating, coalesce(sentiment, '') as sentiment, is_suspicious as is_suspect,
          case when native_rating in ('positive', 'negative') then 0 else coalesce(stars, 0) end as stars,
          coalesce(sentiment = 'neg', false) or coalesce(tone in ('mixed', 'disappointed', 'furious'), false) as is_bad
        from (%s) as changed
        cross join lateral (select '' as theme union select unnest(themes)) as about
        cross join lateral (values (coalesce(location_id, '00000000-0000-0000-0000-000000000000')),
          ('ffffffff-ffff-ffff-ffff-ffffffffffff'::uuid)) as places (place)
        cross join lateral (values (day, 1, 0), (due_day, 0, case when is_star_only then 0 else 1 end))
          as parts (on_day, written, asked)
        where removed_at is null and on_day is not null and written + asked > 0) as parts
      group by account_id, place, on_day, channel_id, theme, is_suspect) as sums
    where (reviews, stars_1, stars_2, stars_3, stars_4, stars_5, recommends, recommends_not, positive, neutral,
      negative, texts, bad, owed, answered) <> (0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)
    $sql$, case tg_op
      when 'INSERT' then format('select 1 as sign, %s from added', columns)
      when 'DELETE' then format('select -1 as sign, %s from gone', columns)
      else format('select 1 as sign, %1$s from added union all select -1, %1$s from gone', columns) end);
  return null;
end $$;
create trigger reviews_are_counted after insert on reviews referencing new table as added
  for each statement execute function count_review_days();
create trigger reviews_are_recounted after update on reviews referencing old table as gone new table as added
  for each statement execute function count_review_days();
create trigger reviews_are_uncounted after delete on reviews referencing old table as gone
  for each statement execute function count_review_days();
update reviews set written_at = written_at;

create index reviews_by_day on reviews (account_id, day);
create index reviews_bad on reviews (account_id, day)
  where (sentiment = 'neg' or tone in ('mixed', 'disappointed', 'furious')) and not is_star_only;
create index reviews_owed on reviews (account_id, due_day) include (location_id, due_from, answered_at, conversation_id)
  where due_day is not null and not is_star_only and removed_at is null;

create table review_problems (
  account_id uuid not null references accounts,
  id uuid not null,
  theme text not null check (theme <> ''),
  location_id uuid,
  region_id uuid,
  state text not null default 'new' check (state in ('new', 'looked_at', 'solved', 'dismissed')),
  note text not null default '',
  since date not null,
  until date not null,
  seen integer not null,
  people integer not null check (people >= 3),
  expected double precision not null,
  texts integer not null,
  chance double precision not null,
  holds_without_suspects boolean not null,
  phrases text[] not null default '{}',
  found_at timestamptz not null,
  seen_at timestamptz not null,
  decided_at timestamptz,
  decided_by uuid,
  version integer not null default 1,
  primary key (account_id, id),
  foreign key (account_id, location_id) references locations on delete cascade,
  foreign key (account_id, region_id) references regions on delete cascade,
  foreign key (account_id, decided_by) references members,
  check (num_nonnulls(location_id, region_id) = 1)
);
comment on table review_problems is 'A theme that more people than usual complain of, at a location or all over a region.';
comment on column review_problems.since is 'The first and the last day of what was counted, when it was last found.';
comment on column review_problems.seen is 'Negative and mixed reviews in these days; by how many people, and how many were expected.';
comment on column review_problems.texts is 'Reviews with words in these days, about whatever.';
comment on column review_problems.chance is 'How likely so many are without a reason.';
comment on column review_problems.phrases is 'What in their words decided that they are about it, the most frequent first.';
create unique index review_problems_open_at on review_problems (account_id, theme, location_id) where state in ('new', 'looked_at') and location_id is not null;
create unique index review_problems_open_in on review_problems (account_id, theme, region_id) where state in ('new', 'looked_at') and region_id is not null;
create index review_problems_latest on review_problems (account_id, seen_at desc, id desc);
create index review_problems_by_location on review_problems (account_id, location_id, theme);
create index review_problems_by_region on review_problems (account_id, region_id, theme);
create index review_problems_by_decider on review_problems (account_id, decided_by);
select make_tenant_table('review_problems');

create table review_looks (
  account_id uuid not null references accounts,
  problems_at timestamptz not null default '-infinity',
  letters_at timestamptz not null default '-infinity',
  primary key (account_id)
);
comment on table review_looks is 'When a brand''s reviews were last looked through for problems, and for letters that are due.';
select make_tenant_table('review_looks');

create table review_letters (
  account_id uuid not null references accounts,
  member_id uuid not null,
  week date not null,
  written_at timestamptz not null,
  primary key (account_id, member_id, week),
  foreign key (account_id, member_id) references members on delete cascade
);
comment on table review_letters is 'One week (by its Monday) whose letter about the reviews of their locations was written to a member, or had nothing to say.';
select make_tenant_table('review_letters');
