import { z } from 'zod'
import { importGone } from '../../../platform/brought/refusals.ts'
import type { Context, Tx } from '../../../platform/context.ts'
import { type Locale, localeOf } from '../../../platform/i18n/locales.ts'
import type { ReviewField } from '../reading/fields.ts'
import type { Fault } from '../reading/judge-row.ts'
import { type Mapping, mappingShape, missingIn, optionsShape } from '../reading/mapping.ts'
import { judgeRows, readGround } from './ground.ts'
import { keptColumns } from './imports.ts'
import type { verdicts } from './shapes.ts'

const mostListed = 50
const longestShown = 300
// Written only by judging, so what comes back needs no second check.
const keptFaults = z.array(z.custom<Fault>())

/** What was brought, newest first. */
export async function listImports(context: Context, locale: string) {
  const rows = await context.read((tx) => selectImports(tx).limit(mostListed).execute())
  return rows.map((row) => plain(context, row, locale))
}

/** One import with what its rows are. @throws AppError not_found */
export async function showImport(context: Context, id: string, locale: string) {
  return context.read(async (tx) => {
    const row = await findImport(tx, id)
    const counts = await tx.db
      .selectFrom('reviewImportRows')
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
      ...{ columns: row.columns, mapping: row.mapping, options: row.options },
      missing: row.state === 'ready' ? (missingIn(row.mapping, row.options) ?? null) : null,
      verdicts: { new: of('new'), known: of('known'), faulty: of('faulty') },
      outcomes: {
        ...{ created: became('created'), changed: became('changed') },
        ...{ unchanged: became('unchanged'), undone: became('undone') },
      },
    }
  })
}

type Asked = {
  verdict: (typeof verdicts)[number] | undefined
  limit: number
  after: number | undefined
  locale: string
}

/** The rows of an import in their order; one more than asked when there are more. */
export async function listRows(context: Context, id: string, { verdict, limit, after, locale }: Asked) {
  return context.read(async (tx) => {
    const held = await findImport(tx, id)
    const rows = await tx.db
      .selectFrom('reviewImportRows')
      .select(['position', 'line', 'cells', 'verdict', 'outcome', 'reviewId', 'faults', 'platform'])
      .where('accountId', '=', tx.accountId)
      .where('importId', '=', id)
      .where('verdict', 'is not', null)
      .$if(verdict !== undefined, (all) => all.where('verdict', '=', verdict ?? 'new'))
      .where('position', '>', after ?? 0)
      .orderBy('position')
      .limit(limit + 1)
      .execute()
    const judged = judgeRows(rows, held, await readGround(tx, held))
    const say = sayFaults(context, localeOf(locale), held.mapping)
    return rows.map(({ faults, cells, verdict: kind, platform, ...row }, index) => {
      const { seen = undefined, place = undefined } = { ...Object(judged[index]?.judged) } as Partial<
        Extract<(typeof judged)[number]['judged'], { place: unknown }>
      >
      const textOf = (field: ReviewField) => String(Object(cells)[columnOf(held.mapping, field)] ?? '')
      return {
        ...row,
        ...{ verdict: kind ?? 'faulty', platform: platform ?? '', author: textOf('author') },
        stars: seen?.rating ? Math.round(seen.rating.stars) : null,
        text: (textOf('text') || textOf('title')).slice(0, longestShown),
        ...{ place: place?.name ?? textOf('location'), writtenAt: seen?.writtenAt ?? null },
        faults: say(faults),
      }
    })
  })
}

/** Puts kept faults into words, each with the column it comes from. */
export function sayFaults({ translate }: Pick<Context, 'translate'>, locale: Locale, mapping: Mapping) {
  return (faults: unknown) =>
    keptFaults.parse(faults).map(({ field, key, values }) => ({
      column: field ? columnOf(mapping, field) : '',
      message: translate(locale, `review-import.fault_${key}`, values),
    }))
}

function columnOf(mapping: Mapping, field: ReviewField): string {
  return Object.keys(mapping).find((column) => mapping[column] === field) ?? ''
}

/** @throws AppError not_found */
async function findImport(tx: Tx, id: string) {
  const row = await selectImports(tx).where('brought.id', '=', id).executeTakeFirst()
  if (!row) throw importGone()
  const { columns, mapping, options, ...rest } = row
  return {
    ...rest,
    ...{ columns: keptColumns.parse(columns), mapping: mappingShape.parse(mapping) },
    options: optionsShape.parse(options),
  }
}

type Brought = Pick<
  Awaited<ReturnType<typeof findImport>>,
  'id' | 'filename' | 'state' | 'failure' | 'total' | 'done' | 'createdAt' | 'createdBy'
>

function plain(context: Context, row: Brought, locale: string) {
  const { id, filename, state, failure, total, done, createdAt, createdBy } = row
  return {
    ...{ id, filename, state, total, done, createdAt, createdBy: createdBy ?? '' },
    failure: failure && context.translate(localeOf(locale), `errors.${failure}`),
  }
}

function selectImports(tx: Tx) {
  return tx.db
    .selectFrom('reviewImports as brought')
    .leftJoin('members as maker', (join) =>
      join.onRef('maker.accountId', '=', 'brought.accountId').onRef('maker.id', '=', 'brought.memberId'),
    )
    .select(['brought.id', 'brought.filename', 'brought.state', 'brought.failure', 'brought.total'])
    .select(['brought.done', 'brought.createdAt', 'brought.columns', 'brought.mapping', 'brought.options'])
    .select('maker.name as createdBy')
    .where('brought.accountId', '=', tx.accountId)
    .orderBy('brought.createdAt', 'desc')
    .orderBy('brought.id', 'desc')
}
