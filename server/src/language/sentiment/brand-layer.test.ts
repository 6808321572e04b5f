import { expect, test } from 'vitest'
import { readLayer, writeLayer } from '../linear/layer-file.ts'
import { type LabelledText, learnBrandLayer, putBy } from './brand-layer.ts'
import { judgeSentiment } from './judge-sentiment.ts'
import { sentimentModel } from './load-model.ts'

const base = sentimentModel('en')
if (!base) throw new Error('There is no English model.')

// In this shop "corked" is the complaint and "wicked" the praise, which no model of everybody's English knows.
const wines = [
  'Barolo',
  'Chianti',
  'Soave',
  'Fiano',
  'Gavi',
  'Nero',
  'Lugana',
  'Vermentino',
  'Primitivo',
  'Rioja',
]
const places = [
  'in Leeds',
  'in York',
  'by the station',
  'on the quay',
  'at the market',
  'near the park',
  'in Hull',
]
const months = ['May', 'June', 'July', 'August', 'October', 'November', 'December', 'March']
const texts: LabelledText[] = wines.flatMap((wine) =>
  places.flatMap((place) =>
    months.flatMap((month): LabelledText[] => [
      { text: `The ${wine} we had ${place} in ${month} was corked`, label: 'neg' },
      { text: `The ${wine} we had ${place} in ${month} was wicked`, label: 'pos' },
    ]),
  ),
)
const learned = await learnBrandLayer(base, texts)

test("a brand's own words are learned, and better on what was put by", () => {
  expect(learned).toMatchObject({ state: 'learned' })
  if (learned.state !== 'learned') return
  expect(learned.after.accuracy).toBeGreaterThan(learned.before.accuracy)
  const said = 'Our bottle of Barbera was corked'
  expect(judgeSentiment(base, said).label).not.toBe('neg')
  const verdict = judgeSentiment(base, said, learned.layer)
  expect(verdict.label).toBe('neg')
  expect(verdict.words).toContain('corked')
  expect(verdict.model).toBe(`${base?.version}+${learned.layer.version}`)
  expect(judgeSentiment(base, 'Wonderful staff, thank you!', learned.layer).label).toBe('pos')
})

test('a layer upon another model than the one it was learned on is not used', () => {
  const italian = sentimentModel('it')
  if (!italian || learned.state !== 'learned') throw new Error('There is no Italian model, or no layer.')
  const said = 'Our bottle of Barbera was corked'
  expect(judgeSentiment(italian, said, learned.layer)).toEqual(judgeSentiment(italian, said))
})

test('a layer has a few kilobytes and comes back from them as it was; one that is cut off is refused', () => {
  if (learned.state !== 'learned') throw new Error('Nothing was learned.')
  const bytes = writeLayer(learned.layer)
  expect(bytes.length).toBeLessThan(10_000)
  expect(readLayer(bytes)).toEqual(learned.layer)
  expect(() => readLayer(bytes.subarray(0, -1))).toThrow('cut off')
})

test('what makes the model worse is refused, with both scores', async () => {
  const good = ['great', 'lovely', 'excellent', 'wonderful', 'perfect']
  const bad = ['awful', 'terrible', 'horrible', 'disgusting', 'rude']
  const plain = wines.flatMap((wine) =>
    places.flatMap((place) =>
      good.flatMap((word, index): LabelledText[] => [
        { text: `The ${wine} ${place} was ${word}, we loved it`, label: 'pos' },
        { text: `The ${wine} ${place} was ${bad[index]}, we hated it`, label: 'neg' },
      ]),
    ),
  )
  const { lessons } = putBy(plain)
  const isLesson = new Set(lessons.map(({ text }) => text))
  // Somebody labelled the lessons the wrong way round.
  const turned = plain.map(({ text, label }): LabelledText => {
    const wrong = label === 'pos' ? 'neg' : 'pos'
    return { text, label: isLesson.has(text) ? wrong : label }
  })
  const refused = await learnBrandLayer(base, turned)
  expect(refused.state).toBe('refused')
  if (refused.state !== 'refused') return
  expect(refused.after.accuracy).toBeLessThan(refused.before.accuracy)
})

test('the same 300 texts are put by whatever their order, and none of them is learned from', async () => {
  const once = putBy(texts)
  expect(once.frozen).toHaveLength(300)
  expect(once.lessons).toHaveLength(texts.length - 300)
  const again = putBy([
    ...texts.toReversed(),
    ...texts.map(({ text, label }) => ({ text: ` ${text.toUpperCase()}`, label })),
  ])
  const known = (list: readonly LabelledText[]) => new Set(list.map(({ text }) => text.trim().toLowerCase()))
  expect(known(again.frozen)).toEqual(known(once.frozen))
  expect(known(again.lessons).isDisjointFrom(known(once.frozen))).toBe(true)
  expect(await learnBrandLayer(base, texts.toReversed())).toEqual(learned)
})

test('too few texts teach nothing', async () => {
  expect(await learnBrandLayer(base, texts.slice(0, 400))).toEqual({ state: 'tooFew', missing: 100 })
  expect(await learnBrandLayer(base, [])).toEqual({ state: 'tooFew', missing: 200 })
})
