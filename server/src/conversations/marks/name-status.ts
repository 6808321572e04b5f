import type { Tx } from '../../platform/context.ts'
import { AppError } from '../../platform/errors.ts'
import { announce } from '../announce.ts'
import { replanConversation } from '../clocks/replan.ts'
import type { ConversationRecord } from '../find-conversation.ts'
import { getStatus } from './statuses.ts'

/** A brand's own name for a status. */
export type OwnStatus = { id: string; name: string; isPausing: boolean }

/** The name to use for a status. @throws AppError not_found, invalid when it is archived or names another status */
export async function readOwnStatus(tx: Tx, id: string, status: string): Promise<OwnStatus> {
  const { name, category, isArchived, isPausing } = await getStatus(tx, id)
  if (isArchived) throw new AppError('invalid', 'This status is archived.', { key: 'status_gone' })
  if (category !== status)
    throw new AppError('invalid', `${name} does not mean ${status}.`, {
      key: 'status_elsewhere',
      values: { name },
    })
  return { id, name, isPausing }
}

/** Within a transaction, on a conversation it holds: calls the status it has by another name, or by the plain one. */
export async function nameStatus(tx: Tx, before: ConversationRecord, own: OwnStatus | null): Promise<void> {
  const statusId = own?.id ?? null
  if (statusId === before.statusId) return
  await tx.db
    .updateTable('conversations')
    .set({ statusId, version: before.version + 1 })
    .where('accountId', '=', tx.accountId)
    .where('id', '=', before.id)
    .execute()
  await replanConversation(tx, before.id, true)
  await announce(tx, 'conversation.updated', before.id, { changes: { statusName: own?.name ?? null } })
}
