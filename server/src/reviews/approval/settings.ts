import { z } from 'zod'
import { settingsPart } from '../../accounts/index.ts'

const tones = ['glowing', 'pleased', 'mixed', 'disappointed', 'furious'] as const
const writers = ['agent', 'manager', 'admin', 'owner'] as const

const parts = {
  always: z.boolean().meta({ description: 'Every public answer' }),
  stars: z
    .array(z.number().int().min(1).max(5))
    .max(5)
    .meta({ description: 'Answers to reviews with so many stars, such as [1, 2]' }),
  tones: z.array(z.enum(tones)).max(5).meta({ description: 'Answers to reviews of these tones' }),
  roles: z.array(z.enum(writers)).max(4).meta({ description: 'Answers by members with these roles' }),
  newMemberDays: z
    .number()
    .int()
    .min(0)
    .max(365)
    .meta({ description: 'Answers by members who joined within so many days; 0: joining is no reason' }),
  programs: z.boolean().meta({ description: 'Answers no person wrote: by the API, a rule, an automation' }),
}

/** Stands in `accounts.settings`. */
const keptShape = z.object({
  reviewApproval: z
    .object({
      always: parts.always.default(false),
      stars: parts.stars.default([]),
      tones: parts.tones.default([]),
      roles: parts.roles.default([]),
      newMemberDays: parts.newMemberDays.default(0),
      programs: parts.programs.default(false),
    })
    .prefault({}),
})

export const reviewApprovalShape = z
  .object({ ...parts, version: z.number().int() })
  .meta({ id: 'ReviewApproval' })
export const reviewApprovalChangesShape = z.object(parts).partial()

/** Which public answers a second person must approve. */
export type ApprovalRules = z.infer<typeof keptShape>['reviewApproval']

/** Where a brand's rules are kept. */
export const approvalSettings = settingsPart(keptShape, 'review_approval.updated')
