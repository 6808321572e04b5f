import { readDefaultLocale, requirePermission } from '../../accounts/index.ts'
import type { Context } from '../../platform/context.ts'
import { unreachable } from '../../platform/errors.ts'
import { keepFile } from '../files/keep-file.ts'
import { type Foreign, notReadable } from './foreign.ts'
import { fromChatwoot } from './from-chatwoot.ts'
import { fromMarkdown } from './from-markdown.ts'
import { fromZendesk } from './from-zendesk.ts'
import { readArchive } from './read-archive.ts'
import { type Report, takeArticles } from './take-articles.ts'

export type Format = 'markdown' | 'zendesk' | 'chatwoot'

type Given = { format: Format; publishes: boolean; name: string; content: Buffer }

/** Takes the articles of a file in: what of them came, and what did not and why. @throws AppError invalid, too_large */
export async function importFile(
  context: Context,
  { format, publishes, name, content }: Given,
): Promise<Report> {
  requirePermission(context.actor, 'knowledge.publish')
  const files = await readArchive(name, content)
  const defaultLocale = await context.read(readDefaultLocale)
  const foreign = await readForeign(context, format, files, defaultLocale)
  if (foreign.articles.length === 0) throw notReadable()
  return takeArticles(context, foreign, { publishes, defaultLocale })
}

/** Takes Markdown files with their pictures in, by path. */
export async function importMarkdown(
  context: Context,
  files: ReadonlyMap<string, Buffer>,
  { publishes }: { publishes: boolean },
): Promise<Report> {
  requirePermission(context.actor, 'knowledge.publish')
  const defaultLocale = await context.read(readDefaultLocale)
  const foreign = await readForeign(context, 'markdown', files, defaultLocale)
  return takeArticles(context, foreign, { publishes, defaultLocale })
}

async function readForeign(
  context: Context,
  format: Format,
  files: ReadonlyMap<string, Buffer>,
  defaultLocale: string,
): Promise<Foreign> {
  switch (format) {
    case 'markdown':
      return fromMarkdown(files, { defaultLocale, pictures: await keepNamed(context, files) })
    case 'zendesk':
      return fromZendesk(files)
    case 'chatwoot':
      return fromChatwoot(files, defaultLocale)
    default:
      return unreachable(format)
  }
}

// Only those that a text names.
async function keepNamed(context: Context, files: ReadonlyMap<string, Buffer>): Promise<Map<string, string>> {
  const isText = (path: string) => /\.(?:md|markdown)$/i.test(path)
  const texts = [...files].filter(([path]) => isText(path)).map(([, content]) => content.toString('utf8'))
  const kept = new Map<string, string>()
  for (const [path, content] of files) {
    const base = path.split('/').at(-1) ?? path
    if (isText(path) || !texts.some((text) => text.includes(base) || text.includes(encodeURI(base)))) continue
    const file = await keepFile(context, content)
    if (file) kept.set(path, file.src)
  }
  return kept
}
