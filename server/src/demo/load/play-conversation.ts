import { sql } from 'kysely'
import { addIdentity } from '../../contacts/index.ts'
import { assignConversation } from '../../conversations/index.ts'
import type { Tx } from '../../platform/context.ts'
import type { DemoStep } from '../shapes.ts'
import { openPast, type Past } from './past.ts'
import { receiveStep } from './receive-step.ts'
import type { Scene, Story } from './scene.ts'
import type { Stage } from './stage.ts'
import { takeStep } from './take-step.ts'

/**
 * Lets one conversation happen through the real commands, each at its time, in one transaction: it is there with all
 * that follows from it, or not at all.
 * @param begun called when the first mail has been read, so that numbers follow the order of arrival
 */
export async function playConversation(stage: Stage, story: Story, begun: () => void): Promise<void> {
  await stage.context.transaction(async (tx) => {
    // A conversation lost in a crash is told again; waiting for the disk thousands of times would take its time.
    await sql`set local synchronous_commit to off`.execute(tx.db)
    const { memory, jobs } = stage
    const past = openPast(stage.context, tx, { memory, jobs, begin: story.steps[0].at })
    const scene = blankScene(stage, past, story)
    for (const step of story.steps) {
      if (step.kind !== 'incoming') await findShop(scene, step.at)
      await past.letPass(step.at)
      if (step.kind === 'incoming') await receiveStep(scene, step)
      else await takeStep(scene, step)
      if (step.kind !== 'incoming') await noteIdentities(scene, step)
      begun()
    }
    await past.letPass(story.asOf)
    await past.handOver()
  })
}

function blankScene(stage: Stage, past: Past, story: Story): Scene {
  const isAtShop = stage.location(story.locationKey) === stage.locationAt(story.steps[0].to)
  return {
    ...{ stage, past, story, isAtShop },
    ...{ conversationId: '', departmentId: null, isMarked: false, mailIds: [], answer: undefined },
  }
}

// What was written to the brand's own address belongs to a shop once somebody has looked at it.
async function findShop(scene: Scene, before: Date): Promise<void> {
  const { stage, past, story, conversationId } = scene
  if (scene.isAtShop) return
  scene.isAtShop = true
  const locationId = stage.location(story.locationKey)
  const context = past.as(stage.dispatcher)
  const found = await context.read((tx) => findConversation(tx, conversationId))
  if (found.locationId === locationId) return
  await past.letPass(new Date((past.now().getTime() + before.getTime()) / 2))
  await assignConversation(context, conversationId, { locationId })
}

function findConversation(tx: Tx, id: string) {
  return tx.db
    .selectFrom('conversations')
    .select(['locationId', 'contactId'])
    .where('accountId', '=', tx.accountId)
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
}

// Whoever deals with a customer first writes down how else they are reached.
async function noteIdentities({ stage, past, story, conversationId }: Scene, step: DemoStep): Promise<void> {
  if (story.identities.length === 0 || !('personKey' in step)) return
  const told = story.identities
  story.identities = []
  const context = past.as(stage.member(step.personKey))
  const { contactId } = await context.read((tx) => findConversation(tx, conversationId))
  for (const identity of told) await addIdentity(context, contactId, identity)
}
