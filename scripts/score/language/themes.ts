import { createHash } from 'node:crypto'
import { judgeThemes } from '../../../server/src/language/themes/judge-themes.ts'
import type { Theme } from '../../../server/src/language/themes/themes.ts'
import {
  fewestExamples,
  learnTopics,
  type TaggedText,
  writeTopics,
} from '../../../server/src/language/themes/topics.ts'
import { filesIn, readRows } from '../../train/read-rows.ts'
import { round, share } from './share.ts'

const mostTopics = 30

/** How right themes are: by the phrases of the seeds, and by topics learned from ten tagged texts each. */
export async function scoreThemes(folder: string) {
  const files = filesIn(folder, 'topics_')
  const learned: Record<string, object> = {}
  for (const path of files) learned[String(path.split('_').at(-2))] = await scoreLearned(path)
  return {
    seeds: files.filter((path) => path.includes('bitext')).map(scoreSeeds)[0],
    learned,
    coverage: coverageOf(folder),
  }
}

// What the intents of this set are about, in our words; written before the phrases were tried on it.
const meant: Record<string, Theme[]> = {
  ACCOUNT: ['account'],
  CONTACT: ['reachability'],
  DELIVERY: ['delivery'],
  INVOICE: ['payment'],
  NEWSLETTER: ['privacy'],
  ORDER: ['order'],
  PAYMENT: ['payment'],
  REFUND: ['refund'],
  SHIPPING_ADDRESS: ['delivery', 'account'],
}

function scoreSeeds(path: string) {
  const rows = readRows(path).filter(({ category }) => String(category) in meant)
  const judged = rows.map(({ text, category }) => {
    const verdict = judgeThemes({ text: String(text), language: 'en' })
    const said = verdict.by === 'seeds' ? verdict.themes.map(({ theme }) => theme) : []
    return { said, isRight: said.some((theme) => meant[String(category)]?.includes(theme)) }
  })
  const found = judged.filter(({ said }) => said.length > 0)
  const right = judged.filter(({ isRight }) => isRight)
  return {
    n: rows.length,
    right: share(right.length, rows.length),
    none: share(rows.length - found.length, rows.length),
  }
}

// The first topics by name are the brand's, the others what it has no tag for.
async function scoreLearned(path: string) {
  const rows = readRows(path).map(({ text, topic }) => ({ text: String(text), topic: String(topic) }))
  const byTopic = Map.groupBy(rows.toSorted(byDigest), ({ topic }) => topic)
  const names = [...byTopic.keys()].filter((name) => name !== 'oos').sort()
  const topics = names.slice(0, Math.min(mostTopics, Math.floor(names.length * 0.8)))
  const others = names.slice(topics.length).flatMap((name) => byTopic.get(name) ?? [])
  const lessons: TaggedText[] = [
    ...topics
      .flatMap((name) => (byTopic.get(name) ?? []).slice(0, fewestExamples))
      .map(({ text, topic }) => ({ text, tags: [topic] })),
    ...others.filter((_row, index) => index % 10 === 0).map(({ text }) => ({ text, tags: [] })),
  ]
  const model = await learnTopics(lessons)
  const topicsOf = (text: string) => {
    const verdict = judgeThemes({ text, language: undefined }, model)
    return verdict.by === 'learned' ? verdict.topics.map(({ topic }) => topic) : []
  }
  const judged = topics
    .flatMap((name) => (byTopic.get(name) ?? []).slice(fewestExamples))
    .map(({ text, topic }) => ({ topic, said: topicsOf(text) }))
  const told = judged.filter(({ said }) => said.length > 0)
  const foreign = others.filter((_row, index) => index % 10 === 1)
  return {
    topics: topics.length,
    n: judged.length,
    told: share(told.length, judged.length),
    rightOfTold: share(told.filter(({ topic, said }) => said[0] === topic).length, told.length),
    toldOfOthers: share(foreign.filter(({ text }) => topicsOf(text).length > 0).length, foreign.length),
    kilobytes: model ? round(writeTopics(model).length / 1000) : 0,
  }
}

function byDigest(a: { text: string }, b: { text: string }): number {
  const digest = (text: string) => createHash('sha256').update(text).digest('hex')
  return digest(a.text) < digest(b.text) ? -1 : 1
}

/** Of texts with praise or complaint, the share in which the seeds find a theme at all, by language. */
function coverageOf(folder: string) {
  const rows = filesIn(folder, 'sentiment_inhouse')
    .flatMap((path) => readRows(path))
    .filter(({ label }) => label !== 'neu')
  const languages = Map.groupBy(rows, ({ lang }) => String(lang))
  return Object.fromEntries(
    [...languages].sort().map(([language, ones]) => {
      const found = ones.filter(({ text }) => judgeThemes({ text: String(text), language }).by === 'seeds')
      return [language, share(found.length, ones.length)]
    }),
  )
}
