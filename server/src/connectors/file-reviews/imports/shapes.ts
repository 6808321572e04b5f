import { z } from 'zod'
import { columnShape } from '../../../platform/tables/columns.ts'
import { mappingShape, optionsShape } from '../reading/mapping.ts'

export const importStates = [
  ...(['reading', 'checking', 'ready', 'taking', 'done', 'undoing', 'undone', 'failed'] as const),
] as const
export type ImportState = (typeof importStates)[number]
export const verdicts = ['new', 'known', 'faulty'] as const
const outcomes = ['created', 'changed', 'unchanged', 'undone'] as const

export const reviewImportShape = z
  .object({
    id: z.uuid(),
    filename: z.string(),
    state: z.enum(importStates),
    failure: z.string().nullable(),
    total: z.number().int(),
    done: z.number().int().meta({ description: 'Of the rows being judged, taken, or taken back' }),
    createdAt: z.date(),
    createdBy: z.string(),
  })
  .meta({ id: 'ReviewImport' })

export const reviewImportDetailShape = reviewImportShape
  .extend({
    columns: z.array(columnShape),
    mapping: mappingShape,
    options: optionsShape.required(),
    missing: z
      .enum(['date', 'words', 'platform'])
      .nullable()
      .meta({ description: 'What has to be said before rows can be judged' }),
    verdicts: z.object({ new: z.number().int(), known: z.number().int(), faulty: z.number().int() }),
    outcomes: z.object({
      ...{ created: z.number().int(), changed: z.number().int() },
      ...{ unchanged: z.number().int(), undone: z.number().int() },
    }),
  })
  .meta({ id: 'ReviewImportDetail' })

export const reviewImportRowShape = z
  .object({
    position: z.number().int(),
    line: z.number().int(),
    verdict: z.enum(verdicts),
    outcome: z.enum(outcomes).nullable(),
    reviewId: z.uuid().nullable(),
    platform: z.string(),
    author: z.string(),
    stars: z.number().int().nullable(),
    text: z.string(),
    place: z.string(),
    writtenAt: z.date().nullable(),
    faults: z.array(z.object({ column: z.string(), message: z.string() })),
  })
  .meta({ id: 'ReviewImportRow' })
