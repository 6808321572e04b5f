import { z } from 'zod'
import { themeSteps } from '../../language/themes/themes.ts'
import type { Tx } from '../../platform/context.ts'
import { tones } from '../judging/tone-of.ts'
import { builtIn, untouched } from './defaults.ts'
import {
  type Answerer,
  ownTextsShape,
  type Strategy,
  type StrategyKey,
  strategyTermsShape,
} from './shapes.ts'

const keys: readonly StrategyKey[] = [
  ...tones.map((key) => ({ kind: 'tone' as const, key })),
  ...themeNames().map((key) => ({ kind: 'theme' as const, key })),
]

/** The strategies of all tones, then of all themes; those nobody has changed are as from the first day. */
export async function listStrategies(tx: Tx): Promise<Strategy[]> {
  const rows = await select(tx).execute()
  const known = new Map(rows.map((row) => [`${row.kind} ${row.key}`, row]))
  return keys.map((one) => strategyOf(one, known.get(`${one.kind} ${one.key}`)))
}

/** One strategy. */
export async function readStrategy(tx: Tx, wanted: StrategyKey): Promise<Strategy> {
  const row = await select(tx)
    .where('kind', '=', wanted.kind)
    .where('key', '=', wanted.key)
    .executeTakeFirst()
  return strategyOf(wanted, row)
}

/** The strategies of one tone and of some themes. */
export async function readStrategiesFor(tx: Tx, wanted: readonly StrategyKey[]): Promise<Strategy[]> {
  const all = await select(tx)
    .where(
      'key',
      'in',
      wanted.map(({ key }) => key),
    )
    .execute()
  return wanted.map((one) =>
    strategyOf(
      one,
      all.find(({ kind, key }) => kind === one.kind && key === one.key),
    ),
  )
}

function select(tx: Tx) {
  return tx.db
    .selectFrom('reviewStrategies')
    .select(['kind', 'key', 'answerer', 'departmentId', 'role', 'answerMinutes', 'offers', 'goesPrivate'])
    .select(['limits', 'isAutomatic', 'delayMinutes', 'texts', 'version'])
    .where('accountId', '=', tx.accountId)
}

type Row = Awaited<ReturnType<ReturnType<typeof select>['execute']>>[number]

const limitsShape = strategyTermsShape.shape.limits

function strategyOf(wanted: StrategyKey, row: Row | undefined): Strategy {
  const base = { ...wanted, builtIn: wanted.kind === 'tone' ? builtIn[wanted.key] : null }
  if (!row) return { ...base, ...untouched, isChanged: false, version: 0 }
  const { answerMinutes, offers, goesPrivate, isAutomatic, delayMinutes, version } = row
  return {
    ...base,
    ...{ answerMinutes, offers, goesPrivate, isAutomatic, delayMinutes, version, isChanged: true },
    answerer: answererOf(row),
    limits: limitsShape.parse(row.limits),
    texts: ownTextsShape.parse(row.texts),
  }
}

function answererOf({ answerer, departmentId, role }: Row): Answerer | null {
  if (answerer === 'department' && departmentId) return { kind: 'department', departmentId }
  if (answerer === 'role' && role) return { kind: 'role', role }
  return answerer === 'anybody' || answerer === 'location_manager' ? { kind: answerer } : null
}

function themeNames() {
  return z.array(z.custom<keyof typeof themeSteps>()).parse(Object.keys(themeSteps))
}
