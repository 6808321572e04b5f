import { z } from 'zod'
import { settingsPart } from '../accounts/index.ts'
import type { Tx } from '../platform/context.ts'
import type { BookingKind } from './booking/kinds.ts'
import type { SlotRules } from './slots/slots.ts'

const minutes = (min: number, max: number) => z.number().int().min(min).max(max)

const rules = {
  lengthMinutes: minutes(5, 240).meta({ description: 'How long one is given' }),
  bufferMinutes: minutes(0, 240).meta({ description: 'Kept free between two of one person' }),
  noticeMinutes: minutes(0, 20_160).meta({ description: 'The soonest one may begin, from now' }),
  horizonDays: minutes(1, 90).meta({ description: 'How many days ahead they may be booked' }),
}

const departmentShape = z.object({
  departmentId: z.uuid(),
  ...z.object(rules).partial().shape,
  skillTagId: z
    .uuid()
    .nullable()
    .default(null)
    .meta({ description: 'Only members who have this skill; null: all of the department' }),
})

const parts = {
  isOn: z.boolean().meta({ description: 'Whether customers can book one' }),
  ...rules,
  departments: z
    .array(departmentShape)
    .max(100)
    .refine((all) => new Set(all.map((one) => one.departmentId)).size === all.length, {
      message: 'names a department twice',
    })
    .meta({
      description:
        'Which departments customers choose between, with what is different there; none: everybody who serves the place',
    }),
}

const visitParts = {
  ...parts,
  everywhere: z
    .boolean()
    .meta({ description: 'Whether locations that say nothing of it themselves take visits' }),
  atOnce: z
    .number()
    .int()
    .min(1)
    .max(100)
    .meta({ description: 'How many visitors a location has room for at once, unless it says so itself' }),
}

const version = z.number().int()
export const callbackSettingsShape = z.object({ ...parts, version }).meta({ id: 'CallbackSettings' })
export const callbackSettingsChangesShape = z.object(parts).partial()
export const visitSettingsShape = z.object({ ...visitParts, version }).meta({ id: 'VisitSettings' })
export const visitSettingsChangesShape = z.object(visitParts).partial()

const valueShape = z.object({
  isOn: parts.isOn.default(false),
  lengthMinutes: rules.lengthMinutes.default(15),
  bufferMinutes: rules.bufferMinutes.default(5),
  noticeMinutes: rules.noticeMinutes.default(60),
  horizonDays: rules.horizonDays.default(14),
  departments: parts.departments.default([]),
})
type BookingSettings = z.infer<typeof valueShape>

const visitValueShape = z.object({
  ...valueShape.shape,
  lengthMinutes: rules.lengthMinutes.default(30),
  bufferMinutes: rules.bufferMinutes.default(10),
  noticeMinutes: rules.noticeMinutes.default(120),
  horizonDays: rules.horizonDays.default(28),
  everywhere: visitParts.everywhere.default(true),
  atOnce: visitParts.atOnce.default(1),
})

/** Stands in `accounts.settings`; the ways to a person look there whether it is on. */
export const callbackSettings = settingsPart(
  z.object({ callbacks: valueShape.prefault({}) }),
  'callback_settings.updated',
)

/** Stands there too; the pages of locations look whether it is on. */
export const visitSettings = settingsPart(
  z.object({ visits: visitValueShape.prefault({}) }),
  'visit_settings.updated',
)

/** What a brand has decided about calls or visits. */
export async function readBookingSettings(tx: Tx, kind: BookingKind): Promise<BookingSettings> {
  return kind === 'call' ? (await callbackSettings.read(tx)).callbacks : (await visitSettings.read(tx)).visits
}

/** The rules of a department, or of the brand where none is chosen. */
export function rulesOf(settings: BookingSettings, departmentId: string | null): SlotRules {
  const own = settings.departments.find((one) => one.departmentId === departmentId)
  return {
    lengthMinutes: own?.lengthMinutes ?? settings.lengthMinutes,
    bufferMinutes: own?.bufferMinutes ?? settings.bufferMinutes,
    noticeMinutes: own?.noticeMinutes ?? settings.noticeMinutes,
    horizonDays: own?.horizonDays ?? settings.horizonDays,
  }
}
