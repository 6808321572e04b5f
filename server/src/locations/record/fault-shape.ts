import { z } from 'zod'

export const faultShape = z
  .object({
    path: z.string(),
    severity: z.enum(['error', 'warning']),
    message: z.string(),
    fix: z
      .record(z.string(), z.number())
      .nullable()
      .meta({ description: 'Fields that would put it right, such as latitude and longitude swapped' }),
  })
  .meta({ id: 'LocationFault' })
