/** One header as received: lower-case name, unfolded value, encoded words not yet decoded. */
export type MailHeader = { name: string; value: string }
