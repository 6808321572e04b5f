import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { LinearModel } from '../../server/src/language/linear/linear-model.ts'
import { writeModel } from '../../server/src/language/linear/model-file.ts'

/** Writes a model whose version is its name and the digest of its weights. */
export function keepModel(path: string, name: string, model: LinearModel): string {
  const version = `${name}-${createHash('sha256').update(model.weights).digest('hex').slice(0, 12)}`
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, writeModel({ ...model, version }))
  return version
}
