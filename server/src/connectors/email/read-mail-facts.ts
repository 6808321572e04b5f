import { bareAddress, readAddresses } from './addresses.ts'
import type { MailFacts } from './automatic/mail-facts.ts'
import { actionOf, type ReportGroup } from './automatic/read-report.ts'
import type { ForwardedMail } from './forwarded.ts'
import type { MailHeader } from './mail-header.ts'
import { readMessageIds } from './message-ids.ts'
import type { Assembled } from './mime/assemble-body.ts'
import type { Part } from './mime/read-tree.ts'

const ROUTE_HEADERS = [
  'delivered-to',
  'x-original-to',
  'envelope-to',
  'x-envelope-to',
  'x-delivered-to',
  'x-forwarded-to',
  'x-real-to',
  'apparently-to',
]
const RESENT_HEADERS = ['resent-to', 'resent-cc', 'resent-bcc']

/** Every address the transport or the headers name as a receiver besides To and Cc, in lower case. */
export function readRoutes(headers: MailHeader[]) {
  const values = (names: string[]) =>
    headers.filter((header) => names.includes(header.name)).map((header) => header.value)
  const routes = values(ROUTE_HEADERS).map(bareAddress)
  const resent = values(RESENT_HEADERS).flatMap((value) =>
    readAddresses(value).map((entry) => entry.address.toLowerCase()),
  )
  return [...new Set([...routes, ...resent])].filter((address) => address !== '').slice(0, 1000)
}

type Known = {
  headers: MailHeader[]
  messageId: string
  subject: string
  routedTo: string[]
  returnPath: string | undefined
  text: string
}

/** Gathers what the rules for automatic mail look at. */
export function readMailFacts(
  root: Part,
  body: Assembled,
  groups: ReportGroup[],
  attached: ForwardedMail[],
  known: Known,
): MailFacts {
  const addresses = (name: string) =>
    known.headers.filter((header) => header.name === name).flatMap((header) => readAddresses(header.value))
  const listed = ['to', 'cc'].flatMap((name) => addresses(name).map((entry) => entry.address.toLowerCase()))
  const ids = ['in-reply-to', 'references'].flatMap((name) =>
    known.headers.filter((header) => header.name === name).flatMap((header) => readMessageIds(header.value)),
  )
  return {
    headers: known.headers,
    messageId: known.messageId,
    references: ids,
    from: addresses('from'),
    recipients: [...new Set([...listed, ...known.routedTo])],
    returnPath: known.returnPath,
    subject: known.subject,
    text: known.text,
    rootType: root.type,
    reportType: root.parameters.get('report-type')?.toLowerCase() ?? '',
    partTypes: [...body.reports, ...body.messages].map((part) => part.type),
    actions: groups.map(actionOf).filter((action) => action !== undefined),
    attachedHeaders: new Set(attached.flatMap((mail) => mail.headers.map((header) => header.name))),
  }
}
