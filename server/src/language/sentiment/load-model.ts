import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type KeptModel, readModel } from '../linear/model-file.ts'

/** The languages whose sentiment is told. Of Italian and Russian too few real texts were at hand: they are beta (weights/README.md). */
export const sentimentLanguages = ['en', 'it', 'pl', 'ru', 'es', 'de', 'fr'] as const

const folder = new URL('./weights/', import.meta.url)
const loaded = new Map<string, KeptModel>()

/** The model of a language, read when it is first asked for; undefined for languages without one. */
export function sentimentModel(language: string): KeptModel | undefined {
  const known = loaded.get(language)
  if (known) return known
  const path = fileURLToPath(new URL(`${language}.bin`, folder))
  if (!sentimentLanguages.some((one) => one === language) || !existsSync(path)) return undefined
  const model = readModel(readFileSync(path))
  loaded.set(language, model)
  return model
}
