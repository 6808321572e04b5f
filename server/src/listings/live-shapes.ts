import { z } from 'zod'
import { accuracyFields } from './accuracy/verdict.ts'
import { addressMeanings, pushFields, pushReasons, pushStates } from './directory.ts'

export const connectionShape = z
  .object({
    state: z.enum(['none', 'new', 'connected', 'expired']),
    clientId: z.string(),
    account: z.string(),
    redirectUri: z.string().meta({ description: 'To be entered at the platform beside the client' }),
    problem: z.string().nullable().meta({ description: 'Why the last call did not work' }),
    problemDetail: z.string().meta({ description: "The platform's own words for it" }),
    connectedBy: z.string().nullable(),
    connectedAt: z.date().nullable(),
    readAt: z.date().nullable(),
  })
  .meta({ id: 'DirectoryConnection' })

export const clientShape = z.object({
  clientId: z.string().trim().max(300).default(''),
  clientSecret: z.string().trim().min(1).max(500).optional(),
  account: z.string().trim().max(200).default('').meta({
    description: 'Whose places are meant, where the platform asks for it (`asks` of listDirectoryPlatforms)',
  }),
})

export const wantedShape = z.object({
  items: z
    .array(
      z.object({
        recordId: z.uuid(),
        field: z.enum(pushFields),
        means: z.enum(addressMeanings).optional().meta({
          description:
            'Of an address of another door (`maybe_moved`): written wrongly, or the place has moved',
        }),
      }),
    )
    .min(1)
    .max(500),
})

export const proposalShape = z
  .object({
    recordId: z.uuid(),
    name: z.string(),
    locationId: z.uuid(),
    field: z.enum(pushFields),
    ours: z.string(),
    theirs: z.string(),
  })
  .meta({ id: 'DirectoryPushProposal' })

export const pushShape = z
  .object({
    id: z.uuid(),
    recordId: z.uuid(),
    name: z.string(),
    field: z.enum(pushFields),
    state: z.enum(pushStates).meta({
      description:
        '`in_review`: taken, and looked at there before it is shown; `proposed`: somebody there decides',
    }),
    reason: z.enum(pushReasons).nullable(),
    detail: z.string().meta({ description: "The platform's own words" }),
    before: z.string(),
    value: z.string(),
    attempts: z.int(),
    dueAt: z.date(),
    askedBy: z.string().nullable(),
    askedAt: z.date(),
    endedAt: z.date().nullable(),
  })
  .meta({ id: 'DirectoryPush' })

export const editShape = z
  .object({
    id: z.uuid(),
    recordId: z.uuid(),
    name: z.string(),
    field: z.enum(accuracyFields),
    before: z.string(),
    after: z.string(),
    state: z.enum(['open', 'accepted', 'reverted', 'gone']),
    seenAt: z.date(),
    decidedBy: z.string().nullable(),
    decidedAt: z.date().nullable(),
  })
  .meta({ id: 'DirectoryEdit' })
