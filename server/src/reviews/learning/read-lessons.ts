import { sql } from 'kysely'
import type { LabelledText } from '../../language/sentiment/brand-layer.ts'
import { ofStars } from '../../language/sentiment/judge-review.ts'
import type { SpamFeedback } from '../../language/spam/feedback.ts'
import type { TaggedByPeople } from '../../language/themes/brand-topics.ts'
import type { Tx } from '../../platform/context.ts'

// More would take longer than anybody waits, and teach little.
const mostLessons = 4_000
const mostOthers = 1_000
const words = sql.raw(`concat_ws(E'\\n', nullif(title, ''), nullif(text, ''))`)

/** The latest reviews of a language with words and a feeling nobody guessed: their stars, or what a person said. */
export async function readFeelings(tx: Tx, language: string): Promise<LabelledText[]> {
  type Row = { text: string; stars: number | null; said: LabelledText['label'] | null }
  const { rows } = await sql<Row>`select ${words} as text, stars,
      case when 'sentiment' = any(corrected) then sentiment end as said
    from reviews where account_id = ${tx.accountId}::uuid and language = ${language} and not is_star_only
      and title || text <> '' and is_spam is not true and (stars is not null or 'sentiment' = any(corrected))
    order by written_at desc, id desc limit ${mostLessons}`.execute(tx.db)
  return rows.flatMap(({ text, stars, said }) => {
    const label = said ?? (stars === null ? undefined : ofStars(stars))
    return label ? [{ text, label }] : []
  })
}

/** What people said reviews are about, and reviews of other themes nobody said anything of. */
export async function readTagged(tx: Tx): Promise<{ tagged: TaggedByPeople[]; others: string[] }> {
  type Row = { text: string; tags: string[]; language: string | null }
  const { rows } = await sql<Row>`select ${words} as text, themes as tags, language
    from reviews where account_id = ${tx.accountId}::uuid and 'themes' = any(corrected) and title || text <> ''
    order by written_at desc, id desc limit ${mostLessons}`.execute(tx.db)
  const tags = [...new Set(rows.flatMap((row) => row.tags))]
  if (tags.length === 0) return { tagged: [], others: [] }
  const { rows: others } = await sql<{ text: string }>`select ${words} as text
    from reviews where account_id = ${tx.accountId}::uuid and not 'themes' = any(corrected) and not is_star_only
      and title || text <> '' and not themes && ${tags}::text[]
    order by written_at desc, id desc limit ${mostOthers}`.execute(tx.db)
  return {
    tagged: rows.map((row) => ({ ...row, language: row.language ?? undefined })),
    others: others.map(({ text }) => text),
  }
}

/** What people said is spam, and is not. */
export async function readFeedback(tx: Tx): Promise<SpamFeedback[]> {
  const { rows } = await sql<SpamFeedback>`select ${words} as text, is_spam
    from reviews where account_id = ${tx.accountId}::uuid and is_spam is not null and title || text <> ''
    order by written_at desc, id desc limit ${mostLessons}`.execute(tx.db)
  return rows
}
