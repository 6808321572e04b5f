import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type KeptModel, readModel } from '../linear/model-file.ts'

const path = new URL('./weights/spam.bin', import.meta.url)
let loaded: KeptModel | undefined

/** What spam reads like, read when it is first asked for. */
export function spamModel(): KeptModel {
  loaded ??= readModel(readFileSync(fileURLToPath(path)))
  return loaded
}
