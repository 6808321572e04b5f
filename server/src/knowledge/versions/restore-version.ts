import { audit, requirePermission } from '../../accounts/index.ts'
import type { Context } from '../../platform/context.ts'
import { refuseStale } from '../refuse-stale.ts'
import { checkSlug } from '../texts/claim-slug.ts'
import { lockText } from '../texts/find-text.ts'
import { contentOf, writeContent } from '../texts/save-text.ts'
import { keepVersion } from './keep-version.ts'
import { getVersion } from './versions.ts'

/**
 * Puts an earlier version into the working copy, which is kept as a version first: nothing is lost, and nothing is public
 * by it.
 * @throws AppError not_found, stale, conflict when its address is another's by now
 */
export async function restoreVersion(
  context: Context,
  where: { articleId: string; textId: string; version?: number | undefined },
  number: number,
): Promise<void> {
  requirePermission(context.actor, 'knowledge.write')
  await context.transaction(async (tx) => {
    const text = await lockText(tx, where.articleId, where.textId)
    refuseStale(text.version, where.version)
    const restored = contentOf(await getVersion(tx, text.id, number))
    await checkSlug(tx, text, restored.slug)
    await keepVersion(tx, text, '')
    await writeContent(tx, text, restored)
    await audit(tx, {
      ...{ action: 'article.restored', subjectKind: 'article', subjectId: text.articleId },
      after: { locale: text.locale, number },
    })
  })
}
