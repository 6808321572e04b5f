import { wordsIn } from '../search/fold.ts'
import type { Matter, Need } from './rank-ways.ts'

// Beginnings of words, folded, in English, Italian, Polish and Russian. Few and plain: what is not surely one of these
// is a general matter, and every way is offered anyhow.
const beginnings: Readonly<Record<Exclude<Matter, 'general'> | 'urgent', readonly string[]>> = {
  danger: [
    ...['fraud', 'scam', 'stolen', 'phish', 'hacked', 'injur', 'burn', 'allerg', 'danger', 'hurt'],
    ...['frod', 'truff', 'rubat', 'feri', 'ustion', 'pericol', 'allergic'],
    ...['oszust', 'oszuk', 'skradz', 'kradz', 'poparz', 'uczulen', 'niebezpiecz', 'zranil'],
    ...['мошен', 'украл', 'обман', 'ожог', 'аллерг', 'опасн', 'травм'],
  ],
  identity: [
    ...['passport', 'identity', 'iban', 'prescription', 'licence', 'license'],
    ...['passaporto', 'identita', 'ricetta', 'patente'],
    ...['paszport', 'dowod', 'recept', 'tozsamos'],
    ...['паспорт', 'удостоверен', 'рецепт', 'снилс'],
  ],
  complaint: [
    ...['complain', 'unacceptable', 'disappoint', 'refus'],
    ...['reclam', 'lament', 'inaccettabil', 'delus'],
    ...['reklamac', 'skarg', 'skarz', 'rozczarow'],
    ...['жалоб', 'претенз', 'разочаров', 'возмущ'],
  ],
  urgent: [
    ...['urgent', 'immediately', 'today', 'asap', 'emergency'],
    ...['urgen', 'subito', 'oggi', 'emergenza'],
    ...['piln', 'natychmiast', 'dzis'],
    ...['срочно', 'немедленно', 'сегодня', 'экстренн'],
  ],
}

/** What somebody's words are about, for the choice of a way to a person; nothing is read into words that do not say it. */
export function matterOf(text: string): Pick<Need, 'matter' | 'isUrgent'> {
  const words = wordsIn(text)
  const says = (kind: keyof typeof beginnings) =>
    words.some((word) => beginnings[kind].some((beginning) => word.startsWith(beginning)))
  const kinds = ['danger', 'identity', 'complaint'] as const
  return { matter: kinds.find(says) ?? 'general', isUrgent: says('urgent') }
}
