import type { MailHeader } from '../mail-header.ts'
import type { Budget } from './limits.ts'
import { readStructured, type Structured, stripComments } from './parameters.ts'
import { readHeaders } from './read-headers.ts'

/** One MIME entity. `body` is still transfer-encoded; a multipart that could be split has children instead. */
export type Part = {
  headers: MailHeader[]
  type: string
  parameters: Map<string, string>
  disposition: Structured
  encoding: string
  contentId: string | undefined
  body: Uint8Array
  children: Part[]
}

type Open = { part: Part; boundary: string }

/**
 * Splits a message into its parts in one pass over the bytes, before any decoding, so that hostile structures
 * (10,000 parts, 50 levels, missing ends) cost linear time. What lies beyond the budget becomes one opaque part.
 */
export function readTree(bytes: Uint8Array, budget: Budget): Part {
  const { part: root, bodyStart } = openPart(bytes, 0, budget, 'text/plain')
  root.body = bytes.subarray(bodyStart)
  const boundary = boundaryOf(root)
  if (boundary === undefined) return root
  splitParts(bytes, bodyStart, [{ part: root, boundary }], budget)
  return root
}

/** First value of a header of this part. */
export function headerOf(part: { headers: MailHeader[] }, name: string) {
  return part.headers.find((header) => header.name === name)?.value
}

function splitParts(bytes: Uint8Array, from: number, stack: Open[], budget: Budget) {
  const depthLimit = budget.depth
  let leaf: { part: Part; start: number } | undefined
  let at = from
  while (at < bytes.length) {
    const found = bytes.indexOf(10, at)
    const lineEnd = found < 0 ? bytes.length : found + 1
    const match = matchBoundary(bytes, at, lineEnd, stack)
    if (match) {
      if (leaf) leaf.part.body = bytes.subarray(leaf.start, withoutNewline(bytes, leaf.start, at))
      leaf = undefined
      closeAbove(stack, match.level, bytes, at)
      const owner = stack[match.level]!
      if (match.isEnd) {
        // The outermost stays open: some mails go on after their own end.
        stack.length = Math.max(1, match.level)
      } else if (budget.parts <= 0) {
        budget.warnings.add('More than 100 parts: the rest is kept as one attachment.')
        owner.part.children.push(opaque(bytes.subarray(at), 'message/x-unread-parts'))
        return
      } else {
        const opened = openChild(bytes, lineEnd, owner.part, budget)
        if (opened.boundary !== undefined && stack.length < depthLimit) {
          stack.push({ part: opened.part, boundary: opened.boundary })
        } else {
          leaf = { part: opened.part, start: opened.bodyStart }
          if (opened.boundary !== undefined)
            budget.warnings.add('Parts nested deeper than 20 levels were kept unread.')
        }
        at = opened.bodyStart
        continue
      }
    }
    at = lineEnd
  }
  if (leaf) leaf.part.body = bytes.subarray(leaf.start)
}

function openChild(bytes: Uint8Array, start: number, owner: Part, budget: Budget) {
  budget.parts -= 1
  const fallback = owner.type === 'multipart/digest' ? 'message/rfc822' : 'text/plain'
  const opened = openPart(bytes, start, budget, fallback)
  opened.part.body = bytes.subarray(opened.bodyStart)
  owner.children.push(opened.part)
  return { ...opened, boundary: boundaryOf(opened.part) }
}

// A multipart whose boundary never came keeps its body up to here, so its text is not lost.
function closeAbove(stack: Open[], level: number, bytes: Uint8Array, end: number) {
  for (const open of stack.splice(level + 1)) {
    const start = open.part.body.byteOffset - bytes.byteOffset
    open.part.body = bytes.subarray(start, withoutNewline(bytes, start, end))
  }
}

function openPart(bytes: Uint8Array, start: number, budget: Budget, fallback: string) {
  const { headers, bodyStart } = readHeaders(bytes, start, budget)
  const type = readStructured(headerOf({ headers }, 'content-type'))
  const part: Part = {
    headers,
    type: /^[\w!#$&^.+-]+\/[\w!#$&^.+-]+$/.test(type.value) ? type.value : repairType(type.value, fallback),
    parameters: type.parameters,
    disposition: readStructured(headerOf({ headers }, 'content-disposition')),
    encoding: stripComments(headerOf({ headers }, 'content-transfer-encoding') ?? '')
      .trim()
      .toLowerCase()
      .replace(/["';].*$/, ''),
    contentId: headerOf({ headers }, 'content-id')?.replace(/[<>\s]/g, '') || undefined,
    body: bytes.subarray(bodyStart),
    children: [],
  }
  return { part, bodyStart }
}

function repairType(value: string, fallback: string) {
  const known = /^(text|image|audio|video|multipart|message|application)$/.exec(
    value.split(/[/;,\s]/)[0] ?? '',
  )?.[1]
  if (!known || known === 'text')
    return value.startsWith('html') || value.includes('html') ? 'text/html' : fallback
  return known === 'multipart'
    ? 'multipart/mixed'
    : known === 'message'
      ? 'message/rfc822'
      : 'application/octet-stream'
}

function boundaryOf(part: Part) {
  if (!part.type.startsWith('multipart/')) return undefined
  const boundary = part.parameters.get('boundary')?.trimEnd()
  // Lines are compared as bytes, so the boundary is too.
  return boundary && boundary.length <= 200 ? Buffer.from(boundary).toString('latin1') : undefined
}

function opaque(body: Uint8Array, type: string): Part {
  const none = { value: 'attachment', parameters: new Map<string, string>() }
  return {
    headers: [],
    type,
    parameters: new Map(),
    disposition: none,
    encoding: '',
    contentId: undefined,
    body,
    children: [],
  }
}

// Innermost first; the length is compared before any text is made, so lines of dashes stay cheap.
function matchBoundary(bytes: Uint8Array, start: number, end: number, stack: Open[]) {
  if (bytes[start] !== 45 || bytes[start + 1] !== 45) return undefined
  let last = end
  while (last > start && bytes[last - 1]! <= 32) last -= 1
  const size = last - start - 2
  if (size <= 0 || size > 202) return undefined
  for (let level = stack.length - 1; level >= 0; level -= 1) {
    const boundary = stack[level]!.boundary
    if (size !== boundary.length && size !== boundary.length + 2) continue
    const line = Buffer.from(bytes.subarray(start + 2, last)).toString('latin1')
    if (line === boundary) return { level, isEnd: false }
    if (line === `${boundary}--`) return { level, isEnd: true }
  }
  return undefined
}

function withoutNewline(bytes: Uint8Array, start: number, end: number) {
  let last = end
  if (last > start && bytes[last - 1] === 10) last -= 1
  if (last > start && bytes[last - 1] === 13) last -= 1
  return last
}
