import { texts } from './content/texts/index.ts'
import { capitalise, expand } from './expand.ts'
import type { Colleague } from './make-people.ts'
import type { Scene } from './scene.ts'
import type { DemoLocale, DemoNote, DemoReply } from './shapes.ts'
import { slotsAt } from './slots.ts'
import { goOn } from './write-mail.ts'

/** An answer of the owner: to the first mail, with an apology when it is late, or to the follow-up. */
export function writeReply(scene: Scene, at: Date, kind: 'reply' | 'lateReply' | 'answer'): DemoReply {
  const { matter, owner, random } = scene
  const { topics, phrases } = texts[matter.locale]
  const { openings, replies, answers } = topics[matter.topic.key]
  const situation = matter.situation % openings.length
  const template = kind === 'answer' ? answers[scene.exchange] : replies[situation % replies.length]
  const slots = { ...slotsAt(scene, matter.locale, at), agent: owner.person.firstName }
  const voices = { writer: owner.gender, reader: matter.customer.gender }
  const write = (text: string) => expand(text, random, slots, voices)
  const body = write(template ?? '')
  const apologised = kind === 'lateReply' ? write(random.pick(phrases.apologies)) + capitalise(body) : body
  const letter = goOn(write(random.pick(phrases.salutations)), apologised, matter.locale)
  return {
    at,
    kind: 'reply',
    personKey: owner.person.key,
    text: `${letter}\n\n${write(random.pick(phrases.signOffs))}`,
  }
}

/** A note from one of the two to the other, in a language both speak. */
export function writeNote(scene: Scene, at: Date): DemoNote {
  const { matter, owner, other, random } = scene
  const [writer, mentioned] = random.chance(0.5) ? [owner, other] : [other, owner]
  const locale = sharedLanguage(writer, mentioned)
  const notes = texts[locale].topics[matter.topic.key].notes
  const slots = { ...slotsAt(scene, locale, at), colleague: mentioned.person.name }
  const voices = { writer: writer.gender, reader: mentioned.gender }
  return {
    at,
    kind: 'note',
    personKey: writer.person.key,
    text: capitalise(expand(random.pick(notes), random, slots, voices)),
    mentions: [mentioned.person.key],
  }
}

/** Everybody at the brand speaks at least English. */
function sharedLanguage(writer: Colleague, reader: Colleague): DemoLocale {
  return writer.person.languages.find((language) => reader.person.languages.includes(language)) ?? 'en'
}
