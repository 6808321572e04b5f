import type { LineKind, SourceLine } from './line-kinds.ts'
import { OPENERS, OWN_WORDS, WROTE } from './words/attribution-words.ts'

const MAX_LINES = 4
const MAX_LENGTH = 700

const EMAIL = /(?:<|&lt;|\[|\(|mailto:|"|')[^\s<>@[\]()"']{1,100}@[^\s<>@[\]()"']{1,200}(?:>|&gt;|\]|\)|"|')/i
const YEAR = /(?:^|\D)(?:19|20)\d\d(?:\D|$)/
const NUMERIC_DATE =
  /(?:^|\D)\d{1,2}[-./]\d{1,2}[-./]\d{2,4}(?:\D|$)|(?:^|\D)\d{4}[-./]\d{1,2}[-./]\d{1,2}(?:\D|$)/
const TIME = /(?:^|\D)\d{1,2}[:.h時时시]\s?\d\d(?:\D|$)/
const DAY_MONTH = /(?:^|\s)\d{1,2}(?:st|nd|rd|th|er|º|ª|\.)?\s(?:de\s)?[\p{L}]{3,12}/u
const ASIAN_DATE = /\d{1,2}\s?[月월]\s?\d{1,2}\s?[日일]/
const END = /[:：]\s{0,3}[*_]{0,2}\s{0,3}$/
const DASHED_END = /-{2,}\s*$/
const QUOTING =
  /^[-\s]*(?:quoting|zitat von|zitiere|citando(?: a)?|citant|cytowanie|cytuję|citát|citace|citation de|citerar|citerer|цитирование|цитата|idézet)\s/iu
// Gmail's short form: a date first and a name, with or without an address, no verb.
const BARE_DATE =
  /^\d{4}[-/]\d{1,2}[-/]\d{1,2}(?: \d{1,2}:\d\d(?::\d\d)?)?(?: (?:GMT|UTC)(?:[+-]\d{1,2}:?\d{0,2})?)? \S/

const VERB = new RegExp(
  `(?:^|[\\s>"'”’)\\]*,、。:-])(?:${WROTE.map(escapeForPattern).join('|')})(?=[\\s:：>"'”*,.([\\-–]|$)|写道|寫道|のメール|님이 작성|님이 씀|書きました`,
  'iu',
)
const OPENER = new RegExp(
  `^[-–\\s*"'>«“(]*(?:${OPENERS.map(escapeForPattern).join('|')})(?=[\\s:,.0-9]|$)`,
  'iu',
)
const DATE_START = /^[-–\s*"'«“([]*(?:\p{L}{2,12}\.?,?\s)?\d{1,4}(?:[-./:]|\s?[年년月]|\.?\s\p{L})/u

/** How sure an introduction is: `sure` cuts even where nothing marks the quoted text, `likely` needs a quote below it. */
export type Attribution = { start: number; end: number; strength: 'sure' | 'likely' }

/** Finds "On … X wrote:" lines, over at most four lines each. Linear: each line is looked at a bounded number of times. */
export function findAttributions(lines: SourceLine[], kinds: LineKind[]): Attribution[] {
  const found: Attribution[] = []
  let floor = 0
  for (let end = 0; end < lines.length; end += 1) {
    if (kinds[end] !== 'text' || !couldEnd(plain(lines[end]!.text))) continue
    const match = extendUp(lines, kinds, end, floor)
    if (!match) continue
    // A first line that looks complete ("… schreef X het") gives way to the whole of which it is a part.
    if (match.strength === 'sure' && (found.at(-1)?.end ?? 0) > match.start) found.pop()
    if (match.start < (found.at(-1)?.end ?? 0)) continue
    found.push(match)
    if (match.strength === 'sure') floor = match.end
  }
  return found
}

/** True for one unbroken line that introduces a quote; used for lines that are quoted themselves. */
export function isAttributionText(text: string) {
  return text.length <= MAX_LENGTH && strengthOf(plain(text)) !== undefined
}

// Direction marks surround names in right-to-left mails.
function plain(text: string) {
  return text
    .slice(0, MAX_LENGTH + 1)
    .replace(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .trim()
}

function couldEnd(text: string) {
  if (text.length > MAX_LENGTH || text.length < 4) return false
  return (
    END.test(text) ||
    DASHED_END.test(text) ||
    BARE_DATE.test(text) ||
    /@[^\s]{1,200}[>\])]?\s*$/.test(text) ||
    VERB.test(text)
  )
}

function extendUp(
  lines: SourceLine[],
  kinds: LineKind[],
  end: number,
  floor: number,
): Attribution | undefined {
  let joined = ''
  let likely: Attribution | undefined
  for (let start = end; start >= floor && start > end - MAX_LINES; start -= 1) {
    if (kinds[start] === 'empty' && bridgesGap(lines, kinds, start, floor)) continue
    if (kinds[start] !== 'text') break
    joined = `${plain(lines[start]!.text)} ${joined}`.trim()
    if (joined.length > MAX_LENGTH) break
    const strength = isWhole(joined) ? strengthOf(joined) : undefined
    const found = strength && {
      start: takeDateLine(lines, kinds, start, floor, joined),
      end: end + 1,
      strength,
    }
    if (found?.strength === 'sure') return found
    likely ??= found
  }
  return likely
}

// Some gateways double every line break, also the one inside "On 1 May, X <x@y.example>" / "wrote:".
function bridgesGap(lines: SourceLine[], kinds: LineKind[], at: number, floor: number) {
  const above = at > floor && kinds[at - 1] === 'text' ? plain(lines[at - 1]!.text) : ''
  return hasDate(above) && OPENER.test(above) && !/[.!?:]$/.test(above)
}

// `foo@bar.com> wrote:` is the second half of something.
function isWhole(text: string) {
  const opened = text.split('<').length
  const closed = text.split('>').length
  return opened === closed && !/^\p{Ll}+:$/u.test(text)
}

// The date may stand on a line of its own above the name.
function takeDateLine(lines: SourceLine[], kinds: LineKind[], start: number, floor: number, joined: string) {
  const above = start > floor && kinds[start - 1] === 'text' ? lines[start - 1]!.text.trim() : ''
  if (hasDate(joined) || above === '' || /[.!?…]$/.test(above) || above.length > 120) return start
  return hasDate(above) && (OPENER.test(above) || DATE_START.test(above)) ? start - 1 : start
}

function strengthOf(text: string): Attribution['strength'] | undefined {
  const hasEmail = EMAIL.test(text)
  const isDated = hasDate(text)
  const hasVerb = VERB.test(text)
  if (BARE_DATE.test(text) && !hasVerb && text.length < 200) {
    if (hasEmail) return 'sure'
    if (/\b(?:GMT|UTC)/.test(text)) return 'sure'
  }
  const isEnded = END.test(text) || DASHED_END.test(text)
  if (!isEnded) return hasVerb && isDated && (hasEmail || startsLikeOne(text)) ? 'likely' : undefined
  if (hasEmail && QUOTING.test(text)) return 'sure'
  if (hasVerb && hasEmail && (isDated || startsWithName(text))) return 'sure'
  if (isDated && hasEmail) return startsLikeOne(text) || startsWithName(text) ? 'sure' : 'likely'
  if (hasVerb && isDated)
    return isFirstPerson(text) ? undefined : startsLikeOne(text) && hasTime(text) ? 'sure' : 'likely'
  return hasVerb && text.length < 120 && !isFirstPerson(text)
    ? 'likely'
    : isDated && startsLikeOne(text)
      ? 'likely'
      : undefined
}

function isFirstPerson(text: string) {
  return OWN_WORDS.test(text)
}

function startsLikeOne(text: string) {
  return OPENER.test(text) || DATE_START.test(text)
}

// "Max Mustermann <max@…> schrieb": a short name, then the address.
function startsWithName(text: string) {
  const at = text.search(EMAIL)
  return at >= 0 && at < 80 && !/[.!?]\s/.test(text.slice(0, at))
}

function hasDate(text: string) {
  return (
    NUMERIC_DATE.test(text) ||
    ASIAN_DATE.test(text) ||
    (YEAR.test(text) && /\d/.test(text)) ||
    (DAY_MONTH.test(text) && TIME.test(text))
  )
}

function hasTime(text: string) {
  return TIME.test(text) || YEAR.test(text) || NUMERIC_DATE.test(text)
}

function escapeForPattern(text: string) {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
}
