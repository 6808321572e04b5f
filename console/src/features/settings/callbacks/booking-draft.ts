import type { components } from '@vicino/sdk'

type Schemas = components['schemas']
/** What calls and visits have in common. */
export type BookingSettings = Omit<Schemas['CallbackSettings'], 'version'>

type Typed = number | ''

/** A department as its row holds it: what is empty is as for the brand. */
export type DepartmentDraft = Omit<
  BookingSettings['departments'][number],
  'lengthMinutes' | 'bufferMinutes' | 'skillTagId'
> & { lengthMinutes: Typed; bufferMinutes: Typed; skillTagId: string | null }

/** The settings as their form holds them: a number is empty while somebody types it anew. */
export type BookingDraft = {
  isOn: boolean
  lengthMinutes: Typed
  bufferMinutes: Typed
  noticeMinutes: Typed
  horizonDays: Typed
  departments: DepartmentDraft[]
}

export const limits = {
  lengthMinutes: { min: 5, max: 240 },
  bufferMinutes: { min: 0, max: 240 },
  noticeMinutes: { min: 0, max: 20_160 },
  horizonDays: { min: 1, max: 90 },
} as const

/** Settings as a form holds them. */
export function draftOf({ departments, ...plain }: BookingSettings): BookingDraft {
  return {
    isOn: plain.isOn,
    lengthMinutes: plain.lengthMinutes,
    bufferMinutes: plain.bufferMinutes,
    noticeMinutes: plain.noticeMinutes,
    horizonDays: plain.horizonDays,
    departments: departments.map(({ lengthMinutes, bufferMinutes, skillTagId, ...kept }) => ({
      ...kept,
      lengthMinutes: lengthMinutes ?? '',
      bufferMinutes: bufferMinutes ?? '',
      skillTagId: skillTagId ?? null,
    })),
  }
}

/** What a draft says, as the API wants it. */
export function settingsOf({ departments, ...draft }: BookingDraft): BookingSettings {
  return {
    isOn: draft.isOn,
    lengthMinutes: Number(draft.lengthMinutes),
    bufferMinutes: Number(draft.bufferMinutes),
    noticeMinutes: Number(draft.noticeMinutes),
    horizonDays: Number(draft.horizonDays),
    departments: departments.map(({ lengthMinutes, bufferMinutes, ...kept }) => ({
      ...kept,
      ...(lengthMinutes !== '' && { lengthMinutes }),
      ...(bufferMinutes !== '' && { bufferMinutes }),
    })),
  }
}

/** The departments of a draft after others were chosen: those that stay keep what is different in them. */
export function chosenDepartments(
  before: readonly DepartmentDraft[],
  ids: readonly string[],
): DepartmentDraft[] {
  return ids.map(
    (id) =>
      before.find(({ departmentId }) => departmentId === id) ?? {
        ...{ departmentId: id, lengthMinutes: '' as const, bufferMinutes: '' as const, skillTagId: null },
      },
  )
}
