/** Why something asked of a platform was not done, as its status tells. `later`: it may work when it is tried again. */
export type RemoteReason = 'refused' | 'not_allowed' | 'gone' | 'signed_out' | 'later'

/** What went wrong at a platform of others, in its own words; ports add reasons of their own. */
export class RemoteProblem<Reason extends string> extends Error {
  readonly reason: Reason
  readonly retryAfterMs: number

  constructor(reason: Reason, message: string, retryAfterMs = 0) {
    super(message)
    this.name = 'RemoteProblem'
    this.reason = reason
    this.retryAfterMs = retryAfterMs
  }
}

/** What is done twice finds nothing the second time, which is no problem. @throws whatever else it was */
export function unlessGone(error: unknown): undefined {
  if (error instanceof RemoteProblem && error.reason === 'gone') return undefined
  throw error
}
