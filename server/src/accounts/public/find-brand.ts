import { sql } from 'kysely'
import type { Context, Tx, World } from '../../platform/context.ts'
import { AppError } from '../../platform/errors.ts'
import { readKit } from '../account.ts'
import { logoUrl } from '../logo.ts'

export type PublicBrand = {
  accountId: string
  name: string
  /** What all its paths here begin with: nothing, or `/b/aurora` where another brand has the host. */
  base: string
  /** Scheme and host at which its pages are meant to be found. */
  origin: string
  defaultLocale: string
  /** The languages it writes to customers in. */
  languages: readonly string[]
  accent: string
  logoUrl: string | null
  legal: { imprintUrl: string | null; privacyUrl: string | null; termsUrl: string | null; footer: string }
}

/**
 * Whose public pages somebody looks at: those of the brand whose slug the path names, else of the brand the host belongs
 * to, else of the first brand of the installation.
 * @param asked the Host header, with or without a port, and the slug of a path such as `/b/aurora/help`
 * @throws AppError not_found when there is no such brand
 */
export async function findBrand(
  { db, config }: Pick<World, 'db' | 'config'>,
  asked: { host: string; slug: string | undefined },
): Promise<PublicBrand> {
  const place = await findPlace(db, asked)
  if (!place) throw new AppError('not_found', 'There is no such brand.', { key: 'brand_gone' })
  const { id, name, slug, defaultLocale } = place
  const { languages, brand } = readKit(place)
  const { protocol } = new URL(config.publicUrl)
  return {
    ...{ accountId: id, name, defaultLocale, languages },
    base: asked.slug === undefined ? '' : `/b/${slug}`,
    origin: place.host
      ? `${protocol}//${place.host}`
      : `${config.publicUrl}${place.isFirst ? '' : `/b/${slug}`}`,
    accent: brand.accent,
    logoUrl: logoUrl(id, brand),
    legal: brand.legal,
  }
}

/** The brand somebody works for, as its public pages have it; its paths name it, so that they lead there on any host. */
export async function findOwnBrand({ config }: Context, tx: Tx): Promise<PublicBrand> {
  const { slug } = await tx.db
    .selectFrom('accounts')
    .select('slug')
    .where('id', '=', tx.accountId)
    .executeTakeFirstOrThrow()
  return findBrand({ db: tx.db, config }, { host: '', slug })
}

type Place = {
  id: string
  name: string
  slug: string
  defaultLocale: string
  brand: unknown
  settings: unknown
  host: string | null
  isFirst: boolean
}

// One statement, for every public page begins with it.
async function findPlace(
  db: World['db'],
  { host, slug }: { host: string; slug: string | undefined },
): Promise<Place | undefined> {
  const name = host.toLowerCase().replace(/:\d+$/, '')
  const { rows } = await sql<Place>`
    with first as (select id from accounts order by created_at, id fetch first 1 row only)
    select id, name, slug, default_locale, brand, settings,
      (select host from public_hosts where account_id = accounts.id order by position fetch first 1 row only) as host,
      id = (select id from first) as is_first
    from accounts
    where case when ${slug ?? null}::text is null
      then id = coalesce((select account_id from public_hosts where host = ${name}), (select id from first))
      else slug = ${slug ?? null} end`.execute(db)
  return rows[0]
}
