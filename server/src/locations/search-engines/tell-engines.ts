import { findOwnBrand } from '../../accounts/index.ts'
import type { Context } from '../../platform/context.ts'
import { type Job, waiting } from '../../platform/jobs/jobs.ts'
import { type ChangedPages, listChangedPages } from './changed-pages.ts'
import { keyUrl } from './pings.ts'
import { type Submitted, submitPages } from './submit.ts'

export const tellJob = 'locations.tellSearchEngines'

const minuteMs = 60_000
// Changes of some minutes are told together; an import of an hour is told a dozen times.
const everyMs = 5 * minuteMs
const longestMs = 1440 * minuteMs

/** Has changed pages told where it is time for that; looked at for every account, of which most have none. */
export async function lookForChangedPages(context: Context): Promise<void> {
  const isDue = await context.read((tx) =>
    tx.db
      .selectFrom('searchPings')
      .select('key')
      .where('accountId', '=', tx.accountId)
      .where('nextAt', '<=', tx.now())
      .executeTakeFirst(),
  )
  if (!isDue) return
  await context.transaction(async (tx) => {
    // Taken until then: of two processes one finds it due, and a job that is lost is begun again.
    const taken = await tx.db
      .updateTable('searchPings')
      .set({ nextAt: new Date(tx.now().getTime() + everyMs) })
      .where('accountId', '=', tx.accountId)
      .where('nextAt', '<=', tx.now())
      .executeTakeFirst()
    if (taken.numUpdatedRows > 0n) tx.enqueue(tellJob, {}, { key: tellJob, maxAttempts: 1 })
  })
}

/** The job that submits what changed, in one request; what could not be told is told the next time, each time later. */
export const tellSearchEngines: Job = waiting(async (context) => {
  const found = await context.read(async (tx) => {
    const row = await tx.db
      .selectFrom('searchPings')
      .select(['key', 'toldUntil', 'failures'])
      .where('accountId', '=', tx.accountId)
      .executeTakeFirst()
    if (!row) return undefined
    return {
      ...row,
      brand: await findOwnBrand(context, tx),
      pages: await listChangedPages(tx, row.toldUntil),
    }
  })
  // A page that may not be listed is nothing to tell of; once it may, what changed meanwhile is.
  if (!found || found.pages.slugs.length === 0) return
  const { brand, key, pages, failures } = found
  const { origin, defaultLocale, legal } = brand
  if (!legal.imprintUrl || !legal.privacyUrl) return
  const answer = await submitPages(context.config, {
    ...{ origin, key, keyLocation: keyUrl(origin, key) },
    urls: pages.slugs.map((slug) => `${origin}/locations/${encodeURIComponent(slug)}?lang=${defaultLocale}`),
  })
  await note(context, { answer, pages, key, failures })
})

type Told = { answer: Submitted; pages: ChangedPages; key: string; failures: number }

async function note(context: Context, { answer, pages, key, failures }: Told): Promise<void> {
  const { status, waitSeconds } = answer
  // 202: taken, the key is still to be looked at.
  const isTaken = status === 200 || status === 202
  const backOffMs = Math.min(longestMs, everyMs * 2 ** failures)
  const waitMs = Math.max(isTaken ? everyMs : backOffMs, (waitSeconds ?? 0) * 1000)
  await context.transaction(async (tx) => {
    await tx.db
      .updateTable('searchPings')
      .set({
        ...(isTaken ? { toldUntil: pages.until, failures: 0 } : { failures: failures + 1 }),
        ...{ lastAt: tx.now(), lastStatus: status, lastCount: pages.slugs.length },
        nextAt: new Date(tx.now().getTime() + waitMs),
      })
      .where('accountId', '=', tx.accountId)
      // Switched off and on meanwhile it is another.
      .where('key', '=', key)
      .execute()
  })
}
