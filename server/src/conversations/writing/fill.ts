import { escapeHtml } from '../../platform/html/escape.ts'
import { replaceSlots, type Slot, type Values, type VariableName, variableNames } from './variables.ts'

export type Filled = {
  text: string
  /** What was to be said and is not known, and nothing was given to say instead. */
  missing: VariableName[]
}

/**
 * A text with its variables filled: `{{customer.firstName|there}}`. What is not known is kept as it stands for a
 * person to see (`keep`), or left out (`drop`): with the space before it, and with its whole line when that says
 * nothing else.
 */
export function fillVariables(
  source: string,
  values: Values,
  { unknown, isHtml = false }: { unknown: 'keep' | 'drop'; isHtml?: boolean },
): Filled {
  const missing = new Set<VariableName>()
  const write = isHtml ? escapeHtml : (text: string) => text
  const fill = (slot: Slot) => {
    const name = variableNames.find((one) => one === slot.name)
    const value = name && values[name]
    if (value) return write(value)
    if (slot.fallback !== undefined) return slot.fallback
    if (name) missing.add(name)
    return unknown === 'keep' ? slot.source : gone
  }
  const text = replaceSlots(source, fill)
  return { text: unknown === 'drop' ? closeGaps(text, isHtml) : text, missing: [...missing] }
}

// A character nobody may write: it stands where something is left out.
const gone = '\uFFFE'

/** Takes out what was left out: with the space before it, and lines that have no word of their own. */
function closeGaps(text: string, isHtml: boolean): string {
  if (!text.includes(gone)) return text
  const whole = isHtml ? closeBlocks(text) : text.split('\n').filter(saysSomething).join('\n').trim()
  return whole.replace(/[ \t]?\uFFFE/g, '')
}

// "Tel." and "Phone:" say nothing without their number.
const label = /(?<!\p{L})\p{L}{1,3}\.|[\p{L} ]{1,30}:/gu

function saysSomething(line: string): boolean {
  if (!line.includes(gone)) return true
  return /[\p{L}\p{N}]/u.test(line.replace(/<[^>]*>|&\w+;/g, '').replace(label, ''))
}

// A line of HTML ends with its block or a break; of one that goes the tags stay, because others may close them.
function closeBlocks(html: string): string {
  const parts = html.split(/(<br\s*\/?>|<\/(?:p|li|div)>)/)
  const kept = parts.map((part, index) => {
    if (index % 2 === 0) return saysSomething(part) ? part : (part.match(/<[^>]*>/g) ?? []).join('')
    return part.startsWith('<br') && !saysSomething(parts[index - 1] ?? '') ? '' : part
  })
  return kept
    .join('')
    .replace(/(?:<br\s*\/?>\s*)+(?=<\/)/g, '')
    .replace(/<(p|li|div)>\s*<\/\1>/g, '')
}
