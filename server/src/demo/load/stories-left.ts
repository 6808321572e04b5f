import type { Context } from '../../platform/context.ts'
import type { DemoCorpus } from '../shapes.ts'
import { mailId } from './receive-step.ts'
import type { Story } from './scene.ts'

// Far enough back for whoever looks around; reading all mail of three months would take most of the time there is.
const recentDays = 10

/** The conversations that are not there yet, in the order of their first mail. */
export async function storiesLeft(context: Context, corpus: DemoCorpus, asOf: Date): Promise<Story[]> {
  const received = await context.read((tx) =>
    tx.db
      .selectFrom('messages')
      .select('externalId')
      .where('accountId', '=', tx.accountId)
      .where('kind', '=', 'incoming')
      .execute(),
  )
  const known = new Set(received.map((row) => row.externalId))
  const phones = phonesToNote(corpus)
  const recentSince = new Date(asOf.getTime() - recentDays * 86_400_000)
  return corpus.conversations
    .filter(({ key, steps }) => !known.has(mailId(key, 0, steps[0].from.email)))
    .map((story) => ({
      ...story,
      asOf,
      isRecent: story.steps[0].at > recentSince,
      phone: phones.get(story.key),
    }))
}

// A customer gives their number to whoever deals with them first.
function phonesToNote({ contacts, conversations }: DemoCorpus): Map<string, string> {
  const phones = new Map(contacts.flatMap(({ key, phone }) => (phone ? [[key, phone] as const] : [])))
  const noted = new Map<string, string>()
  for (const { key, contactKey, steps } of conversations) {
    const phone = phones.get(contactKey)
    if (!phone || !steps.some((step) => 'personKey' in step)) continue
    noted.set(key, phone)
    phones.delete(contactKey)
  }
  return noted
}
