import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { featuresOf } from '../linear/features.ts'
import { probabilitiesOf } from '../linear/linear-model.ts'
import { readModel, writeModel } from '../linear/model-file.ts'
import { tokensOf } from '../linear/tokens.ts'
import { type Example, roundWeights, trainLinear } from '../linear/train-linear.ts'
import { judgeSentiment } from './judge-sentiment.ts'
import { sentimentLanguages, sentimentModel } from './load-model.ts'

const modelOf = (language: string) => {
  const model = sentimentModel(language)
  if (!model) throw new Error(`There is no model for ${language}.`)
  return model
}
const labelOf = (language: string, text: string) => judgeSentiment(modelOf(language), text).label

test.each([
  ['en', 'The staff were wonderful and my new glasses are perfect, thank you!', 'pos'],
  ['en', 'Terrible service. They lost my order and were rude about it.', 'neg'],
  ['en', 'Could you please tell me the status of my order?', 'neu'],
  ['it', 'Personale gentilissimo, consiglio a tutti, ci tornerò!', 'pos'],
  ['it', 'Pessima esperienza, scortesi e in ritardo, mai più.', 'neg'],
  ['pl', 'Obsługa wspaniała, polecam z całego serca!', 'pos'],
  ['pl', 'Fatalna obsługa, nie polecam nikomu, strata pieniędzy.', 'neg'],
  ['pl', 'Czy sklep jest otwarty w niedzielę?', 'neu'],
  ['ru', 'Отличный магазин, вежливый персонал, спасибо!', 'pos'],
  ['ru', 'Ужасное обслуживание, нахамили и не вернули деньги.', 'neg'],
  ['es', 'Un trato excelente, muy recomendable.', 'pos'],
  ['de', 'Sehr freundliches Personal, ich komme gerne wieder!', 'pos'],
  ['fr', 'Service horrible, je ne reviendrai jamais.', 'neg'],
])('%s: %s is %s', (language, text, label) => {
  expect(labelOf(language, text)).toBe(label)
})

test('a verdict names the words that spoke for it, its model and how sure it is', () => {
  const verdict = judgeSentiment(modelOf('en'), 'Rude staff, awful coffee, but a nice view from the window')
  expect(verdict.words).toEqual(expect.arrayContaining(['awful']))
  expect(verdict.words.length).toBeLessThanOrEqual(5)
  expect(verdict.model).toMatch(/^en-[0-9a-f]{12}$/)
  expect(verdict.confidence).toBeGreaterThan(1 / 3)
})

test.each([
  ['it', 'Il cibo era ottimo', 'ottimo'],
  ['ru', 'Чудесно! Вкусная еда.', 'чудесно'],
  ['de', 'Das Personal war schrecklich.', 'schrecklich'],
])('%s: in “%s” it is “%s” that spoke, not the words around it', (language, text, word) => {
  expect(judgeSentiment(modelOf(language), text).words).toEqual([word])
})

test('the more cautious, the fewer are taken for the opposite, and what is sure stays as it is', () => {
  const said = ['Good coffee, bad cake', 'Not bad at all, I suppose', 'They tried hard and failed', 'Lovely!']
  const judge = (caution: number) => said.map((text) => judgeSentiment({ ...modelOf('en'), caution }, text))
  const [bold, careful, timid] = [judge(1), judge(2.4), judge(1_000_000)]
  expect(timid.map(({ likeliest }) => likeliest)).toEqual(['neu', 'neu', 'neu', 'neu'])
  for (const [at, verdict] of careful.entries()) {
    expect([bold[at]?.likeliest, 'neu']).toContain(verdict.likeliest)
    expect(verdict.label).toBe(bold[at]?.label)
  }
})

test('where nothing is said, nothing is told', () => {
  for (const text of ['', '   ', '…', '12345', 'https://a.example/b'])
    expect(labelOf('en', text)).toBe('unclear')
  expect(sentimentModel('xx')).toBeUndefined()
})

test('the weights are the ones their version names, at most a megabyte each', () => {
  for (const language of sentimentLanguages) {
    const { weights, version, caution } = modelOf(language)
    const digest = createHash('sha256').update(weights).update(String(caution)).digest('hex')
    expect(version).toBe(`${language}-${digest.slice(0, 12)}`)
    expect(writeModel(modelOf(language)).length).toBeLessThan(2 ** 20)
  }
})

