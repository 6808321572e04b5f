import { z } from 'zod'
import { settingsPart } from '../accounts/index.ts'
import type { SlotRules } from './slots/slots.ts'

const minutes = (min: number, max: number) => z.number().int().min(min).max(max)

const rules = {
  lengthMinutes: minutes(5, 240).meta({ description: 'How long one call is given' }),
  bufferMinutes: minutes(0, 240).meta({ description: 'Kept free between two calls of one person' }),
  noticeMinutes: minutes(0, 20_160).meta({ description: 'The soonest a call may begin, from now' }),
  horizonDays: minutes(1, 90).meta({ description: 'How many days ahead calls may be booked' }),
}

const departmentShape = z.object({
  departmentId: z.uuid(),
  ...z.object(rules).partial().shape,
  skillTagId: z
    .uuid()
    .nullable()
    .default(null)
    .meta({ description: 'Only members who have this skill call back; null: all of the department' }),
})

const parts = {
  isOn: z.boolean().meta({ description: 'Whether customers can book a call' }),
  ...rules,
  departments: z
    .array(departmentShape)
    .max(100)
    .refine((all) => new Set(all.map((one) => one.departmentId)).size === all.length, {
      message: 'names a department twice',
    })
    .meta({
      description:
        'Which departments customers choose between, with what is different there; none: everybody who serves the place calls',
    }),
}

export const callbackSettingsShape = z
  .object({ ...parts, version: z.number().int() })
  .meta({ id: 'CallbackSettings' })
export const callbackSettingsChangesShape = z.object(parts).partial()

const valueShape = z.object({
  isOn: parts.isOn.default(false),
  lengthMinutes: rules.lengthMinutes.default(15),
  bufferMinutes: rules.bufferMinutes.default(5),
  noticeMinutes: rules.noticeMinutes.default(60),
  horizonDays: rules.horizonDays.default(14),
  departments: parts.departments.default([]),
})
export type CallbackSettings = z.infer<typeof valueShape>

/** Stands in `accounts.settings`; the ways to a person look there whether it is on. */
export const callbackSettings = settingsPart(
  z.object({ callbacks: valueShape.prefault({}) }),
  'callback_settings.updated',
)

/** The rules of a department, or of the brand where none is chosen. */
export function rulesOf(settings: CallbackSettings, departmentId: string | null): SlotRules {
  const own = settings.departments.find((one) => one.departmentId === departmentId)
  return {
    lengthMinutes: own?.lengthMinutes ?? settings.lengthMinutes,
    bufferMinutes: own?.bufferMinutes ?? settings.bufferMinutes,
    noticeMinutes: own?.noticeMinutes ?? settings.noticeMinutes,
    horizonDays: own?.horizonDays ?? settings.horizonDays,
  }
}
