/** One recipient's group of a delivery report (RFC 3464, RFC 6533) or the one group of a complaint (RFC 5965). */
export type ReportGroup = Map<string, string>

/** Splits a report part into blank-line separated groups of fields; names in lower case, folded values joined. */
export function readReportGroups(text: string): ReportGroup[] {
  const groups: ReportGroup[] = []
  let open: ReportGroup = new Map()
  let last: string | undefined
  for (const line of text.slice(0, 500_000).split('\n')) {
    const match = /^([A-Za-z][\w-]{0,60}):(.*)$/.exec(line)
    if (line.trim() === '') {
      if (open.size > 0) groups.push(open)
      open = new Map()
      last = undefined
    } else if (match) {
      last = (match[1] ?? '').toLowerCase()
      // Some systems put all recipients into one group: a second one starts where its first field repeats.
      if (last === 'final-recipient' && open.has(last)) {
        groups.push(open)
        open = new Map()
      }
      if (!open.has(last)) open.set(last, (match[2] ?? '').trim())
    } else if (last && /^[ \t]/.test(line)) open.set(last, `${open.get(last)} ${line.trim()}`.slice(0, 4000))
  }
  if (open.size > 0) groups.push(open)
  return groups
}

/** The address of a typed field: `rfc822; a@b.example`, `utf-8; …`, with or without brackets. */
export function typedAddress(value: string | undefined) {
  const address = value?.split(';').at(-1)?.trim().replace(/^<|>$/g, '')
  return address && address.length <= 320 ? address.replace(/^mailto:/i, '').toLowerCase() : undefined
}

/** `Action` as its first word, in lower case. */
export function actionOf(group: ReportGroup) {
  return /^[a-z]+/.exec(group.get('action')?.toLowerCase() ?? '')?.[0]
}
