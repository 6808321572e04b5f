import { dateFormat } from '../platform/i18n/formats.ts'
import { attach } from './attach.ts'
import { languages } from './content/languages.ts'
import { texts } from './content/texts/index.ts'
import type { Phrases } from './content/texts/shape.ts'
import { capitalise, expand } from './expand.ts'
import type { Random } from './random.ts'
import type { Scene } from './scene.ts'
import type { DemoIncoming, DemoLocale } from './shapes.ts'
import { factSlots } from './slots.ts'

/** The subject of the first mail. */
export function writeSubject(scene: Pick<Scene, 'matter' | 'owner' | 'random'>): string {
  const { matter, random } = scene
  const { topics, phrases } = texts[matter.locale]
  const { subjects, openings } = topics[matter.topic.key]
  const fitting = [subjects[0], subjects[1 + (matter.situation % openings.length)] ?? subjects[0]]
  const voices = voicesOf(scene)
  const subject = expand(random.pick(fitting) ?? '', random, factSlots(matter, matter.locale), voices)
  if (!matter.isUrgent) return capitalise(subject)
  return expand(random.pick(phrases.urgentSubjects), random, { subject }, voices)
}

/** The mail that begins the conversation. */
export function writeFirstMail(scene: Scene, at: Date): DemoIncoming {
  const { matter, random } = scene
  const { topics, phrases } = texts[matter.locale]
  const topic = topics[matter.topic.key]
  const situation = matter.situation % topic.openings.length
  const urgent = matter.isUrgent ? [random.pick(phrases.urgentLines)] : []
  const template = [topic.openings[situation], topic.asks[situation % topic.asks.length], ...urgent].join(' ')
  const slots = factSlots(matter, matter.locale)
  const body = expand(template, random, slots, voicesOf(scene))
  const greeting = random.chance(0.92) ? random.pick(phrases.greetings) : ''
  const text = join([goOn(greeting, body, matter.locale), signature(scene, phrases, random)])
  return {
    ...envelope(scene, at, scene.subject),
    text,
    attachments: attach(matter, slots, scene.album, random),
  }
}

/** A later mail of the customer, with the text it answers below. */
export function writeLaterMail(
  scene: Scene,
  at: Date,
  kind: 'followUp' | 'thanks' | 'chaser',
  answered: { at: Date; author: string; text: string },
): DemoIncoming {
  const { matter, random } = scene
  const { topics, phrases } = texts[matter.locale]
  const followUps = topics[matter.topic.key].followUps
  const choices = {
    followUp: [followUps[scene.exchange] ?? ''],
    thanks: phrases.thanks,
    chaser: phrases.chasers,
  }
  const slots = { ...factSlots(matter, matter.locale), agent: scene.owner.person.firstName }
  const write = (template: string) => expand(template, random, slots, voicesOf(scene))
  // Before anybody answered, nobody's name is known.
  const greeting = write(random.pick(kind === 'chaser' ? phrases.greetings : phrases.shortGreetings))
  const text = join([goOn(greeting, write(random.pick(choices[kind])), matter.locale), matter.customer.first])
  const subject = languages[matter.locale].replyPrefix + scene.subject
  const quoted = random.chance(0.75) ? { quoted: quote(scene, answered) } : {}
  return { ...envelope(scene, at, subject), text, ...quoted, attachments: [] }
}

/** Puts a text below its greeting, with the capital letter the language wants there. */
export function goOn(greeting: string, text: string, locale: DemoLocale): string {
  const isContinued = greeting.endsWith(',') && languages[locale].goesOnInLowerCase
  return join([greeting, isContinued ? text : capitalise(text)])
}

function signature({ matter }: Scene, phrases: Phrases, random: Random) {
  const closing = random.chance(0.88) ? random.pick(phrases.closings) : ''
  const name = random.chance(0.6) ? matter.customer.contact.name : matter.customer.first
  const device = random.chance(0.12) ? `\n\n${random.pick(phrases.deviceLines)}` : ''
  return `${closing}\n${name}${device}`.trim()
}

function envelope({ matter, to }: Scene, at: Date, subject: string) {
  const { name, email } = matter.customer.contact
  return { at, kind: 'incoming', nature: 'person', from: { name, email }, to, subject } as const
}

function quote({ matter, random }: Scene, answered: { at: Date; author: string; text: string }) {
  const { phrases } = texts[matter.locale]
  const when = whenFormat(matter.locale, matter.location.timeZone).format(answered.at)
  const voices = { writer: 'female', reader: 'female' } as const
  const line = expand(phrases.attribution, random, { when, author: answered.author }, voices)
  return [line, ...answered.text.split('\n').map((text) => (text ? `> ${text}` : '>'))].join('\n')
}

function whenFormat(locale: DemoLocale, timeZone: string) {
  return dateFormat(languages[locale].tag, { dateStyle: 'medium', timeStyle: 'short', timeZone })
}

function voicesOf({ matter, owner }: Pick<Scene, 'matter' | 'owner'>) {
  return { writer: matter.customer.gender, reader: owner.gender }
}

function join(parts: readonly string[]) {
  return parts.filter(Boolean).join('\n\n')
}
