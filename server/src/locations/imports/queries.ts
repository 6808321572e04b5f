import { z } from 'zod'
import { can } from '../../accounts/index.ts'
import { importGone } from '../../platform/brought/refusals.ts'
import type { Context, Tx } from '../../platform/context.ts'
import { localeOf } from '../../platform/i18n/locales.ts'
import { columnShape } from '../../platform/tables/columns.ts'
import { makerOf } from '../changes/keep-version.ts'
import { fieldsOf } from './fields-of.ts'
import { judgeRow } from './judge.ts'
import { readGround, withFirstLines } from './read-ground.ts'
import { sayFaults } from './say-faults.ts'
import type { verdicts } from './shapes.ts'

const mostListed = 50
const columns = z.array(columnShape)
const mapping = z.record(z.string(), z.string())

/** What was brought, newest first: a manager sees their own. */
export async function listImports(context: Context, locale: string) {
  const rows = await context.read((tx) => selectImports(tx).limit(mostListed).execute())
  return rows.map((row) => plain(context, row, locale))
}

/** One import with what its rows are. @throws AppError not_found */
export async function showImport(context: Context, id: string, locale: string) {
  return context.read(async (tx) => {
    const row = await selectImports(tx).where('brought.id', '=', id).executeTakeFirst()
    if (!row) throw importGone()
    const counts = await tx.db
      .selectFrom('locationImportRows')
      .select(['verdict', 'outcome'])
      .select((of) => of.fn.countAll<number>().as('count'))
      .where('accountId', '=', tx.accountId)
      .where('importId', '=', id)
      .groupBy(['verdict', 'outcome'])
      .execute()
    const sum = (is: (one: (typeof counts)[number]) => boolean) =>
      counts.filter(is).reduce((total, { count }) => total + count, 0)
    const of = (verdict: (typeof verdicts)[number]) => sum((one) => one.verdict === verdict)
    const became = (outcome: string) => sum((one) => one.outcome === outcome)
    return {
      ...plain(context, row, locale),
      ...{ columns: columns.parse(row.columns), mapping: mapping.parse(row.mapping) },
      verdicts: { new: of('new'), changed: of('changed'), unchanged: of('unchanged'), faulty: of('faulty') },
      outcomes: { created: became('created'), changed: became('changed'), proposed: became('proposed') },
    }
  })
}

type Asked = {
  verdict: (typeof verdicts)[number] | undefined
  limit: number
  after: number | undefined
  locale: string
}

/** The rows of an import in their order, with what taking each does; one more than asked when there are more. */
export async function listRows(context: Context, id: string, { verdict, limit, after, locale }: Asked) {
  return context.read(async (tx) => {
    const brought = await selectImports(tx).where('brought.id', '=', id).executeTakeFirst()
    if (!brought) throw importGone()
    const map = mapping.parse(brought.mapping)
    const kept = await tx.db
      .selectFrom('locationImportRows as row')
      .leftJoin('locations as location', (join) =>
        join.onRef('location.accountId', '=', 'row.accountId').onRef('location.id', '=', 'row.locationId'),
      )
      .select([
        'row.position',
        'row.line',
        'row.cells',
        'row.code',
        'row.verdict',
        'row.outcome',
        'row.faults',
      ])
      .select(['location.id as locationId', 'location.name as locationName'])
      .where('row.accountId', '=', tx.accountId)
      .where('row.importId', '=', id)
      .where('row.verdict', 'is not', null)
      .$if(verdict !== undefined, (all) => all.where('row.verdict', '=', verdict ?? 'new'))
      .where('row.position', '>', after ?? 0)
      .orderBy('row.position')
      .limit(limit + 1)
      .execute()
    const open = await withFirstLines(tx, id, { rows: kept, mapping: map })
    const ground = await readGround(tx, { mapping: map, actor: tx.actor }, open)
    const say = sayFaults(context, localeOf(locale), map)
    return kept.map(({ locationId, locationName, verdict: kind, code, faults, outcome, ...row }, index) => {
      const cells = open[index]?.cells ?? {}
      const judged = open[index] && judgeRow(open[index], ground)
      const isOpen = outcome === null && (kind === 'new' || kind === 'changed')
      return {
        ...{ position: row.position, line: row.line, code: code ?? '', outcome, verdict: kind ?? 'faulty' },
        name: nameIn(cells, map) || (judged && 'known' in judged ? judged.known.name : ''),
        location: locationId && locationName ? { id: locationId, name: locationName } : null,
        fields: isOpen && judged ? fieldsOf(judged) : [],
        faults: say(faults, cells),
      }
    })
  })
}

function nameIn(cells: Record<string, string>, map: Record<string, string>): string {
  return cells[Object.keys(map).find((column) => map[column] === 'name') ?? ''] ?? ''
}

type Brought = Awaited<ReturnType<ReturnType<typeof selectImports>['execute']>>[number]

function plain(context: Context, row: Brought, locale: string) {
  const { columns: _c, mapping: _m, failure, memberName, keyName, ...rest } = row
  return {
    ...rest,
    failure: failure && context.translate(localeOf(locale), `errors.${failure}`),
    createdBy: memberName ?? keyName ?? '',
  }
}

function selectImports(tx: Tx) {
  return tx.db
    .selectFrom('locationImports as brought')
    .leftJoin('members as maker', (join) =>
      join.onRef('maker.accountId', '=', 'brought.accountId').onRef('maker.id', '=', 'brought.actorId'),
    )
    .leftJoin('apiKeys as key', (join) =>
      join.onRef('key.accountId', '=', 'brought.accountId').onRef('key.id', '=', 'brought.actorId'),
    )
    .select(['brought.id', 'brought.filename', 'brought.state', 'brought.failure', 'brought.reason'])
    .select(['brought.total', 'brought.done', 'brought.createdAt', 'brought.columns', 'brought.mapping'])
    .select(['maker.name as memberName', 'key.name as keyName'])
    .where('brought.accountId', '=', tx.accountId)
    .$if(!can(tx.actor, 'locations.approve'), (all) =>
      all.where('brought.actorId', '=', makerOf(tx.actor).actorId),
    )
    .orderBy('brought.createdAt', 'desc')
    .orderBy('brought.id', 'desc')
}
