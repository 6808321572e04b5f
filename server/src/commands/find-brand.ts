import { type ParseArgsConfig, parseArgs } from 'node:util'
import type { World } from '../platform/context.ts'
import { AppError, reasonOf } from '../platform/errors.ts'
import { UsageError } from './command.ts'

/** The brand somebody means: by name, short name or id; the only one when they name none. @throws AppError not_found */
export async function findBrand(
  world: World,
  named: string | undefined,
): Promise<{ id: string; name: string }> {
  const brands = await world.db
    .selectFrom('accounts')
    .select(['id', 'name', 'slug'])
    .orderBy('name')
    .execute()
  const wanted = named?.toLowerCase()
  const found = brands.filter((one) => [one.id, one.slug, one.name.toLowerCase()].includes(wanted ?? one.id))
  const [brand, ...others] = found
  if (brand && others.length === 0) return brand
  const names = brands.map((one) => one.name).join(', ') || 'none'
  throw new AppError('not_found', `Say which brand with --brand. There are: ${names}.`)
}

/** The options among the words, and the words that are none. @throws UsageError for an option there is not */
export function splitWords<T extends NonNullable<ParseArgsConfig['options']>>(words: string[], options: T) {
  try {
    const { values, positionals } = parseArgs({ args: words, options, allowPositionals: true })
    return { options: values, names: positionals }
  } catch (error) {
    throw new UsageError(reasonOf(error))
  }
}
