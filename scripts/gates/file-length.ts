import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isGenerated, listFiles, report } from './source-files.ts'

const limits = { longest: 400, p95: 250, median: 80 }

/** What is too long among files of these lengths, in lines. */
export function tooLong(lengths: Map<string, number>): string[] {
  const sorted = [...lengths.values()].sort((a, b) => a - b)
  const median = quantile(sorted, 0.5)
  const p95 = quantile(sorted, 0.95)
  return [
    ...[...lengths]
      .filter(([, length]) => length > limits.longest)
      .map(([path, length]) => `${path}: ${length} lines`),
    ...(median > limits.median ? [`the median is ${median} lines, more than ${limits.median}`] : []),
    ...(p95 > limits.p95 ? [`the 95th percentile is ${p95} lines, more than ${limits.p95}`] : []),
  ]
}

/** The smallest length that at least this share of the files does not exceed. */
export function quantile(sorted: number[], share: number): number {
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0
}

function lengthsIn(folder: string): Map<string, number> {
  const paths = listFiles(folder, /\.(?:tsx?|mjs|sql)$/).filter((path) => !isGenerated(path))
  return new Map(
    paths.map((path) => [path, readFileSync(join(folder, path), 'utf8').trimEnd().split('\n').length]),
  )
}

if (import.meta.main) {
  const lengths = lengthsIn(join(import.meta.dirname, '../..'))
  const sorted = [...lengths.values()].sort((a, b) => a - b)
  const figures = `median ${quantile(sorted, 0.5)}, p95 ${quantile(sorted, 0.95)}, longest ${sorted.at(-1)}`
  report(
    lengths.size === 0 ? ['no file was read'] : tooLong(lengths),
    `${lengths.size} files: ${figures} lines`,
  )
}
