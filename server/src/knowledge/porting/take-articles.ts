import { audit, requirePermission } from '../../accounts/index.ts'
import { type Context, type Tx, within } from '../../platform/context.ts'
import { AppError } from '../../platform/errors.ts'
import { localeOf } from '../../platform/i18n/locales.ts'
import { newId } from '../../platform/ids.ts'
import { slugOf } from '../../platform/slug.ts'
import { insertArticle } from '../articles/create-article.ts'
import { articleRowShape } from '../articles/shapes.ts'
import { insertText } from '../texts/add-text.ts'
import { freeSlug } from '../texts/claim-slug.ts'
import { keepPictures } from '../texts/keep-pictures.ts'
import { publishText } from '../texts/publish.ts'
import { addTopic } from '../topics/change-topics.ts'
import { listTopics } from '../topics/topics.ts'
import { deepest } from '../topics/tree.ts'
import type { Foreign, ForeignArticle, ForeignText, Problem } from './foreign.ts'

export type Report = { articles: number; texts: number; known: number; problems: Problem[] }
type Options = { publishes: boolean; defaultLocale: string }
type Ids = ReadonlyMap<string, string>

const mostArticles = 2_000

/**
 * Takes articles in, each whole or not at all; one that came before stays as it is, so that the same file again brings
 * only what is missing. What is public there becomes public here only where that was asked for.
 * @throws AppError forbidden, too_large
 */
export async function takeArticles(context: Context, foreign: Foreign, options: Options): Promise<Report> {
  requirePermission(context.actor, 'knowledge.publish')
  if (foreign.articles.length > mostArticles)
    throw new AppError('too_large', `Take at most ${mostArticles} articles at once.`, {
      key: 'porting_too_many',
      values: { most: mostArticles },
    })
  const known = await readKnown(context)
  const bySource = new Map(foreign.articles.map(({ source }) => [source, known.get(source) ?? newId()]))
  const ids = withPaths(foreign, bySource)
  const report: Report = { articles: 0, texts: 0, known: 0, problems: [...foreign.problems] }
  for (const article of foreign.articles) {
    if (known.has(article.source)) report.known += 1
    else await takeOne(context, article, { ...options, ids }, report)
  }
  await context.transaction((tx) =>
    audit(tx, {
      ...{ action: 'articles.imported', subjectKind: 'account', subjectId: tx.accountId },
      after: { articles: report.articles, texts: report.texts, problems: report.problems.length },
    }),
  )
  return report
}

// Links name a file, or an article by what it is called there.
function withPaths(foreign: Foreign, ids: Ids): Ids {
  const paths = foreign.articles.flatMap(({ source, texts }) =>
    texts.map(({ name }): [string, string] => [name, ids.get(source) ?? '']),
  )
  return new Map([...ids, ...paths])
}

async function readKnown(context: Context): Promise<Map<string, string>> {
  const rows = await context.read((tx) =>
    tx.db
      .selectFrom('articles')
      .select(['id', 'source'])
      .where('accountId', '=', tx.accountId)
      .where('source', 'is not', null)
      .execute(),
  )
  return new Map(rows.map(({ id, source }) => [source ?? '', id]))
}

async function takeOne(
  context: Context,
  article: ForeignArticle,
  options: Options & { ids: Ids },
  report: Report,
): Promise<void> {
  try {
    const html = new Map<ForeignText, string>()
    for (const text of article.texts)
      html.set(text, await keepPictures(context, text.html({ articleAt: (path) => options.ids.get(path) })))
    await context.transaction((tx) => insertWhole(context, tx, article, { ...options, html }))
    report.articles += 1
    report.texts += article.texts.length
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    report.problems.push({
      name: article.texts[0]?.name ?? article.source,
      reason: sentenceOf(context, error),
    })
  }
}

function sentenceOf(context: Context, { message, details }: AppError): string {
  const locale = context.actor.kind === 'member' ? localeOf(context.actor.locale) : 'en'
  return details.key ? context.translate(locale, `errors.${details.key}`, details.values ?? {}) : message
}

type Taking = Options & { ids: Ids; html: ReadonlyMap<ForeignText, string> }

async function insertWhole(
  context: Context,
  tx: Tx,
  { source, kind, policy, topics, texts }: ForeignArticle,
  { html, ids, publishes, defaultLocale }: Taking,
): Promise<void> {
  const [first, ...others] = texts
  const articleId = ids.get(source)
  if (!first || articleId === undefined) return
  const topicId = await ensureTopics(context, tx, topics, defaultLocale)
  const given = {
    ...{ id: articleId, kind, topicId, source, ownerId: null, reviewOn: null },
    policy: articleRowShape.shape.policy.catch(null).parse(policy),
  }
  const contentOf = async (text: ForeignText) => ({
    ...{ locale: text.locale, title: text.title, summary: text.summary, html: html.get(text) ?? '' },
    regionId: await findRegion(tx, text.regionName),
    slug: await slugFor(tx, articleId, text),
    keywords: text.keywords
      .map((one) => one.trim().slice(0, 60))
      .filter((one) => one !== '')
      .slice(0, 30),
  })
  const taken = [
    { text: first, id: (await insertArticle(tx, { ...given, text: await contentOf(first) })).textId },
  ]
  for (const text of others) taken.push({ text, id: await insertText(tx, articleId, await contentOf(text)) })
  for (const { text, id } of taken)
    if (publishes && text.isPublished && html.get(text))
      await publishText(within(context, tx), { articleId, textId: id }, { at: null, note: '' })
}

// Its own where it is free: addresses that others have are no reason to leave an article out.
async function slugFor(tx: Tx, articleId: string, { locale, slug, title }: ForeignText): Promise<string> {
  return freeSlug(tx, { locale, articleId }, slugOf(slug ?? '') || title)
}

async function findRegion(tx: Tx, name: string | null): Promise<string | null> {
  if (name === null) return null
  const region = await tx.db
    .selectFrom('regions')
    .select('id')
    .where('accountId', '=', tx.accountId)
    .where('name', '=', name)
    .executeTakeFirst()
  if (region) return region.id
  throw new AppError('invalid', `There is no region called ${name}.`, {
    key: 'porting_region',
    values: { name: name.slice(0, 80) },
  })
}

/** The topic at the end of a path, made where it is not there. What lies deeper than topics may is in the deepest. */
async function ensureTopics(
  context: Context,
  tx: Tx,
  path: readonly string[],
  locale: string,
): Promise<string | null> {
  const topics = await listTopics(tx)
  let parentId: string | null = null
  for (const name of path.slice(0, deepest)) {
    const short = name.slice(0, 80)
    const found = topics.find(
      (topic) =>
        topic.parentId === parentId &&
        Object.values(topic.names).some((one) => one.name.toLowerCase() === short.toLowerCase()),
    )
    const names = { [locale]: { name: short, description: '' } }
    parentId = found?.id ?? (await addTopic(within(context, tx), { names, icon: '', parentId }))
  }
  return parentId
}
