import type { Config } from '../platform/config.ts'
import type { Pace } from '../platform/remote/pace.ts'
import { RemoteProblem } from '../platform/remote/problem.ts'
import type { Listing } from './accuracy/listing.ts'
import type { AccuracyField } from './accuracy/verdict.ts'
import type { OurListing } from './our-listings.ts'
import type { PlatformKind } from './platforms/capability.ts'

/** The brand's own client at the platform. */
export type Client = {
  clientId: string
  clientSecret: string
  /** Whose places are meant, where a client can see those of several; empty where that needs no saying. */
  account: string
}
/** `refreshToken` is missing where the platform keeps the one it gave before. */
export type Tokens = { accessToken: string; expiresInS: number; refreshToken?: string | undefined }

/** What a platform is called with. */
export type Call = {
  config: Config
  client: Client
  accessToken: string
  /** To be awaited before every request: the platform's own limit, which all processes share. */
  turn(): Promise<void>
}

/** One record as the platform has it now. */
export type Shown = {
  externalId: string
  /** As customers see it. */
  listing: Listing
  /** As we stated it, where somebody else changed it since. */
  stated?: Listing
  /** The fields that were changed. */
  edited: readonly AccuracyField[]
  /** What became of the changes the platform looks at first, where it says so: `refused` in its own words. */
  review?: { state: 'pending' | 'taken' } | { state: 'refused'; detail: string }
}

/** A place of ours that a platform is asked about, with its record there where that is known. */
export type Sought = { ours: OurListing; externalId: string | undefined }

export type Pushed = {
  externalId: string
  field: PushField
  /** With the exceptions of the coming year. */
  ours: OurListing
  /** As it was when somebody last looked: what of it is not ours stays. */
  shown: Listing
  /** The date at the place. */
  today: string
  /** What a person says of an address of another door: it was written wrongly, or the place has moved. */
  means: AddressMeaning | null
  /** The same each time this push is tried. */
  key: string
}

/** The fields that can be sent somewhere; which of them where, the capability records say. */
export const pushFields = ['name', 'address', 'phone', 'hours', 'special_hours', 'url', 'category'] as const
export type PushField = (typeof pushFields)[number]

export const addressMeanings = ['correction', 'move'] as const
export type AddressMeaning = (typeof addressMeanings)[number]

export const pushStates = [
  'waiting',
  'sending',
  'sent',
  'in_review',
  'proposed',
  'refused',
  'withdrawn',
] as const

/**
 * What a platform made of a push: it is shown, or taken and looked at before it is shown, with the record as it is from
 * now on (`externalId`: another record, where the platform wants one); or it is only proposed, and the record stays as it was until it is read again; or it is
 * begun, and goes on when it is pushed once more.
 */
export type PushOutcome =
  | { state: 'sent' | 'in_review'; listing: Listing; externalId?: string }
  | { state: 'proposed' }
  | { state: 'begun'; lookAgainMs: number }

/** A person says yes at the platform (RFC 6749 §4.1 with RFC 7636), for as long as nobody takes it back. */
type ByPerson = {
  by: 'person'
  url(
    config: Config,
    given: { clientId: string; redirectUri: string; state: string; challenge: string },
  ): string
  exchange(
    config: Config,
    given: Client & { code: string; verifier: string; redirectUri: string },
  ): Promise<Tokens>
  renew(config: Config, given: Client & { refreshToken: string }): Promise<Tokens>
  /** Ends what a person allowed. */
  revoke(config: Config, given: Client & { token: string }): Promise<void>
}

/** What is entered here is enough (RFC 6749 §4.4, or a key that is sent as it is). */
type ByKey = {
  by: 'key'
  /** @throws DirectoryProblem signed_out for a key the platform does not take */
  token(config: Config, client: Client): Promise<Tokens>
}

/**
 * A platform that shows our locations and can be spoken to. All that goes wrong there is thrown as a DirectoryProblem;
 * everything may be done twice.
 */
export type DirectoryPlatform = {
  kind: PlatformKind
  /** `calls` for all that one client asks, `edits` for one record. */
  paces: { calls: Pace; edits: Pace }
  signIn: ByPerson | ByKey
  /**
   * Reads a part of what is shown.
   * @param position where the part before said to go on
   * @param seek for a platform that lists nothing of its own: our next places, after one of them
   */
  readPart(
    call: Call,
    position: unknown,
    seek: (after: string | undefined) => Promise<Sought[]>,
  ): Promise<{ shown: Shown[]; next: unknown }>
  /** Puts one field right, wholly or not at all. */
  push(call: Call, pushed: Pushed): Promise<PushOutcome>
}

export type DirectoryPlatforms = ReadonlyMap<string, DirectoryPlatform>

/** Why something is not sent or not taken; the console has a sentence for each. */
export const pushReasons = [
  'refused',
  'not_allowed',
  'gone',
  'signed_out',
  'later',
  'gave_up',
  'nothing_here',
  'unknown_days',
  'changed_there',
  'maybe_moved',
  'not_sayable',
  'begun',
] as const
export type PushReason = (typeof pushReasons)[number]

type More = {
  retryAfterMs?: number
  /** The record as it is there now, where that is why. */
  listing?: Listing
}

/** What a platform answered instead of doing it. `message` is in its own words. */
export class DirectoryProblem extends RemoteProblem<PushReason> {
  readonly listing: Listing | undefined

  constructor(reason: PushReason, message: string, { retryAfterMs = 0, listing }: More = {}) {
    super(reason, message, retryAfterMs)
    this.name = 'DirectoryProblem'
    this.listing = listing
  }
}
