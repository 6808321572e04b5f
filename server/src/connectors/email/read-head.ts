import { bareAddress, readAddresses } from './addresses.ts'
import type { MailHeader } from './mail-header.ts'
import { readMessageIds } from './message-ids.ts'
import { decodeHeader, stripComments } from './mime/parameters.ts'
import { readRoutes } from './read-mail-facts.ts'
import { stripSubjectPrefixes } from './subject.ts'

/** The fields of a mail's own header block. */
export function readHead(headers: MailHeader[]) {
  const all = (name: string) => headers.filter((header) => header.name === name).map((header) => header.value)
  const addresses = (name: string) => all(name).flatMap((value) => readAddresses(value))
  const subject = decodeHeader(all('subject')[0]).replace(/\s+/g, ' ').trim().slice(0, 2000)
  const returnPath = all('return-path')[0]
  return {
    inReplyTo: all('in-reply-to').flatMap((value) => readMessageIds(value)),
    references: all('references').flatMap((value) => readMessageIds(value)),
    givenMessageId: readMessageIds(all('message-id')[0] ?? all('message-i-d')[0])[0],
    date: readDate(all('date')[0]),
    from: addresses('from'),
    isFromAmbiguous: all('from').length > 1 || addresses('from').length > 1,
    sender: addresses('sender')[0],
    replyTo: addresses('reply-to'),
    to: addresses('to'),
    cc: addresses('cc'),
    bcc: addresses('bcc'),
    routedTo: readRoutes(headers),
    returnPath: returnPath === undefined ? undefined : bareAddress(returnPath),
    subject,
    baseSubject: stripSubjectPrefixes(subject),
    authenticationResults: all('authentication-results'),
  }
}

function readDate(value: string | undefined) {
  if (!value) return undefined
  const text = stripComments(value.slice(0, 200)).replace(/\s+/g, ' ').trim()
  const time = [text, text.replace(/ [A-Z]{2,5}$/i, ' +0000'), text.replace(/^\p{L}{2,12},? /u, '')]
    .map((form) => Date.parse(form))
    .find((parsed) => !Number.isNaN(parsed))
  return time === undefined ? undefined : new Date(time)
}
