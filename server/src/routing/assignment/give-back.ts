import { assignConversation } from '../../conversations/index.ts'
import { type Context, type Tx, within } from '../../platform/context.ts'
import { getPresence } from '../presence/presence.ts'
import { listPolicies } from './policies.ts'

const mostAtOnce = 100

/**
 * Somebody went away or home: what customers wait for an answer to, and departments want back then, is nobody's again,
 * so that others can take it. Nothing when they are back by now.
 */
export async function giveBack(context: Context, memberId: string): Promise<void> {
  const system = context.as({ kind: 'system' })
  for (let given = mostAtOnce; given === mostAtOnce; )
    given = await system.transaction((tx) => giveSomeBack(system, tx, memberId))
}

async function giveSomeBack(context: Context, tx: Tx, memberId: string): Promise<number> {
  const { state } = await getPresence(tx, memberId)
  if (state === 'online') return 0
  const policies = await listPolicies(tx)
  const wanting = policies.filter(
    ({ givesBack }) => givesBack === 'away' || (givesBack === 'off_shift' && state === 'off_shift'),
  )
  const departmentIds = wanting.flatMap(({ departmentId }) => departmentId ?? [])
  const hasNone = wanting.some(({ departmentId }) => departmentId === null)
  const held = await tx.db
    .selectFrom('conversations')
    .select('id')
    .where('accountId', '=', tx.accountId)
    .where('assigneeId', '=', memberId)
    .where('status', '=', 'open')
    .where('waitingSince', 'is not', null)
    .where('mergedIntoId', 'is', null)
    .where((of) =>
      of.or([
        ...(departmentIds.length > 0 ? [of('departmentId', 'in', departmentIds)] : []),
        ...(hasNone ? [of('departmentId', 'is', null)] : []),
      ]),
    )
    .orderBy('id')
    .limit(mostAtOnce)
    .forNoKeyUpdate()
    .execute()
  for (const { id } of held) await assignConversation(within(context, tx), id, { assigneeId: null })
  return held.length
}
