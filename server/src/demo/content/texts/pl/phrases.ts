import type { Phrases, SpamText } from '../shape.ts'

export const polishPhrases: Phrases = {
  greetings: ['Dzień dobry,', 'Szanowni Państwo,', 'Witam,', 'Dzień dobry, Ottilia,'],
  closings: [
    'Pozdrawiam,',
    'Z poważaniem,',
    'Dziękuję i pozdrawiam,',
    'Z góry dziękuję,',
    'Serdecznie pozdrawiam,',
  ],
  shortGreetings: ['Dzień dobry,', 'Szanowni Państwo,', ''],
  deviceLines: ['Wysłano z telefonu', 'Wysłane z tabletu'],
  thanks: [
    '[bardzo dziękuję|świetnie, dziękuję|super, dziękuję]! [Ale szybko.|Tego właśnie potrzebowa{w:łam/łem}.|Bardzo mi {r:Pani pomogła/Pan pomógł}.]',
    'wszystko załatwione, dziękuję. [Miłego weekendu!|Do zobaczenia.|Jestem bardzo {w:zadowolona/zadowolony}.]',
  ],
  chasers: [
    'pisa{w:łam/łem} [wczoraj|niedawno] i nie mam jeszcze odpowiedzi. Czy wiadomość dotarła?',
    '[tylko przypominam|pozwalam sobie przypomnieć]: czy są jakieś wieści?',
  ],
  urgentSubjects: ['PILNE: {subject}', '{subject} (pilne)'],
  urgentLines: [
    'To dość pilne: [jutro|w piątek] lecę samolotem, a bez okularów nie mogę ani prowadzić, ani czytać.',
    'Jeśli to możliwe, proszę o odpowiedź dzisiaj. Jutro mam [egzamin|rozmowę o pracę|zabieg].',
  ],
  salutations: ['Dzień dobry, {r:Pani/Panie} {vocative},', '{r:Szanowna Pani/Szanowny Panie} {vocative},'],
  apologies: ['na początek przepraszam, że trzeba było pisać dwa razy. '],
  signOffs: [
    'Serdecznie pozdrawiam,\n{agent}\nOttilia {place}',
    'Z pozdrowieniami,\n{agent}\nOttilia {place}',
    'Do usłyszenia,\n{agent}\nOttilia {place}',
  ],
  outOfOffice: {
    subject: 'Odpowiedź automatyczna: {subject}',
    text: 'Dziękuję za wiadomość. Jestem poza biurem i wracam {on}. Wiadomość nie zostanie przekazana.\n\n{name}',
  },
  attribution: '{when}, {author} napisał(a):',
  receipt: 'PARAGON',
}

export const polishSpam: readonly SpamText[] = [
  {
    sender: 'Pozycjonowanie Top',
    email: 'oferta@pozycjonowanie-top.example',
    subject: 'Państwa strona jest niewidoczna w wyszukiwarce',
    text: 'Dzień dobry,\n\nprzeanalizowaliśmy Państwa stronę i znaleźliśmy 37 błędów. Gwarantujemy pierwszą stronę wyników w 30 dni. Czy mogę przesłać ofertę?\n\nDział handlowy',
  },
  {
    sender: 'Kurier Info',
    email: 'info@kurier-dostawa.example',
    subject: 'Paczka zatrzymana, dopłać 1,99 zł',
    text: 'Twoja paczka została zatrzymana. Dopłać 1,99 zł w ciągu 24 godzin:\n\nhttps://kurier-dostawa.example/doplata',
  },
]
