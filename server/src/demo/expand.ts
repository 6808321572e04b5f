import type { Random } from './random.ts'

export type Gender = 'female' | 'male'
/** Who writes and who reads decides the grammar of a sentence in most languages. */
type Voices = { writer: Gender; reader: Gender }
export type Slots = Readonly<Record<string, string>>

/**
 * Fills one template: `[a|b]` becomes one of the alternatives (they nest), `{w:fem/masc}` agrees with the
 * writer, `{r:fem/masc}` with the reader, `{name}` is a slot.
 *
 * @throws when a slot is unknown: that is a slip in the data, and a customer must never see it.
 */
export function expand(template: string, random: Random, slots: Slots, voices: Voices): string {
  return chooseAlternatives(template, random).replace(/\{([^{}]+)\}/g, (_, name: string) => {
    const forms = /^([wr]):(.*)\/(.*)$/.exec(name)
    if (forms) {
      const gender = forms[1] === 'w' ? voices.writer : voices.reader
      return (gender === 'female' ? forms[2] : forms[3]) ?? ''
    }
    const value = slots[name]
    if (value === undefined) throw new Error(`The slot {${name}} is unknown in: ${template}`)
    return value
  })
}

/** Capitalises the first letter, for a text that no greeting with a comma precedes. */
export function capitalise(text: string) {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function chooseAlternatives(template: string, random: Random): string {
  const chosen = template.replace(/\[([^[\]]*)\]/g, (_, choices: string) => random.pick(choices.split('|')))
  return chosen === template ? template : chooseAlternatives(chosen, random)
}
