import { createHash } from 'node:crypto'
import { createGiveWay } from '../../platform/give-way.ts'
import type { KeptModel } from '../linear/model-file.ts'
import { allThemes } from './all-themes.ts'
import { fewestExamples, learnTopics, type TaggedText } from './topics.ts'

export type TaggedByPeople = TaggedText & { language: string | undefined }

/** How right themes are on texts that were put by: of all that was told and is, the share that is both (F1). */
export type ThemesScore = { f1: number }

/** What became of learning. `tooFew`: no tag has enough examples; `missing` more of the most frequent one are needed. */
export type BrandTopics =
  | { state: 'learned'; model: KeptModel; before: ThemesScore; after: ThemesScore }
  | { state: 'refused'; before: ThemesScore; after: ThemesScore }
  | { state: 'tooFew'; missing: number }

// One text of four is put by.
const fourth = 4

/**
 * Learns a brand's own topics from what its people said texts are about. One text of four is put by, the same ones every
 * time, and decides whether they are taken: a model less right than the phrases everybody has is refused.
 * @param others texts nobody has tagged: most are about none of the topics
 */
export async function learnBrandTopics(
  tagged: readonly TaggedByPeople[],
  others: readonly string[],
): Promise<BrandTopics> {
  const frozen = tagged.filter(({ text }) => isPutBy(text))
  const lessons = tagged.filter(({ text }) => !isPutBy(text))
  const model = await learnTopics(
    [...lessons, ...others.map((text) => ({ text, tags: [] }))],
    createGiveWay(),
  )
  if (!model) return { state: 'tooFew', missing: fewestExamples - mostOfOneTag(lessons) }
  const before = score(frozen)
  const after = score(frozen, model)
  return after.f1 < before.f1 || frozen.length === 0
    ? { state: 'refused', before, after }
    : { state: 'learned', model, before, after }
}

function isPutBy(text: string): boolean {
  const digest = createHash('sha256').update(text.normalize('NFC').trim().toLowerCase()).digest()
  return (digest[0] ?? 0) % fourth === 0
}

function mostOfOneTag(texts: readonly TaggedText[]): number {
  const counts = new Map<string, number>()
  for (const tag of texts.flatMap(({ tags }) => [...new Set(tags)]))
    counts.set(tag, (counts.get(tag) ?? 0) + 1)
  return Math.max(0, ...counts.values())
}

function score(texts: readonly TaggedByPeople[], model?: KeptModel): ThemesScore {
  let [hits, said, given] = [0, 0, 0]
  for (const { text, tags, language } of texts) {
    const found = allThemes({ text, language }, model)
    hits += tags.filter((tag) => found.has(tag)).length
    said += found.size
    given += tags.length
  }
  return { f1: said + given === 0 ? 1 : (2 * hits) / (said + given) }
}
