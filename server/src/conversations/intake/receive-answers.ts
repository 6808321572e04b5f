import { ensureHeldContacts } from '../../contacts/index.ts'
import type { Tx } from '../../platform/context.ts'
import { type ConversationRecord, holdConversations } from '../find-conversation.ts'
import type { ReceiveOutcome } from '../received-message.ts'
import { addToConversations } from './add-to-conversations.ts'
import type { Arrival } from './arrival.ts'
import type { Recalled } from './recall.ts'
import { threadFor } from './threading.ts'

type Answer = { arrival: Arrival; namedId: string; splitId: string | undefined }

/**
 * Adds messages of different people, who are held, to the conversations they belong to, and says so in `outcomes`; those
 * that belong to none, or to one that is gone, are left out.
 */
export async function receiveAnswers(
  tx: Tx,
  arrivals: readonly Arrival[],
  recalled: ReadonlyMap<Arrival, Recalled>,
  outcomes: Map<Arrival, ReceiveOutcome>,
): Promise<void> {
  let left = arrivals.flatMap((arrival) => answerOf(arrival, recalled.get(arrival)!))
  while (left.length > 0) {
    const held = await holdConversations(
      tx,
      left.flatMap(({ namedId, splitId }) => (splitId ? [namedId, splitId] : [namedId])),
    )
    const found = left.flatMap((answer) => {
      const before = conversationOf(answer, held)
      return before ? [{ ...answer, before }] : []
    })
    // Two to one conversation go one after the other: the second finds what the first has made of it.
    const turn = [...Map.groupBy(found, ({ before }) => before.id).values()].map(([one]) => one!)
    const contacts = await ensureHeldContacts(
      tx,
      turn.map(({ arrival }) => arrival.identity),
    )
    const messageIds = await addToConversations(
      tx,
      turn.map(({ arrival: { message, attachments }, before, namedId, splitId }, index) => ({
        ...{ message, attachments, before, contact: contacts[index] },
        namedId: before.id === splitId ? before.id : namedId,
      })),
    )
    for (const [index, { arrival, before }] of turn.entries())
      outcomes.set(arrival, {
        ...{ outcome: 'added', conversationId: before.id, messageId: messageIds[index]! },
      })
    left = found.filter(({ arrival }) => !outcomes.has(arrival))
  }
}

function answerOf(arrival: Arrival, { candidates, splitOff }: Recalled): Answer[] {
  const { message, tokens } = arrival
  const tokenIds = [...tokens.conversations, ...tokens.messages]
  const choice = threadFor({ ...message, tokenIds }, candidates)
  return choice
    ? [{ arrival, namedId: choice.conversationId, splitId: splitOff.get(choice.conversationId) }]
    : []
}

// An answer to what was split off bears the token of where it was said first.
function conversationOf(
  { namedId, splitId }: Answer,
  held: ReadonlyMap<string, ConversationRecord>,
): ConversationRecord | undefined {
  const named = held.get(namedId)
  return named?.id === namedId && splitId ? (held.get(splitId) ?? named) : named
}
