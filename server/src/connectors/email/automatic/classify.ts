import { isNoReplyAddress } from '../outgoing/no-reply.ts'
import { BOUNCE_SUBJECT, DELAY, DELIVERY_EVIDENCE, OUT_OF_OFFICE } from './automatic-words.ts'
import { asksForSilence, bareValues, hasResponderMark, isAutoSubmitted, isListMail } from './header-tests.ts'
import type { MailFacts } from './mail-facts.ts'

export type MailKind =
  | 'human'
  | 'dsn-failed'
  | 'dsn-delay'
  | 'mdn'
  | 'arf'
  | 'out-of-office'
  | 'automatic'
  | 'list'
  | 'own-loop'

/** `kind` says what a mail is; `mayAutoReply` whether we may answer it automatically; `reason` names the deciding test. */
export type MailClass = { kind: MailKind; mayAutoReply: boolean; reason: string }

/** What is ours, as far as the caller knows. Without it the tests for own ids and own addresses are left out. */
export type OwnMail = {
  isOwnMessageId: (id: string) => boolean
  isOwnAddress: (address: string) => boolean
}

type Finding = { kind: MailKind; reason: string }

const NOBODY: OwnMail = { isOwnMessageId: () => false, isOwnAddress: () => false }

/** Tells automatic mail from human mail by the header tests of R-L. Pure; rate caps (R-L 12) belong to the sender. */
export function classifyMail(facts: MailFacts, own?: OwnMail): MailClass {
  const finding = findKind(facts, own ?? NOBODY)
  if (finding.kind !== 'human') return { ...finding, mayAutoReply: false }
  const objection = objectionToReply(facts, own)
  return { kind: 'human', mayAutoReply: objection === undefined, reason: objection ?? 'A person wrote it.' }
}

function findKind(facts: MailFacts, own: OwnMail): Finding {
  return (
    ownLoop(facts, own) ??
    report(facts) ??
    daemon(facts) ??
    notice(facts) ??
    nullSender(facts) ??
    responder(facts, own) ??
    bounceWords(facts) ??
    list(facts, own) ?? { kind: 'human', reason: '' }
  )
}

function ownLoop(facts: MailFacts, own: OwnMail): Finding | undefined {
  if (own.isOwnMessageId(facts.messageId))
    return { kind: 'own-loop', reason: 'It carries a Message-ID that we made.' }
  const isOwn = facts.from.some((from) => from.address !== '' && own.isOwnAddress(from.address.toLowerCase()))
  return isOwn ? { kind: 'own-loop', reason: 'It comes from one of our own mailboxes.' } : undefined
}

// R-L 3
function report(facts: MailFacts): Finding | undefined {
  const types = [facts.reportType, ...facts.partTypes].join(' ')
  const isReport = facts.rootType === 'multipart/report'
  if (!isReport && !/message\/(?:delivery-status|feedback-report|global-delivery-status)/.test(types))
    return undefined
  if (/feedback-report/.test(types)) return { kind: 'arf', reason: 'A complaint report (RFC 5965).' }
  if (/disposition-notification/.test(types)) return { kind: 'mdn', reason: 'A read receipt (RFC 8098).' }
  return delivery(facts, 'A delivery report (RFC 3464).')
}

function delivery(facts: MailFacts, reason: string): Finding {
  const actions = facts.actions
  if (actions.includes('failed')) return { kind: 'dsn-failed', reason }
  if (actions.includes('delayed')) return { kind: 'dsn-delay', reason }
  if (actions.length > 0) return { kind: 'automatic', reason: 'A report of a delivery that did not fail.' }
  const isDelay = DELAY.test(facts.subject) && !/fail|error|undeliver/i.test(facts.subject)
  return { kind: isDelay ? 'dsn-delay' : 'dsn-failed', reason }
}

const DAEMON =
  /^(?:mailer[-_.]?daemon|mailerdaemon|post[-_.]?master|mail[-_.]?daemon|double-bounce|bounces?|mdaemon|mail-delivery|mail\.delivery)$/

// R-L 4 and 5
function daemon(facts: MailFacts): Finding | undefined {
  if (facts.headers.some((header) => header.name === 'x-failed-recipients')) {
    return delivery(facts, 'X-Failed-Recipients names who did not get it.')
  }
  const senders = [...facts.from.flatMap((from) => [from.address, from.name]), facts.returnPath ?? '']
  const found = senders.map((sender) => localPart(sender)).find((local) => DAEMON.test(local))
  if (found === undefined) return undefined
  const reason = `The sender is a mail system (${found}).`
  const subject = facts.subject.toLowerCase()
  if (OUT_OF_OFFICE.test(subject)) return { kind: 'out-of-office', reason }
  const isBounce = BOUNCE_SUBJECT.test(subject) || DELIVERY_EVIDENCE.test(facts.text.slice(0, 20_000))
  return isBounce ? delivery(facts, reason) : { kind: 'automatic', reason }
}

