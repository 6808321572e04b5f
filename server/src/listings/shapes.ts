import { z } from 'zod'
import { severityOrder } from './accuracy/assess.ts'
import { accuracyFields, verdicts } from './accuracy/verdict.ts'
import { identityFields } from './matching/compare.ts'
import { platformKinds } from './platforms/capability.ts'

const count = z.number().int()
const intervalsShape = z.union([z.array(z.object({ from: count, to: count })), z.literal('unknown')])
const locationRefShape = z.object({ id: z.uuid(), name: z.string() })

export const recordStates = ['waiting', 'linked', 'review', 'duplicate', 'moved', 'not_ours'] as const
export const severityShape = z.enum(severityOrder)

export const directoryFoundShape = z.object({
  states: z.record(z.string(), count),
  severities: z.record(z.string(), count),
  meanScore: z.number().nullable(),
  missing: count.meta({ description: 'Locations of ours that it does not show' }),
})

export const directoryShape = z
  .object({
    id: z.uuid(),
    kind: z.enum(['file', 'live']).meta({ description: 'Where it was read from last' }),
    platform: z.enum(platformKinds).meta({ description: 'What can be done there: listDirectoryPlatforms' }),
    name: z.string(),
    state: z
      .enum(['empty', 'reading', 'matching', 'done', 'failed'])
      .meta({ description: 'reading and matching go on in the background' }),
    failure: z.string().nullable().meta({ description: 'Why its file could not be read' }),
    filename: z.string(),
    total: count.meta({ description: 'Records read' }),
    done: count.meta({ description: 'Records judged so far' }),
    unread: count.meta({ description: 'Rows that say neither a name nor an address' }),
    found: directoryFoundShape.nullable(),
    auditedAt: z.date().nullable(),
    readAt: z.date().nullable().meta({ description: 'When all it shows was read last' }),
    isStale: z
      .boolean()
      .meta({ description: 'Not read for 30 days: what it shows may be another thing by now' }),
    version: count,
  })
  .meta({ id: 'Directory' })

export const newDirectoryShape = z.object({
  kind: z.enum(['file']).default('file'),
  platform: z.enum(platformKinds).default('other'),
  name: z.string().trim().min(1, 'must not be empty').max(120),
})

export const recordRowShape = z
  .object({
    id: z.uuid(),
    externalId: z.string(),
    name: z.string(),
    locality: z.string(),
    state: z.enum(recordStates),
    location: locationRefShape.nullable(),
    linkedBy: z.enum(['person', 'id', 'score', 'address', 'unique_brand']).nullable(),
    identity: z.number().nullable().meta({ description: 'How sure it is who it is, 0 to 1' }),
    score: z.number().nullable().meta({ description: 'How right it is, 0 to 100' }),
    severity: severityShape.nullable(),
    wrong: z.array(z.enum(accuracyFields)).meta({ description: 'The fields that are not right' }),
    directoryId: z.uuid(),
  })
  .meta({ id: 'DirectoryRecordRow' })

const driftShape = z.object({
  compared: count,
  unknown: count,
  drifted: z.array(z.object({ date: z.string(), ours: intervalsShape, theirs: intervalsShape })),
})

export const evidenceShape = z
  .object({
    identity: z.number(),
    alike: z.number(),
    coverage: z.number(),
    metres: z.number().optional(),
    sameId: z.boolean(),
    sameBrand: z.boolean(),
    hasMoved: z.boolean(),
    isPinMisplaced: z.boolean(),
    fields: z.array(z.object({ field: z.enum(identityFields), score: z.number(), weight: z.number() })),
    vetoes: z.array(z.string()),
    signals: z.array(z.string()),
    doubts: z.array(z.string()),
    others: z.array(z.object({ locationId: z.uuid(), identity: z.number() })),
  })
  .meta({ id: 'MatchEvidence' })

export const accuracyShape = z
  .object({
    score: z.number().nullable(),
    strictNap: z.boolean().meta({ description: 'Name, address and number are all right' }),
    severity: severityShape,
    fields: z.array(
      z.object({
        field: z.enum(accuracyFields),
        verdict: z.enum(verdicts),
        weight: z.number(),
        ours: z.string(),
        theirs: z.string(),
      }),
    ),
    hours: z.object({ regular: driftShape, special: driftShape }),
  })
  .meta({ id: 'ListingAccuracy' })

export const verdictShape = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('mine'), locationId: z.uuid() }),
    z.object({ kind: z.literal('not_mine') }),
    z.object({ kind: z.literal('duplicate_of'), locationId: z.uuid() }),
    z.object({ kind: z.literal('moved_to'), locationId: z.uuid() }),
  ])
  .meta({ id: 'RecordVerdict' })

export const recordShape = recordRowShape
  .extend({
    directory: z.object({ id: z.uuid(), name: z.string(), platform: z.enum(platformKinds) }),
    url: z.string(),
    latitude: z.number().nullable(),
    longitude: z.number().nullable(),
    evidence: evidenceShape.nullable(),
    accuracy: accuracyShape.nullable(),
    decided: z.object({ kind: z.string(), by: z.string(), at: z.date() }).nullable(),
    others: z.array(locationRefShape.extend({ identity: z.number() })),
  })
  .meta({ id: 'DirectoryRecord' })

const figure = {
  count: count.meta({
    description: 'Records of ours it is of; of a field, those that could be compared in it',
  }),
  share: z.number().nullable().meta({ description: 'How right, 0 to 100; null without a record' }),
  wrong: count.meta({ description: 'Of these, with something wrong; of a field, not right in it' }),
}

export const accuracyQuery = z.object({
  directoryId: z.uuid().optional(),
  regionId: z.union([z.uuid(), z.literal('none')]).optional(),
  field: z.enum(accuracyFields).optional(),
})

export const listingAccuracyShape = z
  .object({
    total: z.object(figure),
    directories: z.array(
      directoryShape
        .pick({ id: true, name: true, platform: true, readAt: true, isStale: true })
        .extend(figure),
    ),
    regions: z.array(z.object({ id: z.string(), name: z.string(), ...figure })),
    fields: z.array(z.object({ field: z.enum(accuracyFields), ...figure })),
    days: z.array(z.object({ day: z.iso.date(), ...figure })),
  })
  .meta({ id: 'ListingAccuracyFigures' })
