import type { Tx } from '../../platform/context.ts'
import type { StoredEvent } from '../../platform/events/read-events.ts'

/** How many passes led to something, and which rules acted in them. */
export type Chain = { depth: number; chain: readonly string[] }

/** The rules that led to an event, which is none when a person did it. */
export async function findChain(tx: Tx, event: StoredEvent): Promise<Chain> {
  if (event.actorKind !== 'rule' || !event.subjectId) return { depth: 0, chain: [] }
  const parent = await tx.db
    .selectFrom('rulePasses')
    .select(['depth', 'chain'])
    .where('accountId', '=', tx.accountId)
    .where('xid', '=', event.xid)
    .where('conversationId', '=', event.subjectId)
    .orderBy('depth', 'desc')
    .limit(1)
    .executeTakeFirst()
  // What a policy does upon a missed promise is no pass; those it came by are not known here, only that it was one.
  if (!parent) return { depth: 1, chain: event.actorId ? [event.actorId] : [] }
  return { depth: parent.depth + 1, chain: parent.chain }
}

const deepest = 3
const mostSetOff = 5
const mostAtAll = 30
const withinMs = 10 * 60_000

/** Whether rules act too often on a conversation: one after the other, or by ways that are not seen here. */
export async function isTooOften(
  tx: Tx,
  { depth, conversationId }: { depth: number; conversationId: string },
): Promise<boolean> {
  if (depth > deepest) return true
  const { all, setOff } = await tx.db
    .selectFrom('rulePasses as pass')
    .select((of) => of.fn.countAll<number>().as('all'))
    .select((of) => of.fn.countAll<number>().filterWhere('depth', '>', 0).as('setOff'))
    .where('accountId', '=', tx.accountId)
    .where('conversationId', '=', conversationId)
    .where('at', '>', new Date(tx.now().getTime() - withinMs))
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('ruleRuns as run')
          .select('run.id')
          .whereRef('run.accountId', '=', 'pass.accountId')
          .whereRef('run.passId', '=', 'pass.id')
          .where('run.outcome', '=', 'acted'),
      ),
    )
    .executeTakeFirstOrThrow()
  return all >= mostAtAll || (depth > 0 && setOff >= mostSetOff)
}
