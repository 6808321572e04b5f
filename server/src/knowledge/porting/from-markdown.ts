import { posix } from 'node:path'
import { safeAddress } from '../texts/clean-article.ts'
import { writeHtml } from '../texts/write-html.ts'
import { type Foreign, type ForeignArticle, type ForeignText, localesOf } from './foreign.ts'
import { type Head, listIn, readFrontMatter, textIn } from './front-matter.ts'
import { readMarkdown } from './read-markdown.ts'

type File = { path: string; head: Head; body: string; title: string; locale: string }

const isMarkdown = /\.(?:md|markdown)$/i

/**
 * Markdown files as articles: files of one article have the same `article` at their head, or the same name before their
 * language. Where nothing says so, the language is `defaultLocale`, the topic the folder, the title the first heading.
 * @param pictures paths of pictures that came along, and what they are called here
 */
export function fromMarkdown(
  files: ReadonlyMap<string, Buffer>,
  { defaultLocale, pictures }: { defaultLocale: string; pictures: ReadonlyMap<string, string> },
): Foreign {
  const read = [...files]
    .filter(([path]) => isMarkdown.test(path))
    .map(([path, content]) => readFile(path, content.toString('utf8'), defaultLocale))
  const groups = Map.groupBy(read, keyOf)
  const articles = [...groups].map(([key, own]) => articleOf(key, own, pictures))
  return { articles, problems: [] }
}

function readFile(path: string, text: string, defaultLocale: string): File {
  const { head, body } = readFrontMatter(text)
  const heading = /^ {0,3}#[ \t]+([^\n]{1,200})(?:\n|$)/.exec(body)
  const named = textIn(head.title)
  const stem = posix.basename(path).replace(isMarkdown, '')
  const locale = textIn(head.locale) || textIn(head.lang) || suffixOf(path) || defaultLocale
  return {
    ...{ path, head, locale: localesOf([locale])[0] ?? defaultLocale },
    title: (named || heading?.[1]?.replace(/[*_`]/g, '') || stem).trim().slice(0, 200),
    // The title is not said twice.
    body: !named && heading ? body.slice(heading[0].length) : body,
  }
}

function suffixOf(path: string): string | undefined {
  return /\.([a-z]{2,3}(?:-[A-Z]{2})?)\.(?:md|markdown)$/.exec(path)?.[1]
}

function keyOf({ path, head }: File): string {
  return textIn(head.article) || path.replace(/(?:\.[a-z]{2,3}(?:-[A-Z]{2})?)?\.(?:md|markdown)$/i, '')
}

function articleOf(
  key: string,
  files: readonly File[],
  pictures: ReadonlyMap<string, string>,
): ForeignArticle {
  const head = (name: string) => files.map((file) => textIn(file.head[name])).find((one) => one !== '') ?? ''
  const folder = posix.dirname(files[0]?.path ?? '')
  const topic = head('topic') || (folder === '.' ? '' : folder.replaceAll('/', ' / '))
  return {
    source: `markdown:${key}`.slice(0, 300),
    kind: head('kind') === 'internal' ? 'internal' : 'public',
    policy: head('policy') || null,
    topics: topic
      .split(' / ')
      .map((one) => one.trim())
      .filter((one) => one !== ''),
    texts: files.map((file) => textOf(file, pictures)),
  }
}

function textOf(
  { path, head, title, locale, body }: File,
  pictures: ReadonlyMap<string, string>,
): ForeignText {
  return {
    ...{ name: path, locale, title },
    regionName: textIn(head.region) || null,
    slug: textIn(head.slug) || undefined,
    summary: (textIn(head.summary) || textIn(head.description)).slice(0, 500),
    keywords: listIn(head.keywords ?? head.tags),
    isPublished: !/^(?:false|no|draft)$/.test(textIn(head.published) || textIn(head.state)),
    html({ articleAt }) {
      const resolve = (to: string) => posix.normalize(posix.join(posix.dirname(path), decoded(to)))
      return writeHtml(
        readMarkdown(body, {
          picture: (src) => pictures.get(resolve(src)),
          link(href) {
            const id = /^[a-z][a-z0-9+.-]*:/i.test(href)
              ? undefined
              : articleAt(resolve(href.replace(/#.*$/, '')))
            return id === undefined ? safeAddress(href) : `article:${id}`
          },
        }),
      )
    },
  }
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
