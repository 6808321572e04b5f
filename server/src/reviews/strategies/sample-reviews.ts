import type { Tone } from '../judging/tone-of.ts'

type Sample = { stars: number; authorName: string; text: string }

const stars: Record<Tone, number> = { glowing: 5, pleased: 4, mixed: 3, disappointed: 2, furious: 1 }

const texts: Readonly<Record<string, { authorName: string; of: Record<Tone, string> }>> = {
  en: {
    authorName: 'Hannah B.',
    of: {
      glowing: 'Wonderful! The food was delicious and the staff could not have been kinder.',
      pleased: 'Nice place, friendly service and fair prices.',
      mixed: 'The food was excellent, but we waited forty minutes for it.',
      disappointed: 'We had booked a table and still had to wait. The bathroom was dirty, too.',
      furious: 'TWO HOURS of waiting and the waiter was rude! Never again!!!',
    },
  },
  it: {
    authorName: 'Giulia R.',
    of: {
      glowing: 'Meraviglioso! Cibo squisito e personale gentilissimo.',
      pleased: 'Bel posto, personale cordiale e prezzi onesti.',
      mixed: 'Il cibo era ottimo, ma abbiamo aspettato quaranta minuti.',
      disappointed: 'Avevamo prenotato e abbiamo dovuto aspettare lo stesso. E il bagno era sporco.',
      furious: 'DUE ORE di attesa e un cameriere maleducato! Mai più!!!',
    },
  },
  pl: {
    authorName: 'Anna K.',
    of: {
      glowing: 'Cudownie! Pyszne jedzenie i przemiła obsługa.',
      pleased: 'Miłe miejsce, uprzejma obsługa i uczciwe ceny.',
      mixed: 'Jedzenie było świetne, ale czekaliśmy na nie czterdzieści minut.',
      disappointed: 'Mieliśmy rezerwację, a i tak trzeba było czekać. Do tego brudna toaleta.',
      furious: 'DWIE GODZINY czekania i niegrzeczny kelner! Nigdy więcej!!!',
    },
  },
  es: {
    authorName: 'Lucía M.',
    of: {
      glowing: '¡Maravilloso! Comida exquisita y personal amabilísimo.',
      pleased: 'Sitio agradable, trato cordial y precios justos.',
      mixed: 'La comida era excelente, pero esperamos cuarenta minutos.',
      disappointed: 'Teníamos reserva y aun así tuvimos que esperar. Y el baño estaba sucio.',
      furious: '¡DOS HORAS de espera y un camarero maleducado! ¡¡¡Nunca más!!!',
    },
  },
  de: {
    authorName: 'Katharina W.',
    of: {
      glowing: 'Wunderbar! Köstliches Essen und sehr freundliches Personal.',
      pleased: 'Schöner Ort, nette Bedienung und faire Preise.',
      mixed: 'Das Essen war ausgezeichnet, aber wir haben vierzig Minuten gewartet.',
      disappointed: 'Wir hatten reserviert und mussten trotzdem warten. Und die Toilette war schmutzig.',
      furious: 'ZWEI STUNDEN Wartezeit und ein unverschämter Kellner! Nie wieder!!!',
    },
  },
  fr: {
    authorName: 'Camille D.',
    of: {
      glowing: 'Merveilleux ! Des plats délicieux et un personnel adorable.',
      pleased: 'Endroit agréable, service aimable et prix honnêtes.',
      mixed: 'La cuisine était excellente, mais nous avons attendu quarante minutes.',
      disappointed: 'Nous avions réservé et il a fallu attendre quand même. Et les toilettes étaient sales.',
      furious: 'DEUX HEURES d’attente et un serveur malpoli ! Plus jamais !!!',
    },
  },
  ru: {
    authorName: 'Мария С.',
    of: {
      glowing: 'Чудесно! Вкусная еда и очень приветливый персонал.',
      pleased: 'Приятное место, вежливый персонал и честные цены.',
      mixed: 'Еда отличная, но мы ждали её сорок минут.',
      disappointed: 'У нас была бронь, и всё равно пришлось ждать. К тому же туалет был грязный.',
      furious: 'ДВА ЧАСА ожидания, и официант нахамил! Больше никогда!!!',
    },
  },
}

/** What somebody might write, by tone; in English where nothing is written in that language. */
export function sampleReviews(language: string): Record<Tone, Sample> {
  const { authorName, of } = texts[language] ?? texts.en!
  const one = (tone: Tone): Sample => ({ stars: stars[tone], authorName, text: of[tone] })
  return {
    ...{ glowing: one('glowing'), pleased: one('pleased'), mixed: one('mixed') },
    ...{ disappointed: one('disappointed'), furious: one('furious') },
  }
}
