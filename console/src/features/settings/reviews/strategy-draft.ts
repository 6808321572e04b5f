import type { UseFormReturnType } from '@mantine/form'
import type { ReviewStrategy, StrategyTerms } from '../../../lib/review-strategies.ts'

/** A strategy as its form holds it: what is not stated is an empty choice. */
export type StrategyDraft = {
  /** `anybody`, `location_manager`, `role:manager`, `department:…`; '' for as before. */
  answerer: string
  answerMinutes: number | ''
  offers: 'yes' | 'no' | ''
  goesPrivate: 'yes' | 'no' | ''
  limits: { role: LimitedRole; amount: number | ''; currency: Currency }[]
  isAutomatic: boolean
  delayMinutes: number | ''
  texts: StrategyTerms['texts']
}

export type StrategyForm = UseFormReturnType<StrategyDraft>

type Limit = NonNullable<StrategyTerms['limits']>[number]
export type LimitedRole = Limit['role']
export type Currency = Limit['currency']

export const limitedRoles: readonly LimitedRole[] = ['owner', 'admin', 'manager', 'agent']
export const currencies: readonly Currency[] = ['EUR', 'USD', 'GBP', 'PLN', 'RUB', 'CHF']

export function draftOfStrategy(strategy: ReviewStrategy): StrategyDraft {
  const { answerer, answerMinutes, offers, goesPrivate, limits, isAutomatic, delayMinutes, texts } = strategy
  return {
    answerer: answererText(answerer),
    answerMinutes: answerMinutes ?? '',
    offers: choiceOf(offers),
    goesPrivate: choiceOf(goesPrivate),
    limits: limits ?? [],
    ...{ isAutomatic, delayMinutes, texts },
  }
}

export function termsOfDraft(draft: StrategyDraft): StrategyTerms {
  const limits = draft.limits.map(({ amount, ...rest }) => ({ ...rest, amount: Number(amount) }))
  return {
    answerer: answererOf(draft.answerer),
    answerMinutes: draft.answerMinutes || null,
    offers: statedBy(draft.offers),
    goesPrivate: statedBy(draft.goesPrivate),
    limits: limits.length > 0 ? limits : null,
    isAutomatic: draft.isAutomatic,
    delayMinutes: draft.delayMinutes || 60,
    texts: withoutEmpty(draft.texts),
  }
}

function answererText(answerer: ReviewStrategy['answerer']): string {
  if (!answerer) return ''
  if (answerer.kind === 'department') return `department:${answerer.departmentId}`
  return answerer.kind === 'role' ? `role:${answerer.role}` : answerer.kind
}

function answererOf(text: string): StrategyTerms['answerer'] {
  if (text === 'anybody' || text === 'location_manager') return { kind: text }
  const [kind, value = ''] = text.split(':')
  if (kind === 'department') return { kind, departmentId: value }
  const role = limitedRoles.find((one) => one === value)
  return role ? { kind: 'role', role } : null
}

function choiceOf(stated: boolean | null): 'yes' | 'no' | '' {
  if (stated === null) return ''
  return stated ? 'yes' : 'no'
}

function statedBy(choice: 'yes' | 'no' | ''): boolean | null {
  return choice === '' ? null : choice === 'yes'
}

type Texts = StrategyTerms['texts']

// While somebody writes, lines may be empty.
function withoutEmpty(texts: Texts): Texts {
  const filled = (lines: readonly string[] = []) => lines.map((line) => line.trim()).filter(Boolean)
  return Object.fromEntries(
    Object.entries(texts).map(([language, registers]) => [
      language,
      Object.fromEntries(
        Object.entries(registers).map(([register, parts]) => [
          register,
          Object.fromEntries(
            Object.entries(parts ?? {})
              .map(([part, lines]) => [part, filled(lines)] as const)
              .filter(([, lines]) => lines.length > 0),
          ),
        ]),
      ),
    ]),
  )
}
