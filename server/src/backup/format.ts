import { z } from 'zod'

/** Counts up when an older version could not read what a newer one writes. */
export const format = 1

const headShape = z.object({ vicino: z.number(), migrations: z.array(z.string()) })
const accountShape = z.object({
  account: z.uuid(),
  /** The last conversation number given out. */
  lastNumber: z.number().nullable(),
  /** The first event nobody has reacted to yet. */
  firstPending: z.number().nullable(),
})
const jobShape = z.object({
  name: z.string(),
  payload: z.unknown(),
  runAt: z.string(),
  key: z.string().nullable(),
  maxAttempts: z.number(),
})

/** One line of a backup. Rows belong to the table named last above them, tables to the account named last. */
export const lineShape = z.union([
  z.object({ row: z.record(z.string(), z.unknown()) }),
  z.object({ table: z.string() }),
  z.object({ job: jobShape }),
  z.object({ blob: z.string(), data: z.string() }),
  accountShape,
  headShape,
  z.object({ end: z.literal(true), rows: z.number(), blobs: z.number() }),
])

export type Line = z.infer<typeof lineShape>
export type Head = z.infer<typeof headShape>
export type BackedUpAccount = z.infer<typeof accountShape>
export type BackedUpJob = z.infer<typeof jobShape>

export type BackupCounts = { rows: number; blobs: number }
