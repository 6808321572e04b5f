import type { z } from 'zod'
import { type AskedRemote, askRemote } from '../platform/remote/ask-remote.ts'
import { ReviewProblem, type ReviewReason, type SourceCall } from './source.ts'

/** One call of a platform of reviews, at its pace. @throws ReviewProblem as `askRemote` says */
export async function askPlatform<Shape extends z.ZodType>(
  { config, turn }: Pick<SourceCall, 'config' | 'turn'>,
  asked: Omit<AskedRemote<Shape, ReviewReason>, 'problem'>,
): Promise<{ value: z.output<Shape>; headers: Headers }> {
  await turn()
  return askRemote<Shape, ReviewReason>(config, {
    ...asked,
    problem: (reason, message, { retryAfterMs }) => new ReviewProblem(reason, message, retryAfterMs),
  })
}
