import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { type KeptModel, writeModel } from '../../server/src/language/linear/model-file.ts'

/** Writes a model whose version is its name and the digest of its weights, and of how cautious it is with them. */
export function keepModel(path: string, name: string, model: Omit<KeptModel, 'version'>): string {
  const digest = createHash('sha256').update(model.weights)
  if (model.caution !== undefined) digest.update(String(model.caution))
  const version = `${name}-${digest.digest('hex').slice(0, 12)}`
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, writeModel({ ...model, version }))
  return version
}
