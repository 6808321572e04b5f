import type { Tx } from '../platform/context.ts'
import type { StoredEvent } from '../platform/events/read-events.ts'
import { type Cause, findChain } from '../routing/index.ts'
import { type Happened, happeningsIn, isAwaited } from './happenings.ts'
import type { Automation } from './read-automations.ts'
import type { EventTrigger } from './trigger.ts'

type Upon = Automation<EventTrigger>

/**
 * Which automations are asked because of these events. What one transaction did to a conversation is one cause, so that
 * a rule for "created or written to" acts once upon a first message.
 */
export async function findCauses(
  tx: Tx,
  events: readonly StoredEvent[],
  rules: readonly Upon[],
): Promise<Cause[]> {
  if (rules.length === 0) return []
  const answers = await readAnswers(tx, events, rules)
  const causes: Cause[] = []
  for (const [first, ...others] of Map.groupBy(events, together).values()) {
    if (!first?.subjectId) continue
    const found = findAsked([first, ...others], rules, answers)
    if (!found) continue
    causes.push({
      ...{ reader: 'automations', conversationId: first.subjectId, ...found },
      ...{ eventSeq: first.seq, timer: null },
      ...(await findChain(tx, first)),
    })
  }
  return causes
}

function together({ xid, subjectId }: StoredEvent): string {
  return `${xid} ${subjectId}`
}

/** Of the messages that got further those that answer somebody: acknowledgements are sent as well. */
export async function readAnswers(
  tx: Tx,
  events: readonly StoredEvent[],
  rules: readonly Upon[],
): Promise<Set<string>> {
  const ids = events.flatMap(({ type, payload }) =>
    type === 'message.state_changed' ? [String(payload.messageId)] : [],
  )
  const isWanted = rules.some(({ trigger }) => trigger.events.includes('message_sent'))
  if (ids.length === 0 || !isWanted) return new Set()
  const rows = await tx.db
    .selectFrom('messages')
    .select('id')
    .where('accountId', '=', tx.accountId)
    .where('id', 'in', ids)
    .where('class', '=', 'reply')
    .execute()
  return new Set(rows.map(({ id }) => id))
}

/** Which automations wait for one of these, which one transaction did to one conversation. */
export function findAsked(
  events: readonly StoredEvent[],
  rules: readonly Upon[],
  answers: ReadonlySet<string>,
) {
  const happened = events.flatMap((event) =>
    happeningsIn(event)
      .filter(({ name }) => name !== 'message_sent' || answers.has(String(event.payload.messageId)))
      .map((one) => ({ at: event.at, one })),
  )
  const isAsked = (rule: Upon, { at, one }: { at: Date; one: Happened }) =>
    at >= rule.actsFrom && isAwaited(rule.trigger, one)
  const asked = rules.filter((rule) => happened.some((each) => isAsked(rule, each)))
  const cause = happened.find((each) => asked.some((rule) => isAsked(rule, each)))?.one.name
  return cause && { cause, asked }
}
