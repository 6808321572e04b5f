import type { Context } from '../../platform/context.ts'
import { getVersion } from '../versions/versions.ts'
import { lockText } from './find-text.ts'
import { makePublic } from './publish.ts'

const mostAtOnce = 50

/** Makes public what was planned for now. Called twice a second for every account; two processes do each once. */
export async function publishDue(context: Context): Promise<void> {
  const due = await context.read((tx) =>
    tx.db
      .selectFrom('articleTexts')
      .select(['id', 'articleId'])
      .where('accountId', '=', tx.accountId)
      .where('publishAt', '<=', tx.now())
      .orderBy('publishAt')
      .limit(mostAtOnce)
      .execute(),
  )
  for (const { id, articleId } of due)
    await context.transaction(async (tx) => {
      const text = await lockText(tx, articleId, id)
      const { scheduledVersion: number, publishAt } = text
      // Somebody moved it, took it back or archived its article in this moment.
      if (number === null || publishAt === null || publishAt > tx.now()) return
      const { slug, ofVersion } = await getVersion(tx, id, number)
      await makePublic(tx, text, { number, slug, isCurrent: ofVersion === text.version })
    })
}
