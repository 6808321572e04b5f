-- owner: reviews
-- Numbers of reviews are kept by region as well. What changes is told of its location alone; that it counts in a region
-- and in the brand is added when it is folded.

-- Those who change tables under row-level security see nothing of them.
alter table reviews no force row level security;
alter table locations no force row level security;
alter table review_days no force row level security;
alter table review_months no force row level security;
alter table review_day_news no force row level security;

create table review_regions (
  account_id uuid not null references accounts,
  location_id uuid not null,
  region_id uuid not null,
  primary key (account_id, location_id)
);
comment on table review_regions is 'The region in which the folded numbers of one location are counted; who moves follows when it is next folded.';
comment on column review_regions.location_id is 'Also of one that is gone: what was counted is taken away where it was.';
comment on column review_regions.region_id is 'All e: locations in no region.';

create table review_place_months (
  account_id uuid not null references accounts,
  location_id uuid not null,
  day date not null,
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
  primary key (account_id, location_id, day, is_suspect)
);
comment on table review_place_months is 'All reviews of one location in one month (its first day), whatever their source and theme: what the map is drawn from, and lies close together.';
create index review_place_months_all on review_place_months (account_id, day);

create function note_moved_location() returns trigger language plpgsql as $$
begin
  insert into review_day_news (account_id, location_id, day, channel_id, theme, is_suspect, reviews, stars_1, stars_2, stars_3, stars_4,
    stars_5, recommends,
    recommends_not, positive, neutral, negative, texts, bad, owed, answered)
  values (new.account_id, new.id, current_date, '00000000-0000-0000-0000-000000000000', '', false,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
  return null;
end $$;
create trigger review_numbers_follow_region after update of region_id on locations for each row
  when (old.region_id is distinct from new.region_id) execute function note_moved_location();
comment on column review_day_news.channel_id is 'All zeros: the location is in another region now.';

comment on column review_days.location_id is 'A location or a region; all f is the whole brand, all e locations in no region, all zeros reviews whose location nobody knows.';
comment on column review_months.location_id is 'As in review_days.';

create or replace view review_numbers with (security_invoker = true) as
  select account_id, location_id, day, channel_id, theme, is_suspect, reviews, stars_1, stars_2, stars_3, stars_4,
    stars_5, recommends, recommends_not, positive, neutral,
    negative, texts, bad, owed, answered
  from review_days
  union all
  select account_id, location_id, day, channel_id, theme, is_suspect, reviews, stars_1, stars_2, stars_3, stars_4,
    stars_5, recommends, recommends_not, positive, neutral,
    negative, texts, bad, owed, answered
  from review_day_news
  union all
  select account_id, 'ffffffff-ffff-ffff-ffff-ffffffffffff'::uuid, day, channel_id, theme, is_suspect, reviews, stars_1, stars_2, stars_3, stars_4,
    stars_5, recommends, recommends_not, positive, neutral,
    negative, texts, bad, owed, answered
  from review_day_news
  union all
  select news.account_id, coalesce(place.region_id, 'eeeeeeee-eeee-eeee-eeee-eeeeeeeeeeee'), day, channel_id, theme, is_suspect, reviews, stars_1, stars_2, stars_3, stars_4,
    stars_5, recommends, recommends_not, positive, neutral,
    negative, texts, bad, owed, answered
  from review_day_news as news
    join locations as place on place.account_id = news.account_id and place.id = news.location_id;

create or replace view review_month_numbers with (security_invoker = true) as
  select account_id, location_id, day, channel_id, theme, is_suspect, reviews, stars_1, stars_2, stars_3, stars_4,
    stars_5, recommends, recommends_not, positive, neutral,
    negative, texts, bad, owed, answered
  from review_months
  union all
  select account_id, location_id, date_trunc('month', day)::date, channel_id, theme, is_suspect, reviews, stars_1, stars_2, stars_3, stars_4,
    stars_5, recommends, recommends_not, positive, neutral,
    negative, texts, bad, owed, answered
  from review_day_news
  union all
  select account_id, 'ffffffff-ffff-ffff-ffff-ffffffffffff'::uuid, date_trunc('month', day)::date, channel_id, theme, is_suspect, reviews, stars_1, stars_2, stars_3, stars_4,
    stars_5, recommends, recommends_not, positive, neutral,
    negative, texts, bad, owed, answered
  from review_day_news
  union all
  select news.account_id, coalesce(place.region_id, 'eeeeeeee-eeee-eeee-eeee-eeeeeeeeeeee'), date_trunc('month', day)::date, channel_id, theme, is_suspect, reviews, stars_1, stars_2, stars_3, stars_4,
    stars_5, recommends, recommends_not, positive, neutral,
    negative, texts, bad, owed, answered
  from review_day_news as news
    join locations as place on place.account_id = news.account_id and place.id = news.location_id;

create view review_place_numbers with (security_invoker = true) as
  select account_id, location_id, day, is_suspect, reviews, stars_1, stars_2, stars_3, stars_4, stars_5, recommends, recommends_not,
    positive, neutral, negative, texts, bad, owed, answered from review_place_months
  union all
  select account_id, location_id, date_trunc('month', day)::date, is_suspect, reviews, stars_1, stars_2, stars_3, stars_4, stars_5, recommends, recommends_not,
    positive, neutral, negative, texts, bad, owed, answered
  from review_day_news where theme = '';

-- Runs once for each statement: what reviews were is taken away, what they are now is added. `added` and `gone` are seen
-- by what is executed, too.
create or replace function count_review_days() returns trigger language plpgsql as $$
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
        cross join lateral (select coalesce(location_id, '00000000-0000-0000-0000-000000000000') as place) as places
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

-- What was not folded yet was told of the brand, too: once more as it was.
insert into review_days as kept (account_id, location_id, day, channel_id, theme, is_suspect,
  reviews, stars_1, stars_2, stars_3, stars_4, stars_5, recommends, recommends_not, positive, neutral, negative,
  texts, bad, owed, answered)
select account_id, location_id, day, channel_id, theme, is_suspect,
  sum(reviews), sum(stars_1), sum(stars_2), sum(stars_3), sum(stars_4), sum(stars_5), sum(recommends),
  sum(recommends_not), sum(positive), sum(neutral), sum(negative), sum(texts), sum(bad), sum(owed), sum(answered)
from review_day_news group by account_id, location_id, day, channel_id, theme, is_suspect
on conflict (account_id, location_id, day, channel_id, theme, is_suspect) do update set reviews = kept.reviews + excluded.reviews, stars_1 = kept.stars_1 + excluded.stars_1,
  stars_2 = kept.stars_2 + excluded.stars_2, stars_3 = kept.stars_3 + excluded.stars_3,
  stars_4 = kept.stars_4 + excluded.stars_4, stars_5 = kept.stars_5 + excluded.stars_5,
  recommends = kept.recommends + excluded.recommends,
  recommends_not = kept.recommends_not + excluded.recommends_not, positive = kept.positive + excluded.positive,
  neutral = kept.neutral + excluded.neutral, negative = kept.negative + excluded.negative,
  texts = kept.texts + excluded.texts, bad = kept.bad + excluded.bad, owed = kept.owed + excluded.owed,
  answered = kept.answered + excluded.answered;
insert into review_months as kept (account_id, location_id, day, channel_id, theme, is_suspect,
  reviews, stars_1, stars_2, stars_3, stars_4, stars_5, recommends, recommends_not, positive, neutral, negative,
  texts, bad, owed, answered)
select account_id, location_id, date_trunc('month', day)::date, channel_id, theme, is_suspect,
  sum(reviews), sum(stars_1), sum(stars_2), sum(stars_3), sum(stars_4), sum(stars_5), sum(recommends),
  sum(recommends_not), sum(positive), sum(neutral), sum(negative), sum(texts), sum(bad), sum(owed), sum(answered)
from review_day_news group by account_id, location_id, date_trunc('month', day)::date, channel_id, theme, is_suspect
on conflict (account_id, location_id, day, channel_id, theme, is_suspect) do update set reviews = kept.reviews + excluded.reviews, stars_1 = kept.stars_1 + excluded.stars_1,
  stars_2 = kept.stars_2 + excluded.stars_2, stars_3 = kept.stars_3 + excluded.stars_3,
  stars_4 = kept.stars_4 + excluded.stars_4, stars_5 = kept.stars_5 + excluded.stars_5,
  recommends = kept.recommends + excluded.recommends,
  recommends_not = kept.recommends_not + excluded.recommends_not, positive = kept.positive + excluded.positive,
  neutral = kept.neutral + excluded.neutral, negative = kept.negative + excluded.negative,
  texts = kept.texts + excluded.texts, bad = kept.bad + excluded.bad, owed = kept.owed + excluded.owed,
  answered = kept.answered + excluded.answered;
delete from review_day_news;

insert into review_regions (account_id, location_id, region_id)
select account_id, id, coalesce(region_id, 'eeeeeeee-eeee-eeee-eeee-eeeeeeeeeeee') from locations
where exists (select from review_months where review_months.account_id = locations.account_id and review_months.location_id = locations.id);
insert into review_days (account_id, location_id, day, channel_id, theme, is_suspect,
  reviews, stars_1, stars_2, stars_3, stars_4, stars_5, recommends, recommends_not, positive, neutral, negative,
  texts, bad, owed, answered)
select account_id, region_id, day, channel_id, theme, is_suspect,
  sum(reviews), sum(stars_1), sum(stars_2), sum(stars_3), sum(stars_4), sum(stars_5), sum(recommends),
  sum(recommends_not), sum(positive), sum(neutral), sum(negative), sum(texts), sum(bad), sum(owed), sum(answered)
from review_days join review_regions using (account_id, location_id) group by account_id, region_id, day, channel_id, theme, is_suspect;
insert into review_months (account_id, location_id, day, channel_id, theme, is_suspect,
  reviews, stars_1, stars_2, stars_3, stars_4, stars_5, recommends, recommends_not, positive, neutral, negative,
  texts, bad, owed, answered)
select account_id, region_id, day, channel_id, theme, is_suspect,
  sum(reviews), sum(stars_1), sum(stars_2), sum(stars_3), sum(stars_4), sum(stars_5), sum(recommends),
  sum(recommends_not), sum(positive), sum(neutral), sum(negative), sum(texts), sum(bad), sum(owed), sum(answered)
from review_months join review_regions using (account_id, location_id) group by account_id, region_id, day, channel_id, theme, is_suspect;
insert into review_place_months (account_id, location_id, day, is_suspect, reviews, stars_1, stars_2, stars_3, stars_4, stars_5, recommends, recommends_not,
    positive, neutral, negative, texts, bad, owed, answered)
select account_id, location_id, day, is_suspect,
  sum(reviews), sum(stars_1), sum(stars_2), sum(stars_3), sum(stars_4), sum(stars_5), sum(recommends),
  sum(recommends_not), sum(positive), sum(neutral), sum(negative), sum(texts), sum(bad), sum(owed),
  sum(answered)
from review_months join review_regions using (account_id, location_id) where theme = ''
group by account_id, location_id, day, is_suspect;
-- Reviews older than their days.
update reviews set written_at = written_at where day is null;

alter table reviews force row level security;
alter table locations force row level security;
alter table review_days force row level security;
alter table review_months force row level security;
alter table review_day_news force row level security;
select make_tenant_table('review_regions');
select make_tenant_table('review_place_months');

-- Few of many, that a list would look for among all.
create index reviews_removed on reviews (account_id, written_at desc, id desc) where removed_at is not null;
create index reviews_reported on reviews (account_id, written_at desc, id desc)
  where flag_state in ('open', 'submitted', 'kept', 'appealed');
create index conversations_failed on conversations (account_id, id) where has_failure;
