import type { Context } from '../../platform/context.ts'
import { AppError } from '../../platform/errors.ts'
import { keepFile } from '../files/keep-file.ts'
import { cleanArticle, mostHtmlBytes } from './clean-article.ts'

const pasted = /data:image\/[a-z0-9.+-]{1,40};base64,([A-Za-z0-9+/=]+)/gi
const mostPictures = 50

/**
 * Clean HTML, with pictures that were pasted into it kept as files of their own.
 * @throws AppError too_large when it is longer than an article may be, or holds too many or too large pictures
 */
export async function keepPictures(context: Context, html: string): Promise<string> {
  const pictures = new Set([...html.matchAll(pasted)].map(([all]) => all))
  if (pictures.size > mostPictures)
    throw new AppError('too_large', 'These are too many pictures at once.', {
      key: 'too_many_pictures',
      field: 'html',
      values: { most: mostPictures },
    })
  // Cleaning would take long over what is refused in the end.
  if (html.length - total(pictures) > mostHtmlBytes * 4) return cleanArticle(html)
  const places = new Map<string, string>()
  for (const picture of pictures) {
    const bytes = Buffer.from(picture.slice(picture.indexOf(',') + 1), 'base64')
    places.set(picture, (await keepFile(context, bytes))?.src ?? '')
  }
  return cleanArticle(html.replace(pasted, (all) => places.get(all) ?? ''))
}

function total(pictures: ReadonlySet<string>): number {
  return [...pictures].reduce((sum, picture) => sum + picture.length, 0)
}
