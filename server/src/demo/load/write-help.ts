import {
  addSynonyms,
  addTopic,
  changeArticle,
  importMarkdown,
  writeFrontMatter,
} from '../../knowledge/index.ts'
import type { Context } from '../../platform/context.ts'
import { slugOf } from '../../platform/slug.ts'
import { helpTexts } from '../content/help/index.ts'
import { type HelpLocale, helpLocales, helpPlan, shelves } from '../content/help/plan.ts'
import { synonyms } from '../content/help/synonyms.ts'
import { variants } from '../content/help/variants.ts'
import type { DemoPerson } from '../shapes.ts'

const dayMs = 86_400_000

/** Fills the help centre: what customers read, how staff work, who looks after which of it. */
export async function writeHelp(context: Context, people: readonly DemoPerson[], asOf: Date): Promise<void> {
  for (const { icon, names } of shelves) {
    const inLocales = Object.entries(names).map(([locale, name]) => [locale, { name, description: '' }])
    await addTopic(context, { icon, parentId: null, names: Object.fromEntries(inLocales) })
  }
  const { problems } = await importMarkdown(context, filesOf(), { publishes: true })
  if (problems[0]) throw new Error(`The help centre lacks ${problems[0].name}: ${problems[0].reason}`)
  for (const locale of helpLocales)
    for (const phrases of synonyms[locale]) await addSynonyms(context, { locale, phrases: [...phrases] })
  const ids = await readIds(context, people)
  for (const { key, owner, reviewInDays } of helpPlan) {
    const articleId = ids.get(`markdown:${key}`)
    if (articleId === undefined || reviewInDays === undefined) continue
    const reviewOn = new Date(asOf.getTime() + reviewInDays * dayMs).toISOString().slice(0, 10)
    await changeArticle(context, articleId, { reviewOn, ownerId: ids.get(owner ?? '') ?? null })
  }
}

function filesOf(): Map<string, Buffer> {
  const ofAll = helpPlan.flatMap((plan) =>
    helpLocales.map((locale): [string, string] => [`${plan.key}.${locale}.md`, fileOf(plan, locale)]),
  )
  const ofRegions = variants.map(({ key, region, locale, text, ...head }): [string, string] => [
    `${key}.${slugOf(region)}.${locale}.md`,
    writeFrontMatter({ ...head, article: key, region, locale, published: 'true' }) + linked(text, 'en'),
  ])
  return new Map([...ofAll, ...ofRegions].map(([path, text]) => [path, Buffer.from(text)]))
}

function fileOf({ key, shelf, policy, isDraft }: (typeof helpPlan)[number], locale: HelpLocale): string {
  const { title, summary, keywords, text } = helpTexts[locale][key]
  const head = writeFrontMatter({
    ...{ title, summary, locale, article: key, keywords: keywords ?? [] },
    topic: shelves.find((one) => one.key === shelf)?.names[locale] ?? '',
    kind: shelf === 'staff' ? 'internal' : '',
    policy: policy ?? '',
    published: isDraft ? 'false' : 'true',
  })
  return head + linked(text, locale)
}

// Another file of the same article would lead to it as well.
function linked(text: string, locale: HelpLocale): string {
  return text.replace(/\(article:([a-z-]+)\)/g, `($1.${locale}.md)`)
}

async function readIds(context: Context, people: readonly DemoPerson[]): Promise<Map<string, string>> {
  return context.read(async (tx) => {
    const members = await tx.db
      .selectFrom('members')
      .select(['id', 'email'])
      .where('accountId', '=', tx.accountId)
      .execute()
    const articles = await tx.db
      .selectFrom('articles')
      .select(['id', 'source'])
      .where('accountId', '=', tx.accountId)
      .execute()
    return new Map([
      ...articles.map(({ id, source }): [string, string] => [source ?? '', id]),
      ...people.flatMap(({ key, email }) =>
        members.filter((one) => one.email === email).map(({ id }): [string, string] => [key, id]),
      ),
    ])
  })
}
