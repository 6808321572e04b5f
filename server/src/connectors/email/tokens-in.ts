import type { ParsedMail } from './parsed-mail.ts'

const detail = /\+(?:[bc]\.)?([a-z0-9]{40})@/i

/** Texts that may be signed tokens of ours: the details of the addresses a mail was sent or bounced to. */
export function tokensIn(mail: ParsedMail, envelopeTo: readonly string[]): string[] {
  const addresses = [...envelopeTo, ...mail.routedTo, ...[...mail.to, ...mail.cc].map((one) => one.address)]
  const found = addresses.flatMap((address) => detail.exec(address)?.[1]?.toLowerCase() ?? [])
  return [...new Set([...found, ...(mail.bounce?.verpTokens ?? [])])]
}
