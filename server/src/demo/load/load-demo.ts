import { sql } from 'kysely'
import type { Connectors } from '../../connectors/index.ts'
import { createContext, type World } from '../../platform/context.ts'
import { AppError, reasonOf } from '../../platform/errors.ts'
import { generateDemo } from '../generate.ts'
import type { DemoCorpus } from '../shapes.ts'
import { askForReviews } from './ask-for-reviews.ts'
import { bringHistory } from './bring-history.ts'
import { bringReviews } from './bring-reviews.ts'
import { type DemoLoad, noteState } from './demo-load.ts'
import { ensureBrand } from './ensure-brand.ts'
import { finishDesk } from './finish-desk.ts'
import { leaveUnread } from './leave-unread.ts'
import { playChats } from './play-chats.ts'
import { readStage } from './stage.ts'
import { storiesLeft } from './stories-left.ts'
import { tellStories } from './tell-stories.ts'

export type Loading = {
  connectors: Connectors
  corpus: DemoCorpus
  /** After every conversation. */
  onProgress?: (done: number) => void
  /** Ends early, with whole conversations, once it says so. */
  isEnough?: () => boolean
}

const lockId = 7_364_010

/** The demo's corpus; the same for the same load. */
export function corpusOf({ seed, asOf, conversationCount }: DemoLoad): DemoCorpus {
  return generateDemo(seed, { now: asOf, conversations: conversationCount })
}

/**
 * Loads what of the demo is not there yet, through the real commands; whatever stopped an earlier attempt, this one
 * goes on after its last whole conversation. Returns whether all is there now.
 * @throws AppError unavailable when it is being loaded already
 */
export async function loadDemo(world: World, load: DemoLoad, loading: Loading): Promise<boolean> {
  return alone(world, async () => {
    try {
      await noteState(world, load.accountId, 'loading')
      const isDone = await loadRest(world, load, loading)
      if (isDone) await noteState(world, load.accountId, 'ready')
      return isDone
    } catch (error) {
      await noteState(world, load.accountId, 'failed', reasonOf(error))
      throw error
    }
  })
}

async function loadRest(world: World, load: DemoLoad, loading: Loading): Promise<boolean> {
  const { corpus, connectors, onProgress, isEnough = () => false } = loading
  await ensureBrand(world, load, corpus, connectors)
  const context = createContext(world, load.accountId, { kind: 'system' })
  const stage = await readStage(context, connectors, corpus)
  const { past, lived } = await storiesLeft(context, corpus, load.asOf)
  let done = corpus.conversations.length - past.length - lived.length
  const onTold = () => {
    done += 1
    onProgress?.(done)
  }
  await bringHistory(stage, past, { isEnough, onTold })
  if (isEnough()) return false
  await countRows(world)
  await tellStories(stage, lived, { isEnough, onTold })
  if (isEnough()) return false
  await playChats(stage, { locations: corpus.locations, asOf: load.asOf })
  await bringReviews(stage, { seed: load.seed, asOf: load.asOf, connectors })
  await askForReviews(stage, { seed: load.seed, asOf: load.asOf, ...corpus })
  await finishDesk(stage, { people: corpus.people, asOf: load.asOf })
  await leaveUnread(stage, corpus.people)
  return true
}

// The database plans by what it last counted, and it counts by itself only once a minute: tables that were empty a
// moment ago would be searched from end to end.
async function countRows({ db }: World): Promise<void> {
  await sql`analyze accounts, contacts, contact_identities, deliveries, conversations, messages, participants,
    conversation_reads, automatic_replies`.execute(db)
}

// Two at once would tell every story twice.
async function alone<T>(world: World, work: () => Promise<T>): Promise<T> {
  return world.db.connection().execute(async (db) => {
    const { rows } = await sql<{
      isOurs: boolean
    }>`select pg_try_advisory_lock(${lockId}) as is_ours`.execute(db)
    if (!rows[0]?.isOurs) throw new AppError('unavailable', 'The demo is being loaded already.')
    try {
      return await work()
    } finally {
      await sql`select pg_advisory_unlock(${lockId})`.execute(db)
    }
  })
}
