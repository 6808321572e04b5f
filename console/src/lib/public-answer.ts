import type { ReviewPlatform } from './reviews.ts'

/** Why a platform would not take an answer as it is written, with what is in the way. */
export type PublicFault =
  | { kind: 'too_long'; count: number; isAbout: boolean }
  | { kind: 'emoji' | 'links'; found: string }

export type PublicText = {
  /** Characters that still fit; none where there is room enough. */
  room: { count: number; isAbout: boolean } | undefined
  faults: PublicFault[]
}

type Takes = Pick<ReviewPlatform, 'longestAnswer'> & {
  reply: Pick<ReviewPlatform['reply'], 'unit' | 'allowsEmoji' | 'allowsLinks'>
}

// Below it everything counts; above, only the last part of the room does.
const shortAnswer = 500
const nearlyFull = 0.8

/** What a platform makes of an answer, as the server will judge it: its length, and what it takes none of. */
export function judgePublicText(text: string, { longestAnswer, reply }: Takes): PublicText {
  const characters = [...text].length
  const isAbout = reply.unit === 'bytes'
  const length = isAbout ? new TextEncoder().encode(text).length : characters
  // Nobody counts bytes: told in characters such as those that were written.
  const bytesEach = characters === 0 ? 1 : length / characters
  const left = Math.floor((longestAnswer - length) / bytesEach)
  const found: PublicFault[] = []
  if (length > longestAnswer) found.push({ kind: 'too_long', count: -left, isAbout })
  const emoji = reply.allowsEmoji ? undefined : text.match(/\p{Extended_Pictographic}/u)?.[0]
  if (emoji) found.push({ kind: 'emoji', found: emoji })
  const link = reply.allowsLinks ? undefined : text.match(/(?:https?:\/\/|www\.[a-z0-9-]+\.)\S*/i)?.[0]
  if (link) found.push({ kind: 'links', found: link })
  const isShown = longestAnswer <= shortAnswer || length > longestAnswer * nearlyFull
  return { room: isShown && left >= 0 ? { count: left, isAbout } : undefined, faults: found }
}
