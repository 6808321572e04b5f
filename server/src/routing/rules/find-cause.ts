import type { Tx } from '../../platform/context.ts'
import type { StoredEvent } from '../../platform/events/read-events.ts'
import { findChain } from './find-chain.ts'
import type { Rule } from './rule.ts'
import type { Cause } from './write-pass.ts'

/** What the rules for new conversations are asked about: an event that makes one new or open again. */
export function causeOf(event: StoredEvent): 'created' | 'reopened' | undefined {
  if (event.type === 'conversation.created') return 'created'
  if (event.type !== 'conversation.status_changed') return undefined
  const { status, previous } = event.payload
  return status === 'open' && previous === 'resolved' ? 'reopened' : undefined
}

/** The same with the rules that led to it, and those that are asked. */
export async function findCause(
  tx: Tx,
  event: StoredEvent,
  rules: readonly Rule[],
): Promise<Cause | undefined> {
  const cause = causeOf(event)
  if (!cause || !event.subjectId) return undefined
  return {
    ...{ reader: 'routing', cause, conversationId: event.subjectId },
    ...{ eventSeq: event.seq, timer: null },
    ...(await findChain(tx, event)),
    asked: rules.filter((rule) => cause === 'created' || rule.runsOnReopened),
  }
}
