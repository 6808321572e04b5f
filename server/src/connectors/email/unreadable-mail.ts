/** A mail that cannot be understood at all; `message` is the reason shown beside the quarantined delivery. */
export class UnreadableMail extends Error {
  readonly code: 'too-large' | 'empty'

  constructor(code: 'too-large' | 'empty', message: string) {
    super(message)
    this.name = 'UnreadableMail'
    this.code = code
  }
}
