import type { Context } from '../../platform/context.ts'
import type { DemoContact, DemoConversation, DemoCorpus } from '../shapes.ts'
import { mailId } from './receive-step.ts'
import type { Story } from './scene.ts'

// Far enough back for whoever looks around; living through three months would take most of the time there is.
const livedDays = 7

/**
 * The conversations that are not there yet, in the order of their first mail: those that were over long ago, and those
 * of these days, of which the ones that wait for somebody come first, as they are what is looked at first.
 */
export async function storiesLeft(
  context: Context,
  corpus: DemoCorpus,
  asOf: Date,
): Promise<{ past: Story[]; lived: Story[] }> {
  const received = await context.read((tx) =>
    tx.db
      .selectFrom('messages')
      .select('externalId')
      .where('accountId', '=', tx.accountId)
      .where('kind', '=', 'incoming')
      .execute(),
  )
  const known = new Set(received.map((row) => row.externalId))
  const identities = identitiesToNote(corpus)
  const stories = corpus.conversations
    .filter(({ key, steps }) => !known.has(mailId(key, 0, steps[0].from.email)))
    .map((story) => ({ ...story, asOf, identities: identities.get(story.key) ?? [] }))
  const livedSince = new Date(asOf.getTime() - livedDays * 86_400_000)
  const lived = stories.filter((story) => !isOver(story, livedSince))
  return {
    past: stories.filter((story) => isOver(story, livedSince)),
    lived: [
      ...lived.filter((story) => !isOver(story, asOf)),
      ...lived.filter((story) => isOver(story, asOf)),
    ],
  }
}

function isOver({ steps }: DemoConversation, before: Date): boolean {
  const last = steps.at(-1)
  const isDone = last?.kind === 'spam' || (last?.kind === 'status' && last.change.status === 'resolved')
  return isDone && last.at < before
}

// How else a customer is reached is told to whoever deals with them first.
function identitiesToNote({ contacts, conversations }: DemoCorpus): Map<string, Story['identities']> {
  const untold = new Map(contacts.map((contact) => [contact.key, identitiesOf(contact)]))
  const noted = new Map<string, Story['identities']>()
  for (const { key, contactKey, steps } of conversations) {
    if (!steps.some((step) => 'personKey' in step)) continue
    noted.set(key, untold.get(contactKey) ?? [])
    untold.delete(contactKey)
  }
  return noted
}

function identitiesOf({ phone, otherEmails = [] }: DemoContact): Story['identities'] {
  return [
    ...(phone ? [{ kind: 'phone' as const, value: phone }] : []),
    ...otherEmails.map((value) => ({ kind: 'email' as const, value })),
  ]
}
