import { createHash } from 'node:crypto'
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import type { GiveWay } from '../../platform/give-way.ts'
import { featuresOf } from '../linear/features.ts'
import { type KeptModel, readModel, writeModel } from '../linear/model-file.ts'
import { tokensOf } from '../linear/tokens.ts'
import { type Example, roundWeights, trainLinear } from '../linear/train-linear.ts'

/** A text with what people tagged it as; none of it teaches what is none of the topics. */
export type TaggedText = { text: string; tags: readonly string[] }

/** The class of texts that are about none of the topics. */
export const noTopic = ''
/** So many examples make a tag a topic. */
export const fewestExamples = 10
const mostTopics = 60
const bits = 13
// Found on 77 and 150 topics with ten and twenty examples each: slower and longer than for sentiment.
const training = { epochs: 20, rate: 0.1 }
// Of texts without a tag there are many, and some were only forgotten: together they count as much as five topics.
const untagged = 5 * fewestExamples
const mostBytes = 2 ** 24

/**
 * Learns a brand's own topics from its people's tags: of those with ten examples or more the sixty most frequent, in all
 * languages together. Undefined while there is none.
 */
export async function learnTopics(
  texts: readonly TaggedText[],
  giveWay?: GiveWay,
): Promise<KeptModel | undefined> {
  const topics = new Set(frequentTags(texts))
  if (topics.size === 0) return undefined
  const shape = { bits, classes: [noTopic, ...topics] }
  const others = texts.filter(({ tags }) => !tags.some((tag) => topics.has(tag))).length
  const weightOfOther = Math.min(1, untagged / others)
  const examples = texts.flatMap(({ text, tags }): Example[] => {
    const known = tags.filter((tag) => topics.has(tag))
    const features = featuresOf(tokensOf(text), bits)
    if (known.length === 0) return [{ features, label: 0, weight: weightOfOther }]
    return known.map((tag) => ({ features, label: shape.classes.indexOf(tag), weight: 1 / known.length }))
  })
  const model = roundWeights(await trainLinear(examples, { ...shape, ...training }, giveWay), shape)
  const version = createHash('sha256').update(model.weights).digest('hex').slice(0, 12)
  return { ...model, version: `topics-${version}` }
}

function frequentTags(texts: readonly TaggedText[]): string[] {
  const counts = new Map<string, number>()
  for (const tag of texts.flatMap(({ tags }) => [...new Set(tags)]))
    counts.set(tag, (counts.get(tag) ?? 0) + 1)
  return [...counts]
    .filter(([, count]) => count >= fewestExamples)
    .toSorted(([a, most], [b, other]) => other - most || (a < b ? -1 : 1))
    .slice(0, mostTopics)
    .map(([tag]) => tag)
}

/** A topic model in a few bytes for each thing it knows; a third of what it is in memory. */
export function writeTopics(model: KeptModel): Buffer {
  return deflateRawSync(writeModel(model))
}

/** @throws Error for bytes that are no topic model */
export function readTopics(bytes: Buffer): KeptModel {
  return readModel(inflateRawSync(bytes, { maxOutputLength: mostBytes }))
}
