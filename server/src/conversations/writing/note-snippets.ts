import { sql } from 'kysely'
import type { Context, Tx } from '../../platform/context.ts'
import { readFacts } from './facts.ts'
import { isOffered } from './offers.ts'
import { renderKnown } from './render.ts'
import { textsShape } from './texts.ts'
import { leftBeside } from './unchanged.ts'

export type SnippetUse = { id: string; name: string; isUnchanged: boolean }

type Written = { conversationId: string; text: string; snippetIds: readonly string[] }

/** Of the snippets an answer was written with: whether it says no more than they do. Unknown ones are passed over. */
export async function readUses(context: Context, tx: Tx, written: Written): Promise<SnippetUse[]> {
  const { conversationId, text, snippetIds } = written
  if (snippetIds.length === 0) return []
  const rows = await tx.db
    .selectFrom('snippets')
    .select(['id', 'name', 'texts'])
    .where('accountId', '=', tx.accountId)
    .where('id', 'in', snippetIds)
    .where(isOffered(tx.actor, 'snippets'))
    .orderBy('id')
    .execute()
  if (rows.length === 0) return []
  const known = { facts: await readFacts(tx, { conversationId }), actor: tx.actor }
  const rendered = rows.flatMap((row) => {
    const texts = textsShape.parse(row.texts)
    // In whichever language they took it.
    return Object.keys(texts).map((locale) => renderKnown(context, known, texts, { locale })?.text ?? '')
  })
  const isUnchanged = leftBeside(text, rendered) === ''
  return rows.map(({ id, name }) => ({ id, name, isUnchanged }))
}

/** Keeps which snippets a message was written with, and counts them. */
export async function noteSnippets(
  context: Context,
  tx: Tx,
  { messageId, ...written }: Written & { messageId: string },
): Promise<void> {
  const uses = await readUses(context, tx, written)
  if (uses.length === 0) return
  const ids = uses.map((use) => use.id)
  // Held in the order of their ids, so that two answers never wait for each other in a circle.
  await tx.db
    .selectFrom('snippets')
    .select('id')
    .where('accountId', '=', tx.accountId)
    .where('id', 'in', ids)
    .orderBy('id')
    .forNoKeyUpdate()
    .execute()
  await sql`with used as (
      insert into snippet_uses (account_id, message_id, snippet_id, is_unchanged, created_at)
      select ${tx.accountId}::uuid, ${messageId}::uuid, id, is_unchanged, ${tx.now()}
      from unnest(${ids}::uuid[], ${uses.map((use) => use.isUnchanged)}::boolean[]) as uses (id, is_unchanged)
      returning snippet_id, is_unchanged, created_at)
    update snippets set use_count = use_count + 1, unchanged_count = unchanged_count + is_unchanged::int,
      last_used_at = used.created_at
    from used where snippets.account_id = ${tx.accountId}::uuid and snippets.id = used.snippet_id`.execute(
    tx.db,
  )
}

/** Takes the counting back: the message was never sent. */
export async function forgetSnippets(tx: Tx, messageId: string): Promise<void> {
  await sql`with gone as (
      delete from snippet_uses where account_id = ${tx.accountId}::uuid and message_id = ${messageId}::uuid
      returning snippet_id, is_unchanged)
    update snippets set use_count = use_count - 1, unchanged_count = unchanged_count - is_unchanged::int
    from gone where snippets.account_id = ${tx.accountId}::uuid and snippets.id = gone.snippet_id`.execute(
    tx.db,
  )
}
