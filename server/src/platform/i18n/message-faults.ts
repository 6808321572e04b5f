import { IntlMessageFormat } from 'intl-messageformat'
import { reasonOf } from '../errors.ts'

type MessageNode = ReturnType<IntlMessageFormat['getAst']>[number]
type Found = { names: Set<string>; faults: string[] }

// The parser's own numbers for the kinds of node; its enum is not part of what intl-messageformat exports.
const literalType = 0
const pluralType = 6

// The further categories of English, Italian, Spanish and French need no word of their own; these languages decline by them.
const categoriesNeeded: Record<string, Intl.LDMLPluralRule[]> = {
  pl: ['one', 'few', 'many', 'other'],
  ru: ['one', 'few', 'many', 'other'],
  ar: ['one', 'two', 'few', 'many', 'other'],
  he: ['one', 'two', 'other'],
}

/**
 * What is wrong with the messages of all languages, one line each: a key that one language lacks or has alone,
 * ICU text that cannot be read, other arguments than the first language's, missing plural forms.
 * @param isNeeded whether a language must say it; else it may
 */
export function messageFaults(
  messagesByLocale: Map<string, Map<string, string>>,
  isNeeded: (locale: string, key: string) => boolean = () => true,
): string[] {
  const [reference = ''] = messagesByLocale.keys()
  const expected = messagesByLocale.get(reference) ?? new Map<string, string>()
  return [...messagesByLocale].flatMap(([locale, messages]) => [
    ...[...expected.keys()]
      .filter((key) => isNeeded(locale, key) && !messages.has(key))
      .map((key) => `${locale}: ${key} is missing`),
    ...[...messages].flatMap(([key, text]) => {
      const original = expected.get(key)
      if (original === undefined) return [`${locale}: ${key} is not in ${reference}`]
      return textFaults(locale, text, original).map((fault) => `${locale}: ${key} ${fault}`)
    }),
  ])
}

function textFaults(locale: string, text: string, original: string): string[] {
  const found = read(locale, text)
  const names = (of: Found) => [...of.names].sort().join(', ') || 'none'
  if (found.faults.length > 0) return found.faults
  const expected = read(locale, original)
  // An original that cannot be read is reported once, in its own language.
  if (expected.names.size === 0 && expected.faults.some((fault) => fault.startsWith('cannot be read')))
    return []
  if (names(found) === names(expected)) return []
  return [`has arguments ${names(found)} instead of ${names(expected)}`]
}

function read(locale: string, text: string): Found {
  const found: Found = { names: new Set(), faults: [] }
  try {
    walk(new IntlMessageFormat(text, locale, undefined, { ignoreTag: true }).getAst(), locale, found)
  } catch (error) {
    found.faults.push(`cannot be read: ${reasonOf(error)}`)
  }
  return found
}

function walk(nodes: MessageNode[], locale: string, found: Found) {
  for (const node of nodes) {
    if (node.type !== literalType && 'value' in node) found.names.add(node.value)
    if (!('options' in node)) continue
    if (node.type === pluralType) {
      const missing = neededCategories(locale, node.pluralType).filter((category) => !node.options[category])
      if (missing.length > 0)
        found.faults.push(`lacks the plural form ${missing.join(', ')} of ${node.value}`)
    }
    for (const option of Object.values(node.options)) walk(option.value, locale, found)
  }
}

function neededCategories(locale: string, type: Intl.PluralRuleType | undefined) {
  const inUse = new Intl.PluralRules(locale, { type: type ?? 'cardinal' }).resolvedOptions().pluralCategories
  return (categoriesNeeded[locale] ?? []).filter((category) => inUse.includes(category))
}
