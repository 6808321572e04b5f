import { sql } from 'kysely'
import { createApiKey } from '../server/src/accounts/index.ts'
import { themeSteps } from '../server/src/language/themes/themes.ts'
import { type Context, createContext } from '../server/src/platform/context.ts'
import { foldReviewDays } from '../server/src/reviews/index.ts'
import type { OpenWorld } from '../server/src/world.ts'
import { seedLocations } from './seed-locations.ts'
import { conversationOf, insertConversations, workPeople, workStatements } from './seed-review-work.ts'
import { setUpPublicBrand } from './set-up-public-brand.ts'

export const locations = 2_000
const regions = 20
const days = 730
const analyzed = [
  'reviews',
  'review_days',
  'review_months',
  'locations',
  'conversations',
  'messages',
  'sla_breaches',
  'drafts',
]
const together = 50_000

/** Fills an empty brand with reviews of two years by SQL, judged and counted as those that were taken in; once per folder. */
export async function seedReviews(
  world: OpenWorld,
  reviews: number,
): Promise<{ context: Context; apiKey: string; count: number }> {
  const known = await world.db.selectFrom('accounts').select('id').executeTakeFirst()
  const context = known ? createContext(world, known.id, { kind: 'system' }) : await setUpPublicBrand(world)
  const run = (statement: string) =>
    context.transaction((tx) =>
      sql
        .raw(statement)
        .execute(tx.db)
        .then(() => undefined),
    )
  const { rows } = await context.read((tx) =>
    sql<{ count: number }>`select count(*)::int as count from reviews`.execute(tx.db),
  )
  const before = rows[0]?.count ?? 0
  if (before === 0) {
    await seedLocations(context, locations)
    await run(places)
    await run(workPeople(made))
  }
  for (let from = before + 1; from <= reviews; from += together) {
    const some = told(from, Math.min(from + together - 1, reviews), reviews)
    await run(insertConversations(made, some))
    await run(insertReviews(some))
    await foldReviewDays(context)
  }
  if (before < reviews) for (const statement of workStatements(made)) await run(statement)
  for (const table of analyzed) await analyze(world, table)
  const { secret } = await createApiKey(context, 'bench')
  return { context, apiKey: secret, count: Math.max(before, reviews) }
}

// As the server's own housekeeping does by and by.
async function analyze(world: OpenWorld, table: string): Promise<void> {
  await sql`vacuum analyze ${sql.table(table)}`.execute(world.db)
}

const me = `current_setting('app.account_id')::uuid`
const id = (kind: number, number: string) =>
  `('${String(kind).padStart(8, '0')}-0000-7000-8000-' || lpad(to_hex(${number}), 12, '0'))::uuid`

const places = `
  with made as (insert into regions (account_id, id, name)
      select ${me}, ${id(2, 'n')}, 'Region ' || n from generate_series(1, ${regions}) n returning id),
    sources as (insert into channels (account_id, id, connector, name, address)
      select ${me}, ${id(3, 'n')}, (array['google_reviews', 'facebook_reviews', 'trustpilot_reviews', 'webhook_reviews'])[n],
        (array['Google', 'Facebook', 'Trustpilot', 'Our own'])[n], 'reviews-' || n from generate_series(1, 4) n returning id)
  update locations set region_id = ${id(2, `1 + (abs(hashtext(locations.id::text)) % ${regions})`)}
    where account_id = ${me} and (select count(*) from made) + (select count(*) from sources) > 0`

const themes = Object.keys(themeSteps)
  .map((theme) => `'${theme}'`)
  .join(', ')

// By hashes of the number, so that nothing is in step with anything.
const pick = (salt: number, below: number) => `(abs(hashint8(n * 32 + ${salt})::bigint) % ${below})`
const made = { id, pick }

/** A third says nothing but stars; one in five is bad; nearly all but those of the last days are answered. */
function told(from: number, until: number, of: number): string {
  return `(select n, ${pick(1, locations)} as place, ${pick(2, 4)} as channel, ${pick(3, 3)} = 0 as is_star_only,
        (array[5, 5, 5, 4, 4, 4, 3, 2, 1, 1])[1 + ${pick(4, 10)}] as stars,
        now() - (${of} - n) * interval '${days} days' / ${of} as at,
        (${of} - n) > ${of} / 100 or ${pick(5, 3)} > 0 as is_answered
      from generate_series(${from}, ${until}) n) as told,
      (select array_agg(id order by id) as place_ids from locations where account_id = ${me}) as all_places`
}

function insertReviews(some: string): string {
  const isAnswered = 'not is_star_only and is_answered'
  return `insert into reviews (account_id, id, channel_id, external_id, place_id, location_id, conversation_id, stars, native_rating, title, text,
      language, author_name, author_id, is_star_only, written_at, changed_at, seen_at, removed_at, is_due, due_from, answered_at,
      reply_text, reply_state, reply_changed_at, sentiment, sentiment_by, sentiment_score, disagrees, tone, themes, spam_score, flag_state, judged_with)
    select ${me}, ${id(4, 'n')}, ${id(3, '1 + channel')}, 'r' || n, 'p' || place, place_ids[1 + place], ${conversationOf(made)}, stars,
      case when channel = 1 then case when stars > 3 then 'positive' else 'negative' end else stars::text end, '',
      case when is_star_only then '' else 'Review ' || n || ': we came on a Saturday, were served after a while, and the shop was as one would expect it to be there.' end,
      case when ${pick(16, 10_000)} = 0 then 'uk' else (array['en', 'it', 'pl', 'ru'])[1 + ${pick(6, 4)}] end,
      'Guest ' || ${pick(7, 400_000)}, null, is_star_only, at, at, at, case when ${pick(17, 100)} = 0 then at + interval '2 days' end,
      not is_star_only and not is_answered, case when not is_star_only then at end,
      case when ${isAnswered} then at + ${pick(8, 90)} * interval '1 hour' end,
      case when ${isAnswered} then 'Thank you for your words.' end,
      case when ${isAnswered} then (array['live', 'rejected', 'pending', 'submitted'])[case when ${pick(18, 100)} < 3 then 2 + ${pick(18, 100)} else 1 end] end,
      case when ${isAnswered} then at + interval '1 day' end,
      case when ${pick(9, 10)} = 0 then 'unclear' when stars > 3 then 'pos' when stars = 3 then 'neu' else 'neg' end, 'stars', null,
      ${pick(19, 50)} = 0,
      case when is_star_only then null when stars = 5 then 'glowing' when stars = 4 then 'pleased' when stars = 3 then 'mixed' when stars = 2 then 'disappointed' else 'furious' end,
      case when is_star_only then '{}' when ${pick(20, 5_000)} = 0 then array['parking for bicycles'] when ${pick(10, 2)} = 0 then array[(array[${themes}])[1 + ${pick(11, 23)}]]
        else array[(array[${themes}])[1 + ${pick(11, 12)}], (array[${themes}])[13 + ${pick(12, 11)}]] end,
      case when ${pick(13, 50)} = 0 then 0.8 else 0.1 end,
      (array['check', 'open', 'submitted', 'kept', 'removed', 'cleared'])[1 + ${pick(21, 600)}], 'bench'
    from ${some}`
}
