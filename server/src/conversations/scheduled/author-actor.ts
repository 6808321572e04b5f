import { memberActor, sees } from '../../accounts/index.ts'
import type { Tx } from '../../platform/context.ts'
import type { ConversationRecord } from '../find-conversation.ts'

/**
 * Who wrote a message that waits, to go on in their name. Whoever has left, or sees the conversation no longer, is nobody
 * to give words back to: then it is the system.
 */
export async function authorActor(
  tx: Tx,
  place: ConversationRecord,
  { authorKind, authorId }: { authorKind: string; authorId: string | null },
): Promise<Tx['actor']> {
  const member = authorKind === 'member' && authorId ? await memberActor(tx, authorId) : undefined
  return member && sees(member, place) ? member : { kind: 'system' }
}
