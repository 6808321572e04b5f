import { agent, type DemoChat, visitor } from './shape.ts'

export const italianChats: readonly DemoChat[] = [
  {
    ...{ key: 'chat-brera-stock', locationKey: 'milano-brera', locale: 'it', name: 'Benedetta Sala' },
    page: { path: '/it/montature/fiore', title: 'Fiore, montatura in acetato' },
    ...{ isResolved: false, endedMinutesAgo: 2 },
    lines: [
      visitor('Buongiorno! La Fiore in ambra c’è in negozio a Brera? Vorrei provarla oggi.'),
      visitor('Esco dall’ufficio alle 18.'),
    ],
  },
  {
    ...{ key: 'chat-prati-lenses', locationKey: 'roma-prati', locale: 'it', name: 'Gaetano Ruffo' },
    ...{ email: 'gaetano.ruffo@posta.example', typed: 'lenti progressive mal di testa' },
    ...{ article: 'new-glasses-blurred', personKey: 'chiara-monti', departmentKey: 'care' },
    page: { path: '/it/lenti/progressive', title: 'Lenti progressive' },
    ...{ isResolved: false, endedMinutesAgo: 6 },
    lines: [
      visitor('Ho le progressive da nove giorni e la sera mi viene mal di testa. È normale?'),
      agent(
        'Buongiorno signor Ruffo, sono Chiara. I primi dieci, quattordici giorni capita. Succede leggendo o guardando lontano?',
        70,
      ),
      visitor('Leggendo, soprattutto al computer.', 55),
      agent(
        'Allora può essere il centraggio. Domani mattina a Prati la controlliamo gratis in dieci minuti: le va bene alle 10?',
        60,
      ),
      visitor('Alle 10 ho una riunione, si può alle 12?', 80),
    ],
  },
  {
    ...{ key: 'chat-napoli-parcel', locationKey: 'napoli-chiaia', locale: 'it', name: 'Immacolata Serra' },
    ...{ email: 'imma.serra@casella.example', typed: 'dove è il mio ordine', article: 'where-is-order' },
    ...{ personKey: 'davide-greco', departmentKey: 'orders' },
    page: { path: '/it/ordini/stato', title: 'Stato dell’ordine' },
    ...{ isResolved: true, endedMinutesAgo: 190 },
    lines: [
      visitor('Il pacco OT-48213 risulta consegnato ma io non ho niente.'),
      agent('Vedo: consegnato ieri alle 16:20 a un vicino, famiglia Esposito, primo piano.', 95),
      visitor('Ah! Chiedo subito.', 30),
      visitor('Ce l’ha lei. Grazie mille!', 240),
      agent('Perfetto. Se qualcosa non va con gli occhiali, ci scriva qui.', 25),
    ],
  },
  {
    ...{ key: 'chat-bolzano-wheelchair', locationKey: 'bolzano-portici', locale: 'de' },
    ...{ name: 'Walburga Pichler', typed: 'barrierefrei', article: 'step-free' },
    page: { path: '/de/filialen/bolzano-portici', title: 'Ottilia Bolzano Portici' },
    ...{ isResolved: false, endedMinutesAgo: 11 },
    lines: [
      visitor(
        'Guten Tag, komme ich mit dem Rollstuhl bei Ihnen ins Geschäft? Unter den Lauben ist eine Stufe.',
      ),
    ],
  },
]
