import type { z } from 'zod'
import type { Config } from '../platform/config.ts'
import type { Pace } from '../platform/remote/pace.ts'
import { RemoteProblem, type RemoteReason } from '../platform/remote/problem.ts'
import type { ReviewCapability } from './platforms/capability.ts'

/** What was said of a place, as its platform shows it now. */
export type SeenReview = {
  /** The platform's own id; the same for every version of it. */
  externalId: string
  /** The platform's id of the place that was reviewed. */
  placeId: string
  /** What the platform calls that place; '' where it does not say. */
  placeName: string
  /** As shown; nobody knows who it is. `id` only where the platform tells one of the same person every time. */
  author: { name: string; id: string | null }
  /** `native` as the platform writes it (FIVE, positive, 4); null for what has no rating. */
  rating: { native: string; stars: number } | null
  title: string
  /** What the reviewer wrote, in their own language; '' for stars alone. */
  text: string
  /** The platform's translation of it, where it mixes one in. */
  translation: string
  /** As the platform says, ISO 639-1; null where it does not. */
  language: string | null
  writtenAt: Date
  /** When the reviewer last changed it; `writtenAt` where they did not, or nobody knows. */
  changedAt: Date
  media: readonly { kind: 'photo' | 'video'; url: string }[]
  /** Where a person reads it; null where the platform tells no address. */
  url: string | null
  /** The brand's answer below it, as the platform has it now; null for none. */
  reply: SeenReply | null
}

export type SeenReply = {
  text: string
  changedAt: Date | null
  state: 'pending' | 'live' | 'rejected'
  /** Why it is not shown, in the platform's own words. */
  reason: string
}

/** That a review is no longer there. */
export type GoneReview = { externalId: string; placeId: string; isGone: true }

/** One review as it came, to be kept before it is understood. */
export type RawReview = { externalId: string; raw: string }

/** What a platform is called with. */
export type SourceCall = {
  config: Config
  /** As the source's own shapes accept them. */
  settings: unknown
  secrets: unknown
  /** Of the directory whose sign-in is used; '' for a source with secrets of its own. */
  accessToken: string
  now(): Date
  /** To be awaited before every request: the platform's own limit, which all processes share. */
  turn(): Promise<void>
}

export type NewAnswer = {
  externalId: string
  placeId: string
  text: string
  /** The same each time this answer is tried. */
  key: string
}

/** `live`: everybody sees it; `pending`: the platform looks at it first. */
export type AnswerOutcome = { state: 'live' | 'pending' }

/** A request by which a platform tells of something, as it came. */
export type PushRequest = {
  /** The bytes themselves: signatures are over them. */
  body: Buffer
  headers: Readonly<Record<string, string | undefined>>
  query: Readonly<Record<string, string | undefined>>
  /** The address it was sent to. */
  url: string
}

/** A platform that says so when there is something new. */
export type Push = {
  /** What is to be answered when the platform asks whether the address is ours; undefined: it is not. */
  handshake?(request: PushRequest, call: SourceCall): string | undefined
  /** Whether it is theirs, by its signature. */
  isGenuine(request: PushRequest, call: SourceCall): Promise<boolean>
  /** Of what is not: whether it was theirs once, and is played again; where the signature tells when it was made. */
  wasGenuine?(request: PushRequest, call: SourceCall): boolean
  /** The same for the same request sent again. */
  idOf(request: PushRequest): string
}

/**
 * A platform that has reviews of our locations. All that goes wrong there is thrown as a ReviewProblem; everything may
 * be done twice.
 */
export type ReviewSource = {
  kind: string
  capability: ReviewCapability
  /** What is entered to set it up; the form is made of them. */
  settings: z.ZodObject
  secrets: z.ZodObject
  /** The platform of the directory whose sign-in it uses; null: its secrets are enough. */
  signsInBy: 'google_business' | 'facebook' | null
  /** `calls` for all that is asked, `replies` for answers. */
  paces: { calls: Pace; replies: Pace }
  /** Minutes between two looks for what is new; null: nothing can be fetched. */
  everyMinutes: number | null
  /**
   * Reads a part of the reviews that were written or changed since a moment, the newest first where there is a choice.
   * @param position where the part before said to go on; null for the first
   */
  readPart?(
    call: SourceCall,
    position: unknown,
    since: Date,
  ): Promise<{ reviews: readonly RawReview[]; next: unknown }>
  /** Reads one review again: what became of an answer the platform looks at first, and whether it is still there. */
  readOne?(call: SourceCall, review: { externalId: string; placeId: string }): Promise<RawReview | GoneReview>
  /**
   * Understands what was kept, of `readPart` or of a push, which may have to be asked for first.
   * @throws ReviewProblem unreadable for what never can be
   */
  read(call: SourceCall, raw: Buffer): Promise<readonly (SeenReview | GoneReview)[]>
  /** Answers a review, or changes the answer. */
  reply?(call: SourceCall, answer: NewAnswer): Promise<AnswerOutcome>
  /** Takes the answer back. */
  withdraw?(call: SourceCall, review: { externalId: string; placeId: string }): Promise<void>
  /** Asks the platform something small, to know whether the set-up works. Returns whose reviews they are. */
  check?(call: SourceCall): Promise<string>
  push?: Push
  /** Refuses settings each of which is sound, and which cannot work together. @throws AppError invalid */
  checkSettings?(settings: unknown): void
  /** Its reviews come in files alone: it is set up by bringing one. */
  isBrought?: true
}

export type ReviewSources = ReadonlyMap<string, ReviewSource>

/**
 * Why a platform did not do what it was asked. `rejected`: it does not want this answer, and says why; `unreadable`:
 * what it sent is none of what it documents.
 */
export type ReviewReason = RemoteReason | 'rejected' | 'unreadable'

export class ReviewProblem extends RemoteProblem<ReviewReason> {
  constructor(reason: ReviewReason, message: string, retryAfterMs = 0) {
    super(reason, message, retryAfterMs)
    this.name = 'ReviewProblem'
  }
}
