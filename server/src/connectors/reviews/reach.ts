import { setTimeout as pause } from 'node:timers/promises'
import { z } from 'zod'
import type { Channel } from '../../conversations/index.ts'
import { callPlatform, type DirectoryPlatforms } from '../../listings/index.ts'
import type { Context } from '../../platform/context.ts'
import { holdBack, type Pace, takeTurn } from '../../platform/remote/pace.ts'
import { RemoteProblem } from '../../platform/remote/problem.ts'
import { ReviewProblem, type ReviewSource, type SourceCall } from '../../reviews/index.ts'

export type Reached = { source: ReviewSource; channel: Pick<Channel, 'id' | 'settings' | 'secrets'> }
export type Reach = <T>(
  context: Context,
  reached: Reached,
  work: (call: SourceCall) => Promise<T>,
) => Promise<T>

const directoryShape = z.object({ directoryId: z.uuid() })
// Longer than that the work is put off instead of holding a place of the queue.
const longestTurnMs = 5_000

/**
 * Calls platforms of reviews: by the sign-in of a directory, or with the secrets of the channel.
 * @returns a function that throws ReviewProblem, and only that
 */
export function createReach(platforms: DirectoryPlatforms): Reach {
  return async (context, { source, channel }, work) => {
    const attempt = (accessToken: string) => work(callOf(context, { source, channel }, accessToken))
    try {
      if (!source.signsInBy) return await attempt('')
      const platform = platforms.get(source.signsInBy)
      const directoryId = directoryShape.safeParse(channel.settings).data?.directoryId
      if (!platform || !directoryId) throw new ReviewProblem('signed_out', '')
      return await callPlatform(context, { directoryId, platform }, ({ accessToken }) => attempt(accessToken))
    } catch (error) {
      throw await asProblem(context, { source, channel }, error)
    }
  }
}

async function asProblem(context: Context, { source, channel }: Reached, error: unknown): Promise<unknown> {
  if (!(error instanceof RemoteProblem)) return error
  const { reason, message, retryAfterMs } = error
  if (reason === 'later' && retryAfterMs > 0)
    await holdBack(context, keyOf(source, channel.id, 'calls'), source.paces.calls, retryAfterMs)
  if (error instanceof ReviewProblem) return error
  // Of a directory's own reasons only these can come up in signing in.
  return new ReviewProblem(reason === 'later' ? 'later' : 'signed_out', message, retryAfterMs)
}

/** What a source knows without being signed in: enough to tell who is at the door. */
export function callOf(context: Context, { source, channel }: Reached, accessToken = ''): SourceCall {
  const secrets: unknown = channel.secrets ? JSON.parse(context.secrets.open(channel.secrets)) : {}
  return {
    ...{ config: context.config, accessToken, now: context.now },
    settings: source.settings.parse(channel.settings),
    secrets: source.secrets.parse(secrets),
    turn: () => awaitTurn(context, keyOf(source, channel.id, 'calls'), source.paces.calls),
  }
}

/** Waits until the platform's limit of answers lets one more go. @throws ReviewProblem later */
export function awaitReplyTurn(context: Context, { source, channel }: Reached): Promise<void> {
  return awaitTurn(context, keyOf(source, channel.id, 'replies'), source.paces.replies)
}

async function awaitTurn(context: Context, key: string, pace: Pace): Promise<void> {
  for (;;) {
    const wait = await takeTurn(context, key, pace)
    if (wait === 0) return
    if (wait > longestTurnMs) throw new ReviewProblem('later', 'The limit of calls is reached.', wait)
    // Not all at the same moment again.
    await pause(wait + Math.random() * 50)
  }
}

function keyOf({ kind }: ReviewSource, channelId: string, of: 'calls' | 'replies'): string {
  return `${kind} ${of} ${channelId}`
}
