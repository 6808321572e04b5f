import type { Gender } from '../../expand.ts'
import type { DemoLocale } from '../../shapes.ts'
import { germanNames } from './de.ts'
import { englishNames } from './en.ts'
import { italianNames } from './it.ts'
import { polishNames } from './pl.ts'
import { russianNames } from './ru.ts'
import type { NameList } from './shape.ts'

type First = { name: string; vocative: string }
type Names = { first: Record<Gender, readonly First[]>; last: readonly Record<Gender, string>[] }

export const names: Record<DemoLocale, Names> = {
  it: parse(italianNames),
  pl: parse(polishNames),
  de: parse(germanNames),
  en: parse(englishNames),
  ru: parse(russianNames),
}

function parse(list: NameList): Names {
  return {
    first: { female: words(list.female).map(parseFirst), male: words(list.male).map(parseFirst) },
    last: words(list.last).map((word) => {
      const [female = word, male = female] = word.split('/')
      return { female, male }
    }),
  }
}

function parseFirst(word: string): First {
  const [name = word, vocative = name] = word.split(':')
  return { name, vocative }
}

function words(text: string) {
  return text.trim().split(/\s+/)
}
