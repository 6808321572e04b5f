import { type RawBuilder, sql } from 'kysely'

const mostRead = 400
const mostShown = 180

/** What was said, on one line and cut: in SQL, of `told` (a notification) and `message` (its newest message). */
export function previewOf(): RawBuilder<string> {
  const said = sql`left(coalesce(nullif(told.text, ''), message.text, ''), ${sql.lit(mostRead)})`
  return sql`left(btrim(regexp_replace(${said}, '\\s+', ' ', 'g')), ${sql.lit(mostShown)})`
}
