import { findOwnBrand, type PublicBrand, type Visit } from '../../accounts/index.ts'
import { type ListedWay, listWays } from '../../knowledge/index.ts'
import type { Context, Tx } from '../../platform/context.ts'
import { directionOf } from '../../platform/i18n/direction-of.ts'
import { customerLocaleOf } from '../../platform/i18n/locales.ts'
import type { ChatState } from './chat-state.ts'
import { inkOn, onDark } from './colours.ts'
import { findPlace, readAvailability, readAvailabilityIn } from './read-state.ts'
import { textIn } from './settings.ts'
import { fileRules } from './uploads.ts'
import type { Widget } from './widget.ts'

export type Asked = {
  locale: string | undefined
  at: string | undefined
  path: string
  typed: string
  /** Shown to whoever sets it up: as it is now or in a state, in any language. */
  preview: 'now' | ChatState['state'] | undefined
}

/** All a page needs to show the chat, in the language and for the place it is asked for. */
export async function readSetup(
  widget: Widget,
  widgetTexts: (locale: string) => Record<string, string>,
  { locale: wished, at, path, typed, preview }: Asked,
) {
  const { context, channel, settings } = widget
  const { brand, place, slugs } = await context.read(async (tx) => ({
    brand: await findOwnBrand(context, tx),
    place: await findPlace(tx, channel, at),
    slugs: await slugsOf(
      tx,
      settings.proactive.flatMap(({ locationIds }) => locationIds),
    ),
  }))
  const locale = preview ? languageOf(wished) || brand.defaultLocale : localeFor(brand, settings, wished)
  const spoken = customerLocaleOf(locale, brand.defaultLocale)
  const shown =
    preview && preview !== 'now'
      ? await readAvailabilityIn(preview, { widget, place, locale: spoken })
      : undefined
  const visit = visitOf(shown ? { ...context, now: () => shown.at } : context, brand, locale)
  const say = visit.say
  const text = (given: Record<string, string>) => textIn(given, locale, brand.defaultLocale)
  const api = `${context.config.publicUrl}/api/public/v1/chat/${channel.address}`
  return {
    brand: presentBrand(context, brand),
    locale,
    direction: directionOf(locale),
    location: place ? { slug: place.slug, name: place.name } : null,
    state: shown?.availability ?? (await readAvailability(widget, place, spoken)),
    ways: await readWays(visit, { placeId: place?.id ?? null, typed }),
    greeting: text(settings.greetings),
    fields: settings.fields.map(({ labels, ...field }) => ({ ...field, label: text(labels) || field.key })),
    proactive: settings.proactive
      .filter(({ pathPrefix }) => pathPrefix === null || path === '' || path.startsWith(pathPrefix))
      .map(({ texts, locationIds, ...rest }) => ({
        ...{ ...rest, text: text(texts) },
        locationSlugs: locationIds.flatMap((id) => slugs.get(id) ?? []),
      })),
    launcher: { side: settings.side, label: say('chat-replies.launcher') },
    files: settings.acceptsFiles ? fileRules : { ...fileRules, maxPerMessage: 0 },
    suggestUrl: `${api}/suggest?locale=${locale}`,
    contactUrl: contactUrl(brand, { locale, at: place?.slug, typed }),
    texts: widgetTexts(spoken),
  }
}

/** Somebody who looks at a chat, as pages for customers know them. */
export function visitOf(context: Context, brand: PublicBrand, lang: string): Visit {
  const spoken = customerLocaleOf(lang, brand.defaultLocale)
  const say: Visit['say'] = (key, values) => context.translate(spoken, key, values)
  return {
    ...{ brand, context, lang, say, params: {}, query: {}, form: {}, files: [], fault: undefined },
    ...{ address: '', agent: '', cameFrom: '', cookies: {} },
  }
}

/** The language of a chat: the wished one where the brand writes it or the chat greets in it, else the brand's own. */
export function localeFor(
  brand: PublicBrand,
  { greetings }: Pick<Widget['settings'], 'greetings'>,
  wished: string | undefined,
): string {
  const language = languageOf(wished)
  return brand.languages.includes(language) || greetings[language]?.trim() ? language : brand.defaultLocale
}

function languageOf(tag = ''): string {
  return /^[a-z]{2,3}(?![^-_])/.exec(tag.toLowerCase())?.[0] ?? ''
}

/** Ways to a person other than this chat, best first. */
function readWays(visit: Visit, asked: { placeId: string | null; typed: string }): Promise<ListedWay[]> {
  return visit.context.read((tx) => listWays(visit, tx, asked))
}

function presentBrand({ config }: Context, brand: PublicBrand) {
  return {
    name: brand.name,
    colour: brand.accent,
    onColour: inkOn(brand.accent),
    darkColour: onDark(brand.accent),
    logoUrl: brand.logoUrl && `${config.publicUrl}${brand.logoUrl}`,
    font: null,
  }
}

function contactUrl(
  brand: PublicBrand,
  { locale, at, typed }: { locale: string; at: string | undefined; typed: string },
): string {
  const url = new URL(`${brand.base}/contact`, brand.origin)
  url.searchParams.set('lang', locale)
  if (at) url.searchParams.set('at', at)
  if (typed) url.searchParams.set('q', typed)
  return url.href
}

async function slugsOf(tx: Tx, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await tx.db
    .selectFrom('locations')
    .select(['id', 'slug'])
    .where('accountId', '=', tx.accountId)
    .where('id', 'in', [...new Set(ids)])
    .execute()
  return new Map(rows.map(({ id, slug }) => [id, slug]))
}
