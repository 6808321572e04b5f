import type { Context, Tx } from '../../platform/context.ts'
import type { StoredEvent } from '../../platform/events/read-events.ts'
import { newId } from '../../platform/ids.ts'
import type { Reactions } from '../../platform/jobs/jobs.ts'
import type { ReviewSources } from '../source.ts'
import { whyNot } from './decide.ts'
import { readFacts } from './facts.ts'
import { readGround } from './read-ground.ts'
import { holdRequest, noteSteps, takeStep } from './take-step.ts'
import { whenToAsk } from './when-to-ask.ts'

export const askJob = 'reviews.ask'
const hourMs = 3_600_000

/** What asking does when something happens elsewhere: a matter is resolved, a visit is over. */
export function askingReactions(sources: ReviewSources): Reactions {
  const plan = (context: Context, conversationId: string | null) =>
    conversationId ? planAsk(context, sources, conversationId) : Promise.resolve()
  return {
    'conversation.status_changed': {
      'reviews.askAfterConversation': (context, event) =>
        isResolution(event) ? plan(context, event.subjectId) : Promise.resolve(),
    },
    'notice.bounced': {
      'reviews.noteBounce': (context, { subjectId }) =>
        subjectId ? noteBounce(context, subjectId) : Promise.resolve(),
    },
  }
}

function isResolution({ payload }: StoredEvent): boolean {
  return Object(payload).status === 'resolved'
}

async function noteBounce(context: Context, id: string): Promise<void> {
  await context.transaction(async (tx) => {
    const request = await holdRequest(tx, id)
    if (request?.state === 'sent') await takeStep(tx, request, { state: 'bounced' })
  })
}

/** Has a job send a request at its time. */
export function enqueueAsk(tx: Tx, id: string, dueAt: Date): void {
  tx.enqueue(askJob, { id }, { runAt: dueAt, key: `review-ask:${id}` })
}

/**
 * Plans to ask the customer of a resolved conversation, or notes why not. A conversation is asked about once, however
 * often it is resolved, unless it was open again before anybody had been asked.
 */
async function planAsk(context: Context, sources: ReviewSources, conversationId: string): Promise<void> {
  await context.transaction(async (tx) => {
    const ground = await readGround(tx, sources)
    const { settings } = ground
    if (!settings.afterConversation && !settings.afterVisit) return
    const matter = await readMatter(tx, conversationId)
    if (!matter?.locationId) return
    const { contactId, locationId, regionId, zone, visit } = matter
    const moment = visit ? 'visit' : 'conversation'
    if (!(visit ? settings.afterVisit : settings.afterConversation)) return
    const { facts, reach } = await readFacts(
      context,
      tx,
      {
        ...{ id: null, contactId, location: { id: locationId, regionId } },
        isMomentOver: matter.status === 'resolved' && visit !== 'did_not_come',
      },
      ground,
    )
    const reason = whyNot(facts)
    const dueAt = whenToAsk(
      { zone, from: settings.from, until: settings.until },
      new Date(tx.now().getTime() + settings.delayHours * hourMs),
    )
    const id = await insertRequest(tx, {
      ...{ contactId, locationId, conversationId, moment },
      ...{ state: reason ? 'skipped' : 'planned', reason: reason ?? '', dueAt: reason ? null : dueAt },
      ...{ channel: reach?.channel ?? null, address: reach?.address ?? '', language: languageOf(matter) },
    })
    if (id && !reason) enqueueAsk(tx, id, dueAt)
  })
}

type NewRequest = {
  contactId: string
  locationId: string
  conversationId: string
  moment: 'conversation' | 'visit'
  state: 'planned' | 'skipped'
  reason: string
  dueAt: Date | null
  channel: 'email' | 'phone' | null
  address: string
  language: string
}

async function insertRequest(tx: Tx, request: NewRequest): Promise<string | undefined> {
  const row = await tx.db
    .insertInto('reviewRequests')
    .values({ accountId: tx.accountId, id: newId(), ...request, plannedAt: tx.now() })
    .onConflict((conflict) =>
      conflict
        .columns(['accountId', 'conversationId'])
        .where('conversationId', 'is not', null)
        .doUpdateSet((of) => ({
          ...{ state: request.state, reason: request.reason, dueAt: request.dueAt },
          stepCount: of('reviewRequests.stepCount', '+', 1),
        }))
        .where('reviewRequests.state', '=', 'skipped')
        .where('reviewRequests.reason', '=', 'moment_passed'),
    )
    .returning(['id', 'stepCount'])
    .executeTakeFirst()
  if (!row) return undefined
  const { state, reason } = request
  await noteSteps(tx, [{ requestId: row.id, number: row.stepCount, state, reason }])
  return row.id
}

// A side thread is with a supplier; whoever a review is answered to has written one already.
async function readMatter(tx: Tx, conversationId: string) {
  return tx.db
    .selectFrom('conversations')
    .innerJoin('contacts', (join) =>
      join
        .onRef('contacts.accountId', '=', 'conversations.accountId')
        .onRef('contacts.id', '=', 'conversations.contactId'),
    )
    .innerJoin('locations', (join) =>
      join
        .onRef('locations.accountId', '=', 'conversations.accountId')
        .onRef('locations.id', '=', 'conversations.locationId'),
    )
    .innerJoin('accounts', 'accounts.id', 'conversations.accountId')
    .select(['conversations.contactId', 'conversations.locationId', 'conversations.status'])
    .select(['conversations.locale', 'contacts.locale as contactLocale', 'locations.locale as placeLocale'])
    .select(['locations.regionId', 'locations.zone', 'accounts.defaultLocale'])
    .select((of) =>
      of
        .selectFrom('callbacks')
        .select('callbacks.state')
        .whereRef('callbacks.accountId', '=', 'conversations.accountId')
        .whereRef('callbacks.conversationId', '=', 'conversations.id')
        .where('callbacks.kind', '=', 'visit')
        .where('callbacks.state', 'in', ['came', 'did_not_come'])
        .orderBy('callbacks.startsAt', 'desc')
        .limit(1)
        .as('visit'),
    )
    .where('conversations.accountId', '=', tx.accountId)
    .where('conversations.id', '=', conversationId)
    .where('conversations.sideOfId', 'is', null)
    .where('conversations.mergedIntoId', 'is', null)
    .where((of) =>
      of.not(
        of.exists(
          of
            .selectFrom('reviews')
            .select('reviews.id')
            .whereRef('reviews.accountId', '=', 'conversations.accountId')
            .whereRef('reviews.conversationId', '=', 'conversations.id'),
        ),
      ),
    )
    .executeTakeFirst()
}

type Matter = NonNullable<Awaited<ReturnType<typeof readMatter>>>

function languageOf({ locale, contactLocale, placeLocale, defaultLocale }: Matter): string {
  return locale || contactLocale || placeLocale || defaultLocale
}
