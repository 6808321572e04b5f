import { z } from 'zod'
import type { SourceCall } from '../../reviews/index.ts'

/**
 * Whose reviews are read, and who pushes: without a service account nothing pushed is believed. `audience` is what the
 * subscription was given as one; by default a subscription takes the address it pushes to.
 */
export const settingsShape = z.object({
  account: z
    .string()
    .trim()
    .regex(/^accounts\/[\w-]{1,60}$/, 'must be such as accounts/123456789'),
  subscription: z
    .string()
    .trim()
    .regex(/^(projects\/[^/]{1,100}\/subscriptions\/[^/]{1,255})?$/, 'must be projects/…/subscriptions/…')
    .default(''),
  audience: z.string().trim().max(500).default(''),
  serviceAccountEmail: z.union([z.literal(''), z.email()]).default(''),
})

export function settingsOf({ settings }: SourceCall): z.infer<typeof settingsShape> {
  return settingsShape.parse(settings)
}