// Services that speak about deliveries in words of their own.
function notice(facts: MailFacts): Finding | undefined {
  const head = facts.text.slice(0, 20_000)
  const type = /"(?:notificationType|eventType)"\s{0,3}:\s{0,3}"(Bounce|Complaint|Delivery\w{0,20})"/.exec(
    head,
  )?.[1]
  if (type === 'Complaint') return { kind: 'arf', reason: 'A complaint notice of a sending service.' }
  if (type)
    return { kind: type === 'Bounce' ? 'dsn-failed' : 'automatic', reason: 'A notice of a sending service.' }
  const isComplaint =
    /^complaint about message from\b/i.test(facts.subject) ||
    facts.attachedHeaders.has('x-hmxmroriginalrecipient')
  return isComplaint ? { kind: 'arf', reason: 'A complaint passed on by a mailbox provider.' } : undefined
}

// R-L 2
function nullSender(facts: MailFacts): Finding | undefined {
  if (facts.returnPath !== '') return undefined
  const reason = 'The null sender <>: nobody to answer (RFC 3834).'
  const subject = facts.subject.toLowerCase()
  if (OUT_OF_OFFICE.test(subject)) return { kind: 'out-of-office', reason }
  if (BOUNCE_SUBJECT.test(subject) || isReturnedMail(facts)) return delivery(facts, reason)
  return {
    kind: isAutoSubmitted(facts.headers) || !hasBounceBody(facts) ? 'automatic' : 'dsn-failed',
    reason,
  }
}

function hasBounceBody(facts: MailFacts) {
  return DELIVERY_EVIDENCE.test(facts.text.slice(0, 20_000))
}

function isReturnedMail(facts: MailFacts) {
  return facts.attachedHeaders.size > 0 && hasBounceBody(facts)
}

// R-L 1, 7, 8, 9
function responder(facts: MailFacts, own: OwnMail): Finding | undefined {
  const subject = facts.subject.toLowerCase()
  const isAway = OUT_OF_OFFICE.test(subject)
  const isAuto = isAutoSubmitted(facts.headers) || hasResponderMark(facts.headers)
  const isSilent = asksForSilence(facts.headers)
  const isRuleLoop = facts.headers.some((header) => header.name === 'x-ms-exchange-inbox-rules-loop')
  if (isSilent && isRuleLoop) return { kind: 'out-of-office', reason: 'An Exchange mailbox rule answered.' }
  if (isAway && (isAuto || isSilent)) return { kind: 'out-of-office', reason: 'An absence notice.' }
  if (isAway && facts.references.some(own.isOwnMessageId)) {
    return { kind: 'out-of-office', reason: 'An absence notice to a mail of ours.' }
  }
  if (!isAuto) return undefined
  if (BOUNCE_SUBJECT.test(subject) && hasBounceBody(facts))
    return delivery(facts, 'An automatic delivery notice.')
  return { kind: 'automatic', reason: 'It says that no person sent it.' }
}

// Mail systems without any header: the words of the subject and of the body must agree.
function bounceWords(facts: MailFacts): Finding | undefined {
  if (facts.references.length > 0 && !isReturnedMail(facts)) return undefined
  if (!BOUNCE_SUBJECT.test(facts.subject.toLowerCase()) || !hasBounceBody(facts)) return undefined
  return delivery(facts, 'Subject and body speak of a failed delivery.')
}

function list(facts: MailFacts, own: OwnMail): Finding | undefined {
  if (!isListMail(facts.headers, own.isOwnAddress)) return undefined
  return { kind: 'list', reason: 'Sent to a list or in bulk.' }
}

function objectionToReply(facts: MailFacts, own: OwnMail | undefined) {
  if (asksForSilence(facts.headers)) return 'The sender asks for no automatic answer.'
  const addresses = [...facts.from.map((from) => from.address), facts.returnPath ?? '']
  if (
    addresses.some(
      (address) => isNoReplyAddress(address) || /^notifications?(?:[-_.+]|$)/.test(localPart(address)),
    )
  ) {
    return 'The sender address takes no answers.'
  }
  if (OUT_OF_OFFICE.test(facts.subject.toLowerCase())) return 'The subject looks like an absence notice.'
  if (facts.from.length !== 1 || facts.from[0]?.address === '') return 'The sender is not one clear address.'
  if (bareValues(facts.headers, 'x-spam-flag').includes('yes')) return 'It is marked as spam.'
  if (own && !facts.recipients.some((address) => own.isOwnAddress(address)))
    return 'None of our addresses is among the recipients.'
  return undefined
}

function localPart(address: string) {
  return (
    address
      .toLowerCase()
      .replace(/^[<"'\s]{1,3}/, '')
      .split('@')[0] ?? ''
  ).replace(/[>"'\s]{1,3}$/, '')
}
