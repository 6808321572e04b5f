import { germanChats } from './germany.ts'
import { italianChats } from './italy.ts'
import { polishChats } from './poland.ts'
import type { DemoChat } from './shape.ts'
import { britishChats } from './united-kingdom.ts'

/** Chats of these hours; some wait for an answer, in some somebody is answering, some are done with. */
export const chats: readonly DemoChat[] = [...italianChats, ...polishChats, ...germanChats, ...britishChats]

/** What the chat says first and asks, in the languages of the site. */
export const chatWidget = {
  name: 'Chat ottilia.example',
  greetings: {
    it: 'Buongiorno! Cerca qualcosa? Le risponde una persona del negozio più vicino.',
    pl: 'Dzień dobry! W czym pomóc? Odpowiada osoba z najbliższego salonu.',
    de: 'Guten Tag! Wobei können wir helfen? Es antwortet jemand aus Ihrer Filiale.',
    en: 'Hello! What are you looking for? Somebody from your nearest shop answers.',
  },
  nameLabels: { it: 'Come si chiama?', pl: 'Imię', de: 'Ihr Name', en: 'Your name' },
  emailLabels: {
    it: 'E-mail, se deve andare via',
    pl: 'E-mail, na wypadek wyjścia',
    de: 'E-Mail, falls Sie gehen müssen',
    en: 'E-mail, in case you must leave',
  },
  invitation: {
    it: 'Non sa quale montatura le sta bene? Ci chieda.',
    pl: 'Która oprawka pasuje? Proszę zapytać.',
    de: 'Welche Fassung passt zu Ihnen? Fragen Sie uns.',
    en: 'Not sure which frame suits you? Ask us.',
  },
} as const
