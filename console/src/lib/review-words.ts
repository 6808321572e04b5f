import { useQuery } from '@tanstack/react-query'
import type { Tone } from '../ui/chip.tsx'
import { useLocale, useTranslate } from './i18n.tsx'
import type { MessageKey } from './message-keys.ts'
import { type Review, reviewThemesOptions } from './reviews.ts'

export type ReviewTone = NonNullable<Review['tone']>
export type Feeling = NonNullable<Review['sentiment']>

/** From the happiest to the angriest. */
export const reviewTones: readonly ReviewTone[] = ['glowing', 'pleased', 'mixed', 'disappointed', 'furious']
export const feelings: readonly Feeling[] = ['pos', 'neu', 'neg', 'unclear']
/** What service is about everywhere; a brand adds its own. */
const knownThemes = [
  ...['openingHours', 'website', 'account', 'reachability', 'privacy', 'booking', 'access', 'selection'],
  ...['price', 'waiting', 'staff', 'advice', 'cleanliness', 'atmosphere', 'payment', 'promotion', 'delivery'],
  ...['order', 'quality', 'food', 'repair', 'returns', 'refund'],
] as const

export const toneColours: Record<ReviewTone, Tone> = {
  glowing: 'good',
  pleased: 'good',
  mixed: 'note',
  disappointed: 'warn',
  furious: 'danger',
}

export const toneNames: Record<ReviewTone, MessageKey> = {
  glowing: 'review-words.tone_glowing',
  pleased: 'review-words.tone_pleased',
  mixed: 'review-words.tone_mixed',
  disappointed: 'review-words.tone_disappointed',
  furious: 'review-words.tone_furious',
}

export const feelingNames: Record<Feeling, MessageKey> = {
  pos: 'review-words.feeling_pos',
  neu: 'review-words.feeling_neu',
  neg: 'review-words.feeling_neg',
  unclear: 'review-words.feeling_unclear',
}

/** What a theme is called; one of the brand's own has its own name. */
export function useThemeName(): (theme: string) => string {
  const translate = useTranslate()
  return (theme) =>
    isKnown(theme)
      ? // Each of them has a text.
        translate(`review-words.theme_${theme}` as MessageKey)
      : theme
}

/** All themes to choose from, those everybody has and the brand's own, by name; also the one that is `chosen`. */
export function useThemeChoices(chosen?: string): { value: string; label: string }[] {
  const name = useThemeName()
  const order = new Intl.Collator(useLocale())
  const { data: own = [] } = useQuery(reviewThemesOptions)
  return [...new Set([...knownThemes, ...own, ...(chosen ? [chosen] : [])])]
    .map((value) => ({ value: String(value), label: name(value) }))
    .toSorted((a, b) => order.compare(a.label, b.label))
}

/** What themes are called within a sentence. */
export function useThemesInSentence(): (themes: readonly string[]) => string {
  const name = useThemeName()
  const locale = useLocale()
  return (themes) =>
    themes.map((theme) => (isKnown(theme) ? name(theme).toLocaleLowerCase(locale) : name(theme))).join(', ')
}

function isKnown(theme: string): boolean {
  return knownThemes.some((one) => one === theme)
}
