import { sql } from 'kysely'
import { bringContacts } from '../../contacts/index.ts'
import { storeHistory } from '../../conversations/index.ts'
import { pastConversation } from './past-conversation.ts'
import type { Story } from './scene.ts'
import type { Stage } from './stage.ts'
import type { Telling } from './tell-stories.ts'

// Few enough that whoever watches sees it grow.
const most = 200

/**
 * Brings the conversations that are over, many at once, as those of another help desk are brought: their words and how
 * they ended, not every step between.
 */
export async function bringHistory(
  stage: Stage,
  stories: readonly Story[],
  { isEnough, onTold }: Telling,
): Promise<void> {
  for (let begin = 0; begin < stories.length && !isEnough(); begin += most) {
    const some = stories.slice(begin, begin + most)
    await bring(stage, some)
    for (const _story of some) onTold()
  }
}

async function bring(stage: Stage, stories: readonly Story[]): Promise<void> {
  await stage.context.transaction(async (tx) => {
    // What is lost in a crash is brought again.
    await sql`set local synchronous_commit to off`.execute(tx.db)
    const contactIds = await bringContacts(
      tx,
      stories.map(({ steps: [{ from, at }], locale, identities }) => ({
        identities: [{ kind: 'email' as const, value: from.email }, ...identities],
        ...{ name: from.name, locale, createdAt: at },
      })),
    )
    const conversations = await Promise.all(
      stories.map((story, index) => pastConversation(stage, story, contactIds[index] ?? '')),
    )
    await storeHistory(tx, conversations)
  })
}
