import { z } from 'zod'

/** Counts up when an older version could not read what a newer one writes. */
export const format = 1

const sha256 = z.string().regex(/^[0-9a-f]{64}$/)
const count = z.number().int().nonnegative()

/** What stands in manifest.json, which is written last: an export without it did not finish. */
export const manifestShape = z.object({
  vicino: z.literal('export'),
  format: z.number(),
  version: z.string(),
  at: z.string(),
  account: z.object({ id: z.uuid(), name: z.string() }),
  /** The migrations the database had; all of them must be known to who reads it. */
  migrations: z.array(z.string()),
  hasSecrets: z.boolean(),
  lastNumber: z.number().nullable(),
  firstPending: z.number().nullable(),
  tables: z.array(z.object({ name: z.string(), file: z.string(), rows: count, sha256 })),
  files: z.object({ count, missing: z.array(sha256) }),
})

export type Manifest = z.infer<typeof manifestShape>

export const jobsFile = 'jobs.jsonl'
export const tableFile = (name: string) => `tables/${name}.jsonl`
export const blobFile = (hash: string) => `files/${hash}`