test('a text is read alike however its letters are composed, and whatever numbers, addresses and links it holds', () => {
  expect(tokensOf('Café Ёлка йогурт').words).toEqual(tokensOf('Cafe\u0301 Е\u0308лка и\u0306огурт').words)
  expect(tokensOf('йогурт').words).toEqual(['йогурт'])
  expect(tokensOf('see https://a.example/x?y, a@b.example or 12/03').words).toEqual([
    'see',
    '§u',
    '§l',
    'or',
    '§n',
  ])
  expect(tokensOf('Soooooo goooood :) !!!!!').words).toEqual(['sooo', 'goood'])
  expect(tokensOf('Soooooo goooood :) !!!!!').marks).toEqual([':)', '!!+'])
})

test('what is denied is another word', async () => {
  const buckets = (text: string) => new Set(featuresOf(tokensOf(text), 18).buckets)
  const [denied, plain] = [buckets('not good'), buckets('good')]
  const pairs = buckets('very good')
  expect(denied.size).toBeGreaterThan(pairs.size - plain.size)
  const toy = await learn([
    ...['good', 'fine', 'good place', 'fine place'].map((text) => [text, 1] as const),
    ...['not good', 'not fine', 'never good', 'not a good place'].map((text) => [text, 0] as const),
  ])
  expect(toy('never fine')).toBe(0)
  expect(toy('fine')).toBe(1)
})

async function learn(texts: readonly (readonly [string, number])[]) {
  const shape = { bits: 12, classes: ['no', 'yes'] }
  const examples: Example[] = texts.map(([text, label]) => ({
    features: featuresOf(tokensOf(text), 12),
    label,
    weight: 1,
  }))
  const model = roundWeights(await trainLinear(examples, { ...shape, epochs: 20 }), shape)
  return (text: string) => {
    const [no = 0, yes = 0] = probabilitiesOf(model, featuresOf(tokensOf(text), 12))
    return yes > no ? 1 : 0
  }
}

test('the same examples teach the same, and what is known already need not be learnt', async () => {
  const shape = { bits: 10, classes: ['a', 'b'] }
  const examples: Example[] = ['alpha one', 'beta two', 'alpha three', 'beta four'].map((text, index) => ({
    features: featuresOf(tokensOf(text), 10),
    label: index % 2,
    weight: 1,
  }))
  const first = await trainLinear(examples, shape)
  expect(await trainLinear(examples, shape)).toEqual(first)
  const sure = probabilitiesOf(roundWeights(first, shape), featuresOf(tokensOf('alpha one'), 10))[0] ?? 0
  expect(sure).toBeGreaterThan(0.5)
  const known = examples.map((example) => ({ ...example, offset: example.label === 0 ? [9, 0] : [0, 9] }))
  const widest = ({ weights }: typeof first) => Math.max(...weights.map(Math.abs))
  expect(widest(await trainLinear(known, { ...shape, epochs: 1 }))).toBeLessThanOrEqual(widest(first))
})

test('a model comes back from its file as it was; one that is cut off is refused', () => {
  const model = { ...modelOf('pl') }
  expect(readModel(writeModel(model))).toEqual(model)
  expect(() => readModel(writeModel(model).subarray(0, -1))).toThrow('cut off')
  expect(() => readModel(Buffer.from('nonsense\n'))).toThrow()
})

test('any text has features of length 1 and probabilities that sum up to 1', () => {
  const model = modelOf('ru')
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      const features = featuresOf(tokensOf(text), model.bits)
      const length = features.values.reduce((sum, value) => sum + value * value, 0)
      expect(length).toBeCloseTo(1, 4)
      expect(probabilitiesOf(model, features).reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 6)
    }),
  )
})

test('hostile lengths are cut', () => {
  expect(tokensOf(`${'a@'.repeat(500_000)} good`).words.length).toBeLessThan(6_000)
  expect(labelOf('en', `${'!'.repeat(1_000_000)}`)).toBeDefined()
})
