import { z } from 'zod'
import { ReviewProblem, type SourceCall } from '../../reviews/index.ts'
import { callAsPage, callGraph } from './request.ts'

/**
 * Has a page tell of its recommendations at once: it installs the app for the field `ratings`
 * (https://developers.facebook.com/docs/graph-api/reference/page/subscribed_apps/). Where Facebook does not want that, its
 * recommendations come when they are looked up.
 */
export async function subscribePage(call: SourceCall, pageId: string): Promise<void> {
  try {
    await callAsPage(call, pageId, (token) =>
      callGraph(call, {
        path: `${encodeURIComponent(pageId)}/subscribed_apps`,
        token,
        write: { method: 'POST', form: { subscribed_fields: 'ratings' } },
        shape: z.object({ success: z.boolean() }),
      }),
    )
  } catch (error) {
    if (!(error instanceof ReviewProblem) || error.reason === 'later' || error.reason === 'signed_out')
      throw error
  }
}
