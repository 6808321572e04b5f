import { z } from 'zod'
import { linkFaults } from './links/take-links.ts'
import { peopleFaults } from './lists/judge-people.ts'
import { mostPeople } from './lists/take-list.ts'
import { requestStates } from './take-step.ts'

const moments = ['conversation', 'visit', 'list'] as const
const count = z.number().int()

const figures = {
  planned: count.meta({ description: 'All, those skipped among them' }),
  sent: count,
  opened: count.meta({ description: 'A button of the page was pressed' }),
  clicked: count.meta({
    description: 'They went on to a platform; whether they wrote there nobody can know',
  }),
  told: count.meta({ description: 'They went on to tell the brand alone' }),
  skipped: count,
  failed: count,
}

export const requestShape = z
  .object({
    id: z.uuid(),
    contactId: z.uuid(),
    contactName: z.string(),
    address: z.string(),
    locationId: z.uuid(),
    locationName: z.string(),
    moment: z.enum(moments),
    channel: z.enum(['email', 'phone']).nullable(),
    language: z.string(),
    conversationId: z.uuid().nullable(),
    listId: z.uuid().nullable(),
    state: z.enum(requestStates),
    reason: z.string().meta({ description: 'Why it was skipped, as a key, or failed, in their words' }),
    platform: z.string().nullable().meta({ description: 'Where they went last' }),
    isTold: z.boolean().meta({ description: 'They went on to tell the brand alone' }),
    plannedAt: z.date(),
    dueAt: z.date().nullable(),
    sentAt: z.date().nullable(),
    openedAt: z.date().nullable(),
    clickedAt: z.date().nullable(),
  })
  .meta({ id: 'ReviewRequest' })

export const requestInFullShape = requestShape
  .extend({
    steps: z.array(
      z.object({
        number: count,
        state: z.string(),
        reason: z.string(),
        platform: z.string().nullable(),
        at: z.date(),
      }),
    ),
  })
  .meta({ id: 'ReviewRequestInFull' })

export const requestFilter = {
  state: z.enum(requestStates).optional(),
  moment: z.enum(moments).optional(),
  locationId: z.uuid().optional(),
}

export const resultsShape = z
  .object({
    all: z.object(figures),
    moments: z.array(z.object({ key: z.string(), ...figures })),
    weeks: z.array(z.object({ key: z.string().meta({ description: 'The Monday it began' }), ...figures })),
    locations: z.array(z.object({ key: z.uuid(), name: z.string(), ...figures })),
    platforms: z.array(z.object({ key: z.string(), clicked: count })),
    reasons: z.array(z.object({ key: z.string(), count })),
    cards: z
      .array(z.object({ key: z.uuid(), name: z.string(), opened: count, clicked: count, told: count }))
      .meta({ description: 'By location: what was done by those who came by the code of its card' }),
  })
  .meta({ id: 'ReviewRequestResults' })

const linkShape = z.object({
  platform: z.string(),
  url: z.string(),
  isTheirs: z
    .boolean()
    .meta({ description: 'As the platform itself gives it; saying another one replaces it' }),
})

export const askingPlaceShape = z
  .object({
    id: z.uuid(),
    name: z.string(),
    code: z.string().nullable(),
    isAsking: z.boolean(),
    page: z
      .string()
      .meta({ description: 'Where everybody may say what they think; stands on cards for good' }),
    links: z.array(linkShape).meta({ description: 'Empty: no link yet, so nobody is asked' }),
  })
  .meta({ id: 'ReviewAskingPlace' })

export const askedPlatformShape = z.object({ kind: z.string(), name: z.string() })

export const newLinkShape = z.object({
  url: z
    .string()
    .trim()
    .max(2_000)
    .regex(/^https:\/\/[^\s"<>]+$/, 'must be an address that begins with https://')
    .nullable()
    .meta({ description: 'Null: nobody knows one any more' }),
})

const table = z.string().min(1).max(900_000)

export const newListShape = z.object({
  name: z.string().trim().min(1).max(200),
  basis: z
    .string()
    .trim()
    .min(3)
    .max(500)
    .meta({ description: 'Why these people may be asked: what they agreed to, when and where' }),
  table: table.meta({
    description: `CSV with the columns name, email, phone, location, language, date; at most ${mostPeople} people`,
  }),
  locationId: z.uuid().optional().meta({ description: 'Of those who have none in the table' }),
})

export const listCheckShape = newListShape.pick({ table: true, locationId: true })
export const linkTableShape = z.object({ table })

const lineShape = { line: count, who: z.string() }
export const judgedPeopleShape = z
  .object({
    ready: count,
    lines: z.array(
      z.object({ ...lineShape, fault: z.enum(peopleFaults).nullable(), locationName: z.string().nullable() }),
    ),
  })
  .meta({ id: 'JudgedPeople' })
export const takenListShape = judgedPeopleShape
  .extend({ id: z.uuid() })
  .meta({ id: 'TakenReviewRequestList' })
export const judgedLinksShape = z
  .object({
    ready: count,
    lines: z.array(z.object({ ...lineShape, fault: z.enum(linkFaults).nullable() })),
  })
  .meta({ id: 'JudgedReviewLinks' })

export const listShape = z
  .object({
    id: z.uuid(),
    name: z.string(),
    basis: z.string(),
    rowCount: count,
    takenCount: count,
    createdAt: z.date(),
    createdBy: z.string().nullable(),
  })
  .meta({ id: 'ReviewRequestList' })

const words = { subject: z.string().max(200), mail: z.string().max(5_000), message: z.string().max(480) }
export const previewAskShape = z.object({
  language: z.string().max(20),
  locationId: z.uuid().optional(),
  ...z.object(words).partial().shape,
})
export const previewShape = z
  .object({ ...words, direction: z.enum(['ltr', 'rtl']) })
  .meta({ id: 'ReviewRequestPreview' })
