import { type Kysely, sql } from 'kysely'
import type { Config } from './config.ts'
import { type Consequences, writeConsequences } from './consequences.ts'
import type { DB } from './db/schema.ts'
import type { Translate } from './i18n/create-translator.ts'
import type { Log } from './log.ts'
import type { Secrets } from './secrets.ts'
import type { Blobs } from './storage/blobs.ts'

export type Scope = 'all' | readonly string[]

/** Who does it. A member carries role and scope, so that one function can decide what they may see. */
export type Actor =
  | {
      kind: 'member'
      id: string
      name: string
      locale: string
      role: Role
      locations: Scope
      departments: Scope
    }
  | { kind: 'key'; id: string; name: string }
  | { kind: 'contact'; id: string }
  /** A rule the brand made, which acts by itself. */
  | { kind: 'rule'; id: string; name: string }
  | { kind: 'system' }

export type Role = 'owner' | 'admin' | 'manager' | 'agent' | 'viewer'

export type JobOptions = { runAt?: Date; key?: string; maxAttempts?: number }

/** One database transaction on behalf of one account: row-level security is already set. */
export type Tx = {
  db: Kysely<DB>
  accountId: string
  actor: Actor
  now(): Date
  /** What it leads to; written when its work is done. */
  consequences: Consequences
  /** Adds a job to this transaction: rolled back, no job. The account is added to the payload. */
  enqueue(job: string, payload: Record<string, unknown>, options?: JobOptions): void
}

/** What a command needs to know about the world around it. */
export type Context = {
  accountId: string
  actor: Actor
  now(): Date
  log: Log
  config: Config
  blobs: Blobs
  secrets: Secrets
  translate: Translate
  transaction<T>(work: (tx: Tx) => Promise<T> | T): Promise<T>
  /**
   * A transaction nobody waits for the disk for: what it wrote in the last moment before a power cut may be gone, whole.
   * For what is only noted, such as who was seen when.
   */
  jot<T>(work: (tx: Tx) => Promise<T> | T): Promise<T>
  read<T>(work: (tx: Tx) => Promise<T> | T): Promise<T>
  /** The same world for another actor of the same account. */
  as(actor: Actor): Context
}

export type World = {
  db: Kysely<DB>
  config: Config
  log: Log
  blobs: Blobs
  secrets: Secrets
  translate: Translate
  now(): Date
}

/** A context for one account and actor. */
export function createContext(world: World, accountId: string, actor: Actor): Context {
  const run = <T>({ begin, end }: { begin: string; end: string }, work: (tx: Tx) => Promise<T> | T) =>
    world.db.connection().execute(async (db) => {
      // At once: a simple query may hold both statements. The id is a UUID we made or checked.
      await sql.raw(`${begin}; set local app.account_id = '${accountId}'`).execute(db)
      try {
        const tx = createTx(db, accountId, actor, world.now)
        const result = await work(tx)
        await writeConsequences(db, accountId, tx.consequences)
        await sql.raw(end).execute(db)
        return result
      } catch (error) {
        await sql`rollback`.execute(db).catch(() => undefined)
        throw error
      }
    })
  return {
    accountId,
    actor,
    now: world.now,
    log: world.log,
    config: world.config,
    blobs: world.blobs,
    secrets: world.secrets,
    translate: world.translate,
    transaction: (work) => run({ begin: 'begin', end: 'commit' }, work),
    jot: (work) => run({ begin: 'begin; set local synchronous_commit = off', end: 'commit' }, work),
    read: (work) => run({ begin: 'begin read only', end: 'end' }, work),
    as: (other) => createContext(world, accountId, other),
  }
}

/** The same context, whose transactions are part of one that is open already: several commands, all or nothing. */
export function within(context: Context, tx: Tx): Context {
  return {
    ...context,
    transaction: async (work) => work(tx),
    jot: async (work) => work(tx),
    read: async (work) => work(tx),
    as: (actor) => within(context.as(actor), tx),
  }
}

function createTx(db: Kysely<DB>, accountId: string, actor: Actor, now: () => Date): Tx {
  const consequences: Consequences = { events: [], jobs: [] }
  return {
    db,
    accountId,
    actor,
    now,
    consequences,
    enqueue(name, payload, { runAt = null, key = null, maxAttempts = 25 } = {}) {
      consequences.jobs.push({ name, payload, runAt, key, maxAttempts })
    },
  }
}
