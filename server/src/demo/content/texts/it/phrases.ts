import type { Phrases, SpamText } from '../shape.ts'

export const italianPhrases: Phrases = {
  greetings: [
    'Buongiorno,',
    'Salve,',

    'Gentile Ottilia,',
    'Buongiorno a tutti,',
    'Buongiorno Ottilia,',
  ],
  closings: [
    'Grazie mille,',
    'Cordiali saluti,',
    'Grazie e a presto,',
    'Un saluto,',
    'Resto in attesa,',
    'Grazie in anticipo,',
  ],
  shortGreetings: ['Buongiorno {agent},', 'Gentile {agent},', 'Ciao {agent},', ''],
  deviceLines: ['Inviato dal mio telefono', 'Inviato dal mio tablet'],
  thanks: [
    '[Grazie mille, {agent}|Perfetto, grazie|{r:Gentilissima/Gentilissimo} davvero]! [Che rapidità.|È tutto quello che mi serviva.|Mi è {r:stata/stato} di grande aiuto.]',
    'tutto risolto, grazie. [Buon fine settimana!|A presto.|Siete stati gentilissimi.]',
  ],
  chasers: [
    'vi ho scritto [ieri|di recente] e non ho ancora avuto risposta. Vi è arrivato il mio messaggio?',
    '[solo un promemoria|mi permetto di insistere]: ci sono novità?',
  ],
  urgentSubjects: ['URGENTE: {subject}', '{subject} (urgente)'],
  urgentLines: [
    'È piuttosto urgente: [domani|venerdì] parto in aereo e senza occhiali non riesco né a guidare né a leggere.',
    'Se potete, rispondetemi in giornata: domani ho [un esame|un colloquio di lavoro|un intervento].',
  ],
  salutations: ['Gentile {first},', 'Buongiorno {first},', '{r:Cara/Caro} {first},'],
  apologies: ['prima di tutto mi scuso: non avrebbe dovuto scriverci due volte. '],
  signOffs: [
    'Un caro saluto,\n{agent}\nOttilia {place}',
    'Cordiali saluti,\n{agent}\nOttilia {place}',
    'A presto,\n{agent}\nOttilia {place}',
  ],
  outOfOffice: {
    subject: 'Risposta automatica: {subject}',
    text: 'Grazie per il messaggio. Sono fuori ufficio e rientro {on}. La mail non viene inoltrata.\n\n{name}',
  },
  attribution: 'Il giorno {when}, {author} ha scritto:',
  receipt: 'SCONTRINO',
}

export const italianSpam: readonly SpamText[] = [
  {
    sender: 'Primo Posto SEO',
    email: 'commerciale@primo-posto.example',
    subject: 'Il vostro sito non si trova su internet',
    text: 'Spettabile azienda,\n\nabbiamo analizzato il vostro sito e rilevato 37 errori gravi. Prima pagina garantita in 30 giorni: possiamo inviarvi il listino?\n\nUfficio commerciale',
  },
  {
    sender: 'Corriere Avvisi',
    email: 'avvisi@corriere-avvisi.example',
    subject: 'Il suo pacco è in giacenza',
    text: 'Gentile cliente, il suo pacco è in giacenza. Per sbloccarlo versi 1,99 € entro 24 ore:\n\nhttps://corriere-avvisi.example/sblocca',
  },
]
