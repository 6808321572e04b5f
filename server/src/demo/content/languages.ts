import type { DemoCountry, DemoLocale } from '../shapes.ts'

type Weekdays = readonly [string, string, string, string, string, string, string]

type Language = {
  /** For `Intl`. */
  tag: string
  /** Whether a letter goes on in lower case after "Buongiorno,". */
  goesOnInLowerCase: boolean
  replyPrefix: string
  /** Monday first: "on Monday", "by Monday", "until Monday" and, where no preposition changes it, "Monday". */
  on: Weekdays
  by: Weekdays
  until: Weekdays
  day: Weekdays
  at: (time: string) => string
  today: string
  tomorrow: string
  before: (hour: number) => string
  /** A day's hours inside a sentence: "from 9:00 to 13:00". */
  fromTo: (opens: string, closes: string) => string
  and: string
  closed: string
}

const italian: Weekdays = ['lunedì', 'martedì', 'mercoledì', 'giovedì', 'venerdì', 'sabato', 'domenica']
const german: Weekdays = ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag']
const english: Weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const onPolish: Weekdays = [
  'w poniedziałek',
  'we wtorek',
  'w środę',
  'w czwartek',
  'w piątek',
  'w sobotę',
  'w niedzielę',
]
const untilRussian: Weekdays = [
  'до понедельника',
  'до вторника',
  'до среды',
  'до четверга',
  'до пятницы',
  'до субботы',
  'до воскресенья',
]

export const languages: Record<DemoLocale, Language> = {
  it: {
    tag: 'it-IT',
    goesOnInLowerCase: true,
    replyPrefix: 'R: ',
    on: italian,
    by: prefixed('entro ', italian),
    until: prefixed('fino a ', italian),
    day: italian,
    at: (time) => `alle ${time}`,
    today: 'oggi',
    tomorrow: 'domani',
    before: (hour) => `entro le ${hour}`,
    fromTo: (opens, closes) => `dalle ${opens} alle ${closes}`,
    and: ' e ',
    closed: 'su appuntamento',
  },
  pl: {
    tag: 'pl-PL',
    goesOnInLowerCase: true,
    replyPrefix: 'Odp: ',
    on: onPolish,
    by: prefixed('najpóźniej ', onPolish),
    until: [
      'do poniedziałku',
      'do wtorku',
      'do środy',
      'do czwartku',
      'do piątku',
      'do soboty',
      'do niedzieli',
    ],
    day: ['poniedziałek', 'wtorek', 'środa', 'czwartek', 'piątek', 'sobota', 'niedziela'],
    at: (time) => `o ${time}`,
    today: 'dziś',
    tomorrow: 'jutro',
    before: (hour) => `do ${hour}:00`,
    fromTo: (opens, closes) => `od ${opens} do ${closes}`,
    and: ' i ',
    closed: 'po umówieniu',
  },
  de: {
    tag: 'de-DE',
    goesOnInLowerCase: true,
    replyPrefix: 'AW: ',
    on: prefixed('am ', german),
    by: prefixed('spätestens am ', german),
    until: prefixed('bis ', german),
    day: german,
    at: (time) => `um ${time} Uhr`,
    today: 'heute',
    tomorrow: 'morgen',
    before: (hour) => `bis ${hour} Uhr`,
    fromTo: (opens, closes) => `von ${opens} bis ${closes} Uhr`,
    and: ' und ',
    closed: 'nach Vereinbarung',
  },
  en: {
    tag: 'en-GB',
    goesOnInLowerCase: false,
    replyPrefix: 'Re: ',
    on: prefixed('on ', english),
    by: prefixed('by ', english),
    until: prefixed('until ', english),
    day: english,
    at: (time) => `at ${time}`,
    today: 'today',
    tomorrow: 'tomorrow',
    before: (hour) => `before ${hour}:00`,
    fromTo: (opens, closes) => `from ${opens} to ${closes}`,
    and: ' and ',
    closed: 'by appointment',
  },
  ru: {
    tag: 'ru-RU',
    goesOnInLowerCase: false,
    replyPrefix: 'Re: ',
    on: ['в понедельник', 'во вторник', 'в среду', 'в четверг', 'в пятницу', 'в субботу', 'в воскресенье'],
    by: untilRussian,
    until: untilRussian,
    day: ['понедельник', 'вторник', 'среда', 'четверг', 'пятница', 'суббота', 'воскресенье'],
    at: (time) => `в ${time}`,
    today: 'сегодня',
    tomorrow: 'завтра',
    before: (hour) => `до ${hour}:00`,
    fromTo: (opens, closes) => `с ${opens} до ${closes}`,
    and: ' и ',
    closed: 'по записи',
  },
}

/** Which languages customers of a country write in, in parts of a hundred. */
export const languageMix: Record<DemoCountry, Readonly<Record<DemoLocale, number>>> = {
  IT: { it: 86, en: 5, de: 4, pl: 2, ru: 3 },
  PL: { pl: 88, en: 4, ru: 4, de: 3, it: 1 },
  DE: { de: 82, en: 6, pl: 4, ru: 5, it: 3 },
  GB: { en: 86, pl: 5, it: 4, de: 2, ru: 3 },
}

/** Half of Bolzano speaks German. */
export const languageMixByLocation: Readonly<Record<string, Readonly<Record<DemoLocale, number>>>> = {
  'bolzano-portici': { it: 46, de: 48, en: 3, pl: 1, ru: 2 },
}

function prefixed(preposition: string, days: Weekdays): Weekdays {
  const [monday, tuesday, wednesday, thursday, friday, saturday, sunday] = days
  return [
    preposition + monday,
    preposition + tuesday,
    preposition + wednesday,
    preposition + thursday,
    preposition + friday,
    preposition + saturday,
    preposition + sunday,
  ]
}
