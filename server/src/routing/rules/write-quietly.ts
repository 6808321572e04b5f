import { sql } from 'kysely'
import type { Tx } from '../../platform/context.ts'
import { newId } from '../../platform/ids.ts'
import type { Step } from './apply-rules.ts'
import { type Cause, insertRuns } from './write-pass.ts'

/** Notes for many causes at once that no rule matched. */
export async function writeQuietly(
  tx: Tx,
  quiet: readonly { cause: Cause; steps: readonly Step[] }[],
): Promise<void> {
  const passes = quiet.filter(({ steps }) => steps.length > 0).map((one) => ({ ...one, id: newId() }))
  if (passes.length === 0) return
  const begun = await insertPasses(tx, passes)
  const noted = passes.filter(({ id }) => begun.has(id))
  await insertRuns(
    tx,
    noted.flatMap(({ id: passId, cause: { conversationId }, steps }) =>
      steps.map((step) => ({ passId, conversationId, step })),
    ),
  )
}

async function insertPasses(tx: Tx, passes: readonly { id: string; cause: Cause }[]): Promise<Set<string>> {
  const rows = passes.map(({ id, cause }) => ({
    ...{ id, conversation_id: cause.conversationId, event_seq: cause.eventSeq, cause: cause.cause },
    ...{ depth: cause.depth, chain: `{${cause.chain.join(',')}}`, reader: cause.reader },
    ...{ rule_id: cause.timer?.ruleId, since: cause.timer?.since },
  }))
  // Somebody else may have noted it, and a conversation or a rule may be gone by now.
  const made = await sql<{ id: string }>`
    insert into rule_passes
      (account_id, id, conversation_id, event_seq, cause, depth, chain, reader, rule_id, since, at)
    select ${tx.accountId}::uuid, pass.id, conversation_id, event_seq, cause, depth, pass.chain::uuid[], reader,
      rule_id, since, ${tx.now()}::timestamptz
    from json_to_recordset(${JSON.stringify(rows)}::json) as pass (id uuid, conversation_id uuid, event_seq bigint,
      cause text, depth smallint, chain text, reader text, rule_id uuid, since timestamptz)
    where exists (select from conversations where account_id = ${tx.accountId}::uuid and id = pass.conversation_id)
      and (rule_id is null
        or exists (select from rules where account_id = ${tx.accountId}::uuid and id = pass.rule_id))
    on conflict do nothing returning id`.execute(tx.db)
  return new Set(made.rows.map(({ id }) => id))
}
