import { z } from 'zod'

const identityKind = z.enum(['email', 'phone', 'external'])
const preferredChannel = z.enum(['email', 'phone', 'sms', 'chat'])
const time = z.date().meta({ description: 'ISO 8601 time' })

const contactSummaryShape = z.object({ id: z.uuid(), name: z.string() }).meta({ id: 'ContactSummary' })

const identityShape = z.object({
  id: z.uuid(),
  kind: identityKind,
  value: z.string(),
  label: z.string(),
})

export const contactRowShape = z
  .object({
    id: z.uuid(),
    name: z.string(),
    locale: z.string().nullable(),
    identities: z.array(identityShape),
    isBlocked: z.boolean(),
    updatedAt: time,
  })
  .meta({ id: 'ContactRow' })

export const contactShape = contactRowShape
  .extend({
    preferredChannel: preferredChannel.nullable(),
    version: z.number().int(),
    createdAt: time,
    mergedIntoId: z.uuid().nullable(),
    merges: z.array(z.object({ id: z.uuid(), name: z.string(), mergedAt: time })),
  })
  .meta({ id: 'Contact' })

export const noteShape = z
  .object({ id: z.uuid(), text: z.string(), author: contactSummaryShape.nullable(), createdAt: time })
  .meta({ id: 'ContactNote' })

export const historyShape = z
  .object({
    type: z.string(),
    at: time,
    actor: z.object({ kind: z.string(), id: z.uuid().nullable(), name: z.string() }),
    payload: z.record(z.string(), z.unknown()),
  })
  .meta({ id: 'ContactHistoryEntry' })

const locale = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'must be a language code such as "it"')
  .nullable()

export const newIdentityShape = z.object({
  kind: identityKind,
  value: z.string().min(1).max(320),
  label: z.string().max(100).optional(),
})

export const newContactShape = z.object({
  name: z.string().trim().max(200),
  locale: locale.optional(),
  preferredChannel: preferredChannel.nullable().optional(),
  identities: z.array(newIdentityShape).max(20).default([]),
})

export const contactChangesShape = z.object({
  name: z.string().trim().max(200).optional(),
  locale: locale.optional(),
  preferredChannel: preferredChannel.nullable().optional(),
})
