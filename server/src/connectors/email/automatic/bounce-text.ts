/** A recipient named in the words of a mail system, with the lines that explain it. */
export type NamedFailure = { address: string; diagnostic: string }

const ADDRESS = /(?:^|[\s<("':;,])([\w.!#$%&'*+/=?^`{|}~-]{1,64}@[a-z0-9.-]{1,190}\.[a-z0-9-]{2,30})/i
/** From here on a bounce quotes the mail that failed: its addresses are not the failed ones. */
const RETURNED =
  /^(?:[-=_*]{2,}.{0,60}(?:original|returned|copy of|undelivered|message headers?|below this line|messaggio|header).{0,60}|received: |return-path: |content-type: multipart.{0,200}|(?:original |returned )?message (?:headers?|follows|text).{0,40}|.{0,10}copy of the message.{0,60})$/i

/**
 * Finds failed recipients in free text (qmail, Exim, Postfix, Exchange, Notes …): lines that hold little but an address.
 * The lines after it, up to the next address, are its diagnostic. Linear.
 */
export function readBounceText(text: string): NamedFailure[] {
  const failures: NamedFailure[] = []
  const loose: NamedFailure[] = []
  for (const line of text.slice(0, 50_000).split('\n').slice(0, 500)) {
    const trimmed = line.trim().slice(0, 1000)
    if (RETURNED.test(trimmed) && (failures.length > 0 || loose.length > 0)) break
    const address = ADDRESS.exec(trimmed)?.[1]?.toLowerCase()
    if (address && isAddressLine(trimmed, address)) failures.push({ address, diagnostic: trimmed })
    else if (address && failures.length === 0 && !/daemon|postmaster/.test(address))
      loose.push({ address, diagnostic: text.slice(0, 4000) })
    else append(failures.at(-1), trimmed)
  }
  return failures.length > 0 ? failures : loose.slice(0, 1)
}

function isAddressLine(line: string, address: string) {
  if (/daemon@|postmaster@/.test(address)) return false
  if (/^(?:from|reply-to|sender|date|subject|received|return-path|message-id|x-[\w-]+)\s?:/i.test(line))
    return false
  const start = line.toLowerCase().indexOf(address)
  if (/^[<("'\s*-]{0,4}$/.test(line.slice(0, start))) return true
  return /^(?:to|recipient|final-recipient|failed recipient|address|e-?mail address|user|addressee|rcpt to)\W{1,12}(?:rfc822;\s?)?<?$/i.test(
    line.slice(0, start),
  )
}

function append(failure: NamedFailure | undefined, line: string) {
  if (failure && failure.diagnostic.length < 2000) failure.diagnostic += `\n${line}`
}
