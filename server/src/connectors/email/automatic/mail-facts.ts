import type { MailAddress } from '../addresses.ts'
import type { MailHeader } from '../mail-header.ts'

/** What the rules for automatic mail look at. */
export type MailFacts = {
  headers: MailHeader[]
  messageId: string
  references: string[]
  from: MailAddress[]
  /** To, Cc, Resent-*, Delivered-To in lower case. */
  recipients: string[]
  returnPath: string | undefined
  subject: string
  text: string
  rootType: string
  reportType: string
  /** Types of report parts and attached messages. */
  partTypes: string[]
  /** `Action` fields of a delivery report, in lower case. */
  actions: string[]
  /** Names of the headers of returned or attached messages. */
  attachedHeaders: Set<string>
}
