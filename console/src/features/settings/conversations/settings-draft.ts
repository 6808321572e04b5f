import type { ConversationSettings } from './queries.ts'

/** The settings as their form holds them: a number is empty while somebody types it anew. */
export type SettingsDraft = {
  undoSendSeconds: number | ''
  firstResponseMinutes: number | ''
  /** Empty: none is promised. */
  nextAnswerMinutes: number | ''
  resolutionMinutes: number | ''
  worthFullMinutes: number | ''
  worthGoneMinutes: number | ''
  acknowledges: boolean
}

export type Limits = { min: number; max: number }

/** What the API accepts. */
export const undoLimits: Limits = { min: 0, max: 60 }
export const firstResponseLimits: Limits = { min: 1, max: 43_200 }
export const resolutionLimits: Limits = { min: 1, max: 525_600 }

export const worthFullLimits: Limits = { min: 0, max: 1_440 }
export const worthGoneLimits: Limits = { min: 1, max: 10_080 }

export function draftOf(settings: ConversationSettings): SettingsDraft {
  const { version: _version, nextAnswerMinutes, ...draft } = settings
  return { ...draft, nextAnswerMinutes: nextAnswerMinutes ?? '' }
}

/** A draft whose numbers were all found to be there. */
export function changesOf({ acknowledges, ...numbers }: SettingsDraft) {
  return {
    acknowledges,
    undoSendSeconds: Number(numbers.undoSendSeconds),
    firstResponseMinutes: Number(numbers.firstResponseMinutes),
    nextAnswerMinutes: numbers.nextAnswerMinutes === '' ? null : numbers.nextAnswerMinutes,
    resolutionMinutes: Number(numbers.resolutionMinutes),
    worthFullMinutes: Number(numbers.worthFullMinutes),
    worthGoneMinutes: Number(numbers.worthGoneMinutes),
  }
}

/** Whether a field holds a whole number within its limits. */
export function fits(value: number | '', { min, max }: Limits): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= min && value <= max
}
