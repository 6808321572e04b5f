import type { DemoLocale } from '../../shapes.ts'
import type { TopicKey } from '../topics.ts'
import { topicsInGerman } from './de/index.ts'
import { germanPhrases, germanSpam } from './de/phrases.ts'
import { topicsInEnglish } from './en/index.ts'
import { englishPhrases, englishSpam } from './en/phrases.ts'
import { topicsInItalian } from './it/index.ts'
import { italianPhrases, italianSpam } from './it/phrases.ts'
import { topicsInPolish } from './pl/index.ts'
import { polishPhrases, polishSpam } from './pl/phrases.ts'
import { topicsInRussian } from './ru/index.ts'
import { russianPhrases } from './ru/phrases.ts'
import type { Phrases, SpamText, Texts } from './shape.ts'

export const texts: Record<DemoLocale, { topics: Texts<TopicKey>; phrases: Phrases }> = {
  it: { topics: topicsInItalian, phrases: italianPhrases },
  pl: { topics: topicsInPolish, phrases: polishPhrases },
  de: { topics: topicsInGerman, phrases: germanPhrases },
  en: { topics: topicsInEnglish, phrases: englishPhrases },
  ru: { topics: topicsInRussian, phrases: russianPhrases },
}

export const spam: readonly (SpamText & { language: DemoLocale })[] = [
  ...italianSpam.map((text) => ({ ...text, language: 'it' as const })),
  ...polishSpam.map((text) => ({ ...text, language: 'pl' as const })),
  ...germanSpam.map((text) => ({ ...text, language: 'de' as const })),
  ...englishSpam.map((text) => ({ ...text, language: 'en' as const })),
]
