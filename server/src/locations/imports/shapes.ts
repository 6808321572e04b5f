import { z } from 'zod'
import { columnShape } from '../../platform/tables/columns.ts'
import { fieldChangeShape } from '../changes/field-changes.ts'
import { faultShape } from '../record/fault-shape.ts'
import { importFields } from './fields.ts'

export const importStates = ['reading', 'checking', 'ready', 'taking', 'done', 'failed'] as const
export const verdicts = ['new', 'changed', 'unchanged', 'faulty'] as const

export const mappingShape = z
  .record(z.string().max(300), z.string().max(60))
  .refine((mapping) => Object.keys(mapping).length <= 400, 'has too many columns')
  .meta({
    description: `Column → field. Fields: ${importFields.join(', ')}, custom:ID of one of the brand's own, or attribute:KEY of the catalogue. What is not named is left out.`,
  })

export const locationImportShape = z
  .object({
    id: z.uuid(),
    filename: z.string(),
    state: z.enum(importStates),
    failure: z.string().nullable(),
    reason: z.string(),
    total: z.number().int(),
    done: z.number().int().meta({ description: 'Of the rows being judged, or of those being taken' }),
    createdAt: z.date(),
    createdBy: z.string(),
  })
  .meta({ id: 'LocationImport' })

export const locationImportDetailShape = locationImportShape
  .extend({
    columns: z.array(columnShape),
    mapping: mappingShape,
    verdicts: z.object({
      new: z.number().int(),
      changed: z.number().int(),
      unchanged: z.number().int(),
      faulty: z.number().int(),
    }),
    outcomes: z.object({
      created: z.number().int(),
      changed: z.number().int(),
      proposed: z.number().int(),
    }),
  })
  .meta({ id: 'LocationImportDetail' })

export const locationImportRowShape = z
  .object({
    position: z.number().int(),
    line: z.number().int(),
    code: z.string(),
    name: z.string(),
    verdict: z.enum(verdicts),
    outcome: z.enum(['created', 'changed', 'proposed']).nullable(),
    location: z.object({ id: z.uuid(), name: z.string() }).nullable(),
    fields: z.array(fieldChangeShape).meta({ description: 'What taking it does, field by field' }),
    faults: z.array(faultShape.omit({ fix: true }).extend({ column: z.string(), text: z.string() })),
  })
  .meta({ id: 'LocationImportRow' })
