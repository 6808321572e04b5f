import { z } from 'zod'
import { jsonOf } from '../platform/remote/json-of.ts'
import { ReviewProblem } from './source.ts'

/** What was kept of a platform, read again. @throws ReviewProblem unreadable, with what is wrong about it */
export function readKept<Shape extends z.ZodType>(raw: Buffer, shape: Shape): z.output<Shape> {
  const kept = shape.safeParse(jsonOf(raw))
  if (!kept.success) throw new ReviewProblem('unreadable', wrongIn(kept.error))
  return kept.data
}

function wrongIn({ issues }: z.ZodError): string {
  return issues
    .map(({ path, message }) => [z.core.toDotPath(path), message].filter(Boolean).join(': '))
    .join('; ')
}
