import { sql } from 'kysely'
import type { z } from 'zod'
import type { Actor, Context, Tx } from '../../platform/context.ts'
import type { Log } from '../../platform/log.ts'
import type { countsShape } from '../shapes.ts'
import { type Cell, countMentions, countsOf, readCells } from './count-conversations.ts'

type Counts = z.infer<typeof countsShape>

export type CountsBoard = {
  /** An actor's counts as of now. */
  read(context: Context): Promise<Counts>
  /** Something was committed for an account ('' = for any): whoever has a stream open is told what changed for them. */
  wake(accountId: string): void
  /** A stream came back that was told nothing meanwhile: whoever has one open is told all counts. */
  tellAll(accountId: string): void
  stop(): void
}

/** Sends each open stream of an account its own text; undefined sends it nothing. */
export type TellEach = (accountId: string, textFor: (actor: Actor) => string | undefined) => void

type Board = { cells: Cell[]; position: string; isSettled: boolean }

const pushEveryMs = 1_000

/**
 * The counts of all views, counted once for everybody: an account's conversations are counted again only after
 * something has happened, and each person's numbers are sums over the same cells. So a hundred people cost what one does.
 */
export function createCountsBoard(
  contextOf: (accountId: string) => Context,
  tellEach: TellEach,
  log: Log,
): CountsBoard {
  const boards = new Map<string, Board>()
  const reading = new Map<string, { now: Promise<Board>; next?: Promise<Board> }>()
  const told = new Map<string, Cell[]>()
  const timers = new Map<string, ReturnType<typeof setTimeout>>()

  async function boardOf(accountId: string): Promise<Board> {
    const known = boards.get(accountId)
    return contextOf(accountId).read(async (tx) => {
      const { position, isSettled } = await latest(tx)
      if (known?.isSettled && known.position === position) return known
      const board = { cells: await readCells(tx), position, isSettled }
      boards.set(accountId, board)
      return board
    })
  }

  // Many who ask at once get one answer, but never one that was begun before they asked: it could miss what they did.
  function share(accountId: string): Promise<Board> {
    const current = reading.get(accountId)
    if (current) {
      current.next ??= current.now.catch(() => undefined).then(() => begin(accountId))
      return current.next
    }
    return begin(accountId)
  }

  function begin(accountId: string): Promise<Board> {
    const now = boardOf(accountId)
    const turn = { now }
    reading.set(accountId, turn)
    const end = () => {
      if (reading.get(accountId) === turn) reading.delete(accountId)
    }
    now.then(end, end)
    return now
  }

  async function push(accountId: string): Promise<void> {
    const { cells } = await share(accountId)
    const before = told.get(accountId)
    told.set(accountId, cells)
    const texts = new Map<string, string | undefined>()
    tellEach(accountId, (actor) => {
      const key = JSON.stringify(actor.kind === 'member' ? actor : actor.kind)
      if (!texts.has(key)) texts.set(key, changesFor(actor, before, cells))
      return texts.get(key)
    })
  }

  function wake(accountId: string): void {
    if (accountId === '' || timers.has(accountId)) return
    const timer = setTimeout(() => {
      timers.delete(accountId)
      push(accountId).catch((error) => log.warn({ error }, 'Counting for streams failed'))
    }, pushEveryMs)
    timers.set(accountId, timer.unref())
  }

  return {
    async read(context) {
      const { cells } = await share(context.accountId)
      // They now know more than was told: what changes from here must not be compared with what was told.
      if (told.get(context.accountId) !== cells) told.delete(context.accountId)
      return { ...countsOf(cells, context.actor), mentions: await context.read(countMentions) }
    },
    wake,
    tellAll(accountId) {
      told.delete(accountId)
      wake(accountId)
    },
    stop() {
      for (const timer of timers.values()) clearTimeout(timer)
    },
  }
}

// Settled when nothing that began before it can still commit: else a count could miss it and never be done again.
async function latest(tx: Tx): Promise<{ position: string; isSettled: boolean }> {
  const { rows } = await sql<{ position: string; isSettled: boolean }>`
    select xid::text || '-' || seq as position, xid < pg_snapshot_xmin(pg_current_snapshot()) as is_settled
    from events where account_id = ${tx.accountId}::uuid
    order by events.xid desc, events.seq desc fetch first 1 row only`.execute(tx.db)
  return rows[0] ?? { position: '', isSettled: true }
}

/**
 * What of an actor's counts changed; of places only those that did. undefined when nothing did. Everything, when nobody
 * knows what they were told before.
 */
function changesFor(
  actor: Actor,
  before: readonly Cell[] | undefined,
  after: readonly Cell[],
): string | undefined {
  if (!before) return textOf({ ...countsOf(after, actor), isWhole: true })
  const [old, now] = [countsOf(before, actor), countsOf(after, actor)]
  const changes = {
    ...now,
    byLocation: changedPlaces(old.byLocation, now.byLocation),
    byDepartment: changedPlaces(old.byDepartment, now.byDepartment),
  }
  const { byLocation: _locations, byDepartment: _departments, ...totals } = now
  const isSame = Object.entries(totals).every(([name, count]) => Object(old)[name] === count)
  if (isSame && changes.byLocation.length === 0 && changes.byDepartment.length === 0) return undefined
  return textOf({ ...changes, isWhole: false })
}

function textOf(counts: object): string {
  return `event: counts\ndata: ${JSON.stringify(counts)}\n\n`
}

type Place = { id: string | null; count: number }

function changedPlaces(before: readonly Place[], after: readonly Place[]): Place[] {
  const old = new Map(before.map(({ id, count }) => [id, count]))
  const gone = before
    .filter(({ id }) => !after.some((one) => one.id === id))
    .map(({ id }) => ({ id, count: 0 }))
  return [...after.filter(({ id, count }) => old.get(id) !== count), ...gone]
}
