import { decidingWords } from '../linear/deciding-words.ts'
import { featuresOf } from '../linear/features.ts'
import { probabilitiesOf } from '../linear/linear-model.ts'
import type { KeptModel } from '../linear/model-file.ts'
import { tokensOf } from '../linear/tokens.ts'
import { type FoundTheme, findThemes } from './find-themes.ts'
import { noTopic } from './topics.ts'

/** One of a brand's own topics, as its people's tags taught it. */
export type FoundTopic = {
  topic: string
  /** From 0 to 1. */
  confidence: number
  /** The words that spoke most for it, the strongest first. */
  words: string[]
}

/**
 * What a text is about: a brand's own topics where the model is sure enough, the themes of service by their phrases
 * otherwise, else nothing.
 */
export type ThemesVerdict =
  | { by: 'learned'; topics: FoundTopic[]; model: string }
  | { by: 'seeds'; themes: FoundTheme[] }
  | { by: 'nothing' }

export type ThemesToJudge = { text: string; language: string | undefined }

// A text about two things halves what each may have.
const leastSure = 0.3

/** What a text is about, by the brand's own topics if it has learned any, and by what service is about everywhere. */
export function judgeThemes({ text, language }: ThemesToJudge, model?: KeptModel): ThemesVerdict {
  const topics = model ? topicsOf(model, text) : []
  if (model && topics.length > 0) return { by: 'learned', topics, model: model.version }
  const themes = language ? findThemes(text, language) : []
  return themes.length > 0 ? { by: 'seeds', themes } : { by: 'nothing' }
}

function topicsOf(model: KeptModel, text: string): FoundTopic[] {
  const tokens = tokensOf(text)
  if (tokens.words.length === 0) return []
  const probabilities = probabilitiesOf(model, featuresOf(tokens, model.bits))
  return model.classes
    .flatMap((topic, index) => {
      const confidence = probabilities[index] ?? 0
      return topic === noTopic || confidence < leastSure ? [] : [{ topic, index, confidence }]
    })
    .toSorted((a, b) => b.confidence - a.confidence)
    .map(({ topic, index, confidence }) => ({
      topic,
      confidence,
      words: decidingWords(model, tokens, index),
    }))
}
