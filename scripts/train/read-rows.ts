import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

export type Row = Record<string, unknown>

/** The rows of a file of JSON lines, gzipped or not. */
export function readRows(path: string): Row[] {
  const bytes = readFileSync(path)
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line))
}

/** The files of a folder whose name begins so, in their order. */
export function filesIn(folder: string, start: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.startsWith(start) && /\.jsonl(?:\.gz)?$/.test(name))
    .sort()
    .map((name) => join(folder, name))
}
