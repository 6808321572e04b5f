import type { ForwardedMail } from '../forwarded.ts'
import { type BounceCause, type BounceEffect, causeOf, effectOf, enhancedStatus } from './bounce-class.ts'
import { readBounceText } from './bounce-text.ts'
import type { MailKind } from './classify.ts'
import { actionOf, type ReportGroup, typedAddress } from './read-report.ts'

export type BounceRecipient = {
  address: string
  action: 'failed' | 'delayed' | 'delivered' | 'relayed' | 'expanded'
  status: string | undefined
  diagnostic: string
  cause: BounceCause
  effect: BounceEffect
}

/** What a bounce or complaint says. It may change an address only when `verpTokens` holds a token we signed (R-B 2). */
export type BounceReport = {
  recipients: BounceRecipient[]
  /** Tokens of `bounce+<token>@…` addresses the bounce was sent to, not yet verified. */
  verpTokens: string[]
  /** Message-IDs found in the returned mail: ours among them says which mail it was. */
  originalMessageIds: string[]
  isComplaint: boolean
}

type Source = {
  kind: MailKind
  groups: ReportGroup[]
  failedRecipients: string[]
  text: string
  returned: ForwardedMail[]
  recipients: string[]
}

/** Reads a bounce in the order of R-B 1: report groups, X-Failed-Recipients, words of mail systems, complaint. */
export function readBounce(source: Source): BounceReport | undefined {
  const isComplaint = source.kind === 'arf'
  if (!isComplaint && source.kind !== 'dsn-failed' && source.kind !== 'dsn-delay') return undefined
  const found = isComplaint ? complaintRecipients(source) : failureRecipients(source)
  return {
    recipients: dedupe(found),
    verpTokens: source.recipients.flatMap((address) => /^bounces?\+([^@]{1,200})@/i.exec(address)?.[1] ?? []),
    originalMessageIds: findOriginalIds(source),
    isComplaint,
  }
}

function failureRecipients(source: Source): BounceRecipient[] {
  const reported = source.groups.map(fromGroup).filter((recipient) => recipient !== undefined)
  if (reported.length > 0) return reported
  const words = readBounceText(source.text)
  const isComplete = source.kind === 'dsn-failed'
  const addresses =
    source.failedRecipients.length > 0 ? source.failedRecipients : words.map((entry) => entry.address)
  const fallback = returnedRecipients(source)
  return (addresses.length > 0 ? addresses : fallback).map((address) => {
    const diagnostic =
      words.find((entry) => entry.address === address)?.diagnostic ?? source.text.slice(0, 4000)
    return describe(address, isComplete ? 'failed' : 'delayed', enhancedStatus(diagnostic), diagnostic)
  })
}

const ACTIONS = ['failed', 'delayed', 'delivered', 'relayed', 'expanded'] as const

function fromGroup(group: ReportGroup): BounceRecipient | undefined {
  const address = typedAddress(group.get('original-recipient')) ?? typedAddress(group.get('final-recipient'))
  const final = typedAddress(group.get('final-recipient')) ?? address
  if (!address || !final) return undefined
  const action = ACTIONS.find((known) => known === actionOf(group)) ?? 'failed'
  const status = enhancedStatus(group.get('status') ?? '')
  const named = address.includes('@') ? address : final
  return describe(named, action, status, group.get('diagnostic-code') ?? '')
}

function describe(
  address: string,
  action: BounceRecipient['action'],
  status: string | undefined,
  diagnostic: string,
) {
  // x.0.0 and 5.5.0 say nothing; then the words decide (R-B 4).
  const isVague = status === undefined || /^[45]\.0\.0$|^5\.5\.0$/.test(status)
  const better = isVague ? enhancedStatus(diagnostic) : status
  const cause = causeOf(better, diagnostic)
  return {
    address,
    action,
    status: better ?? status,
    diagnostic: diagnostic.slice(0, 2000),
    cause,
    effect: effectOf(cause, action === 'failed'),
  }
}

function complaintRecipients(source: Source): BounceRecipient[] {
  const named = source.groups.flatMap(
    (group) => typedAddress(group.get('original-rcpt-to') ?? group.get('removal-recipient')) ?? [],
  )
  const addresses = named.length > 0 ? named : returnedRecipients(source)
  return addresses.map((address) => ({
    address,
    action: 'delivered',
    status: undefined,
    diagnostic: source.groups[0]?.get('feedback-type') ?? '',
    cause: 'complaint',
    effect: 'none',
  }))
}

function returnedRecipients(source: Source) {
  const headers = source.returned.flatMap((mail) => mail.headers)
  const to = headers.find((header) => header.name === 'to')?.value ?? ''
  return (to.slice(0, 2000).match(/[^\s<>"',;:()]{1,64}@[^\s<>"',;:()]{1,255}/g) ?? [])
    .map((address) => address.toLowerCase())
    .slice(0, 20)
}

function findOriginalIds(source: Source) {
  const returned = source.returned.flatMap((mail) =>
    mail.headers.filter((header) => header.name === 'message-id'),
  )
  const written = /^[\s>]{0,8}message-id:\s{0,5}<([^<>\s]{1,990})>/im.exec(source.text.slice(0, 100_000))?.[1]
  const ids = returned.map((header) => header.value.replace(/[<>\s]/g, ''))
  return [...new Set(written ? [...ids, written] : ids)]
}

function dedupe(recipients: BounceRecipient[]) {
  const seen = new Map<string, BounceRecipient>()
  for (const recipient of recipients) if (!seen.has(recipient.address)) seen.set(recipient.address, recipient)
  return [...seen.values()].slice(0, 1000)
}
