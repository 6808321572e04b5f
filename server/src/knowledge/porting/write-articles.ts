import { posix } from 'node:path'
import { sql } from 'kysely'
import { readDefaultLocale } from '../../accounts/index.ts'
import type { ZipSource } from '../../platform/archive/write-zip.ts'
import type { Context, Tx } from '../../platform/context.ts'
import { slugOf } from '../../platform/slug.ts'
import { chooseText } from '../texts/choose-text.ts'
import { hashOfPicture } from '../texts/clean-article.ts'
import { readHtml } from '../texts/read-html.ts'
import { listTopics } from '../topics/topics.ts'
import { ancestorsOf } from '../topics/tree.ts'
import { writeFrontMatter } from './front-matter.ts'
import { writeMarkdown } from './write-markdown.ts'

type Row = {
  textId: string
  articleId: string
  source: string | null
  kind: string
  policy: string | null
  topicId: string | null
  locale: string
  regionName: string | null
  slug: string
  title: string
  summary: string
  keywords: string[]
  isPublished: boolean
}

type Listed = Row & { path: string; topic: string }

const extensions: Record<string, string> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/gif': 'gif',
  'image/webp': 'webp',
  'image/avif': 'avif',
}

/** All articles that are not archived as Markdown files, one for each text, with their pictures. One text is in memory. */
export async function* writeArticles(context: Context): AsyncGenerator<ZipSource> {
  const { texts, pictures } = await context.read(async (tx) => ({
    texts: await listTexts(tx),
    pictures: await listPictures(tx),
  }))
  const used = new Set<string>()
  for (const text of texts) {
    const html = await context.read((tx) => readWorkingCopy(tx, text.textId))
    const from = posix.dirname(text.path)
    const body = writeMarkdown(readHtml(html), {
      picture(src) {
        const hash = hashOfPicture(src) ?? ''
        used.add(hash)
        return posix.relative(from, pictures.get(hash) ?? src)
      },
      link: (href) => linkTo(texts, text, href),
    })
    yield {
      name: text.path,
      content: only(writeFrontMatter(headOf(text)) + body + (body === '' ? '' : '\n')),
    }
  }
  for (const [hash, path] of pictures)
    if (used.has(hash)) yield { name: path, content: await context.blobs.stream(hash), isPacked: true }
}

async function listTexts(tx: Tx): Promise<Listed[]> {
  const { rows } = await sql<Row>`
    select text.id as text_id, article.id as article_id, article.source, article.kind, article.policy, article.topic_id,
      text.locale, region.name as region_name, text.slug, text.title, text.summary, text.keywords,
      text.published_version is not null as is_published
    from articles as article
      join article_texts as text on text.account_id = article.account_id and text.article_id = article.id
      left join regions as region on region.account_id = text.account_id and region.id = text.region_id
    where article.account_id = ${tx.accountId}::uuid and article.archived_at is null
    order by article.position, article.id, text.locale, region.name nulls first`.execute(tx.db)
  const topics = await listTopics(tx)
  const defaultLocale = await readDefaultLocale(tx)
  const named = topics.map((topic) => {
    const inLocales = Object.entries(topic.names).map(([locale, name]) => ({
      locale,
      regionId: null,
      ...name,
    }))
    const wish = { locale: defaultLocale, regionId: null, defaultLocale }
    return { ...topic, name: chooseText(inLocales, wish)?.text.name ?? '' }
  })
  const stems = new Map<string, string>()
  const taken = new Set<string>()
  return rows.map((row) => {
    const topic = ancestorsOf(named, row.topicId)
      .map(({ name }) => name)
      .toReversed()
    const stem = stems.get(row.articleId) ?? freeStem(taken, [...topic.map(slugOf), row.slug].join('/'))
    stems.set(row.articleId, stem)
    const region = row.regionName === null ? '' : `.${slugOf(row.regionName)}`
    return { ...row, topic: topic.join(' / '), path: `${stem}${region}.${row.locale}.md` }
  })
}

function freeStem(taken: Set<string>, stem: string): string {
  let tried = stem
  for (let number = 2; taken.has(tried); number++) tried = `${stem}-${number}`
  taken.add(tried)
  return tried
}

function headOf(text: Listed) {
  return {
    title: text.title,
    article: text.source?.startsWith('markdown:') ? text.source.slice('markdown:'.length) : text.articleId,
    locale: text.locale,
    region: text.regionName ?? '',
    topic: text.topic,
    kind: text.kind === 'public' ? '' : text.kind,
    policy: text.policy ?? '',
    slug: text.slug,
    summary: text.summary,
    keywords: text.keywords,
    published: text.isPublished ? 'true' : 'false',
  }
}

// To the file in the same language, if there is one.
function linkTo(texts: readonly Listed[], from: Listed, href: string): string {
  if (!href.startsWith('article:')) return href
  const own = texts.filter(({ articleId }) => articleId === href.slice('article:'.length))
  const to = own.find(({ locale }) => locale === from.locale) ?? own[0]
  return to ? encodeURI(posix.relative(posix.dirname(from.path), to.path)) : href
}

async function listPictures(tx: Tx): Promise<Map<string, string>> {
  const rows = await tx.db
    .selectFrom('articleFiles')
    .select(['blob', 'contentType'])
    .where('accountId', '=', tx.accountId)
    .execute()
  return new Map(
    rows.map(({ blob, contentType }) => [blob, `images/${blob}.${extensions[contentType] ?? 'png'}`]),
  )
}

async function readWorkingCopy(tx: Tx, textId: string): Promise<string> {
  const text = await tx.db
    .selectFrom('articleTexts')
    .select('html')
    .where('accountId', '=', tx.accountId)
    .where('id', '=', textId)
    .executeTakeFirst()
  return text?.html ?? ''
}

async function* only(text: string): AsyncGenerator<string> {
  yield text
}
