import type { Config } from '../platform/config.ts'
import type { Listing } from './accuracy/listing.ts'
import type { AccuracyField } from './accuracy/verdict.ts'
import type { OurListing } from './our-listings.ts'
import type { Pace } from './pace.ts'
import type { PlatformKind } from './platforms/capability.ts'

/** The brand's own client at the platform. */
export type Client = { clientId: string; clientSecret: string }
/** `refreshToken` is missing where the platform keeps the one it gave before. */
export type Tokens = { accessToken: string; expiresInS: number; refreshToken?: string | undefined }

/** What a platform is called with. */
export type Call = {
  config: Config
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
}

export type Pushed = {
  externalId: string
  field: PushField
  /** With the exceptions of the coming year. */
  ours: OurListing
  /** As it is there now: what of it is not ours stays. */
  shown: Listing
}

/** The fields that can be sent somewhere; which of them where, the capability records say. */
export const pushFields = ['name', 'address', 'phone', 'hours', 'special_hours', 'url', 'category'] as const
export type PushField = (typeof pushFields)[number]

/**
 * A platform that shows our locations and can be spoken to. All that goes wrong there is thrown as a DirectoryProblem;
 * everything may be done twice.
 */
export type DirectoryPlatform = {
  kind: PlatformKind
  /** `calls` for all that one client asks, `edits` for one record. */
  paces: { calls: Pace; edits: Pace }
  /** Where a person says yes (RFC 6749 §4.1 with RFC 7636). */
  signInUrl(
    config: Config,
    given: { clientId: string; redirectUri: string; state: string; challenge: string },
  ): string
  exchange(
    config: Config,
    given: Client & { code: string; verifier: string; redirectUri: string },
  ): Promise<Tokens>
  renew(config: Config, given: Client & { refreshToken: string }): Promise<Tokens>
  /** Ends what a person allowed. */
  revoke(config: Config, token: string): Promise<void>
  /** Reads a part of what is shown. @param position where the part before said to go on */
  readPart(call: Call, position: unknown): Promise<{ shown: Shown[]; next: unknown }>
  /** Puts one field right, wholly or not at all. @returns the record as it is shown from now on */
  push(call: Call, pushed: Pushed): Promise<Listing>
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
] as const
export type PushReason = (typeof pushReasons)[number]

/** What a platform answered instead of doing it. `message` is in its own words. */
export class DirectoryProblem extends Error {
  readonly reason: PushReason
  readonly retryAfterMs: number

  constructor(reason: PushReason, message: string, retryAfterMs = 0) {
    super(message)
    this.name = 'DirectoryProblem'
    this.reason = reason
    this.retryAfterMs = retryAfterMs
  }
}
