/** How sending a letter ended; a failure that is not for good is tried again. */
export type Sent = { state: 'sent' } | { state: 'failed'; reason: string; isFinal: boolean }
