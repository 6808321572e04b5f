import type { TopicKeyOf } from '../../topics.ts'
import type { Texts } from '../shape.ts'

export const store: Texts<TopicKeyOf<'store'>> = {
  'opening-hours': {
    subjects: ['Siete aperti sabato?', 'Orari di {place}', 'Una domanda sugli orari'],
    openings: [
      'in settimana passo dalle vostre parti, ma gli orari sulla mappa sono diversi da quelli sulla porta.',
      'vorrei passare da {place} dopo il lavoro, però di rado riesco a staccare prima delle sei e mezza.',
    ],
    asks: [
      'Il sabato che orario fate?',
      'Forse è meglio sabato: fino a che ora c’è qualcuno che possa sistemarmi gli occhiali?',
    ],
    replies: [
      'vale il cartello sulla porta: il sabato siamo aperti {saturday}. Ho appena segnalato l’orario sbagliato sulla mappa e {on} controllo che sia stato corretto.',
      'ha fatto bene a chiedere prima di mettersi in strada. Il sabato siamo aperti {saturday} in {street}, con il laboratorio sempre presente. Se mi dice quando viene, Le tengo un posto; {on} {at} c’è calma.',
    ],
    followUps: ['ottimo. E per parcheggiare vicino a {street}?'],
    answers: [
      'c’è un parcheggio a due isolati e davanti alla porta quattro posti per le biciclette. Allora La aspettiamo {on}.',
    ],
    notes: ['Sulla mappa gli orari di {place} sono di nuovo sbagliati. @{colleague} li correggi {by}?'],
  },
  'stock-check': {
    subjects: [
      'Avete il modello {product} a {place}?',
      '{product} colore {colour}',
      'Disponibilità di una montatura',
    ],
    openings: [
      'ho visto sul sito il modello {product} colore {colour} e vorrei provarlo prima di comprarlo.',
      'un’amica porta i {product} e io li cerco colore {colour} [da settimane|dal {date}].',
    ],
    asks: ['Li avete a {place}?', 'Se a {place} non ci sono, potreste farli arrivare?'],
    replies: [
      'ottima scelta. A {place} c’è un {product} colore {colour} e l’ho messo dietro il banco a Suo nome fino a {on}. Venga quando Le è comodo.',
      'il {product} colore {colour} è appena finito, ma ne ho trovato uno in un altro negozio e l’ho fatto spedire. Sarà a {place} {by}: Le scrivo appena ce l’ho in mano.',
    ],
    followUps: ['che bello, grazie! C’è anche una misura più piccola? Ho il viso piuttosto stretto.'],
    answers: [
      'c’è: il {product} esiste anche nel calibro 47 e Le faccio mettere da parte entrambe le misure. Saranno qui {by}.',
    ],
    notes: ['@{colleague} puoi mandare a {place} un {product} colore {colour} {by}?'],
  },
  'hold-frame': {
    subjects: [
      'Potete tenermi da parte una montatura?',
      'Prenotazione {product}',
      'La montatura provata il {date}',
    ],
    openings: [
      'il {date} ho provato a {place} il {product} colore {colour} e, naturalmente, da allora non penso ad altro.',
      'vorrei che {w:mio marito/mia moglie} mi vedesse con il {product} prima di decidere. Possiamo venire insieme a {place} [nel fine settimana|la settimana prossima].',
    ],
    asks: [
      'Me lo terreste da parte per qualche giorno?',
      'Potete metterlo via? E il prezzo di {amount} comprende le lenti?',
    ],
    replies: [
      'già fatto: il {product} colore {colour} è nel cassetto con il Suo nome fino a {on}. Nel prezzo di {amount} sono comprese le lenti monofocali con un buon trattamento.',
      'volentieri. L’ho messo via a {place} e ho segnato {on} {at}, così non dovrete aspettare; le lenti monofocali sono comprese nel prezzo. E se non convince tutti e due, nessun obbligo.',
    ],
    followUps: ['quel giorno purtroppo non ce la facciamo. Potreste tenerlo ancora un po’?'],
    answers: ['certo, ho prolungato: resta nel cassetto {laterUntil}, ora di chiusura. Con calma.'],
    notes: [
      '{product} colore {colour} nel cassetto 3 per {name}. @{colleague} non vendiamolo prima di {on}.',
    ],
  },
  'left-behind': {
    subjects: [
      'Ho dimenticato [l’ombrello|la sciarpa|gli occhiali da sole] da voi?',
      'Oggetto smarrito a {place}',
      'Dimenticanza in negozio',
    ],
    openings: [
      'il {date} ero da voi a {place} e credo di aver lasciato [l’ombrello|la sciarpa blu|gli occhiali da sole con la custodia] vicino agli specchi.',
      'che sbadatagine: dalla visita a {place} del {date} non trovo più [gli occhiali da lettura|le chiavi|i guanti].',
    ],
    asks: [
      'Qualcuno ha per caso consegnato qualcosa?',
      'Potreste dare un’occhiata? Mi togliereste un pensiero.',
    ],
    replies: [
      'buone notizie: l’abbiamo trovato e aspetta dietro il banco di {place} in una busta con il Suo nome. Se non riesce a passare {by}, glielo spedisco volentieri.',
      'ho appena cercato nell’area prova e chiesto ai colleghi: tra gli oggetti trovati il {date} ce n’è uno che corrisponde. Può passare {on} {at}, oppure preferisce che lo spedisca?',
    ],
    followUps: ['siete fantastici. Potreste spedirlo? Le spese le pago io.'],
    answers: ['non c’è niente da pagare. È partito oggi con la posta e arriva {by}.'],
    notes: [
      'Trovato dietro lo specchio 2, ora è nella scatola degli oggetti smarriti. @{colleague} va consegnato solo a {name}.',
    ],
  },
  access: {
    subjects: ['Accesso senza gradini a {place}?', 'Visita in sedia a rotelle', 'Veniamo con il passeggino'],
    openings: [
      'mia madre si muove in sedia a rotelle e vorrebbe scegliere di persona i nuovi occhiali a {place}.',
      'verrei con un passeggino doppio e mi ricordo di un gradino all’ingresso di {street}.',
    ],
    asks: [
      'L’ingresso è senza gradini? E la sala visite?',
      'C’è una pedana, e un’ora tranquilla che mi consigliate?',
    ],
    replies: [
      'ha fatto bene a chiederlo. L’ingresso è a livello strada e in sala la poltrona si sposta. L’ora più tranquilla è {on} {at}: ve la tengo libera?',
      'siete i benvenuti. In {street} c’è un solo gradino basso e mettiamo la pedana; la sala visite è al piano terra e larga abbastanza per girarsi. Ho segnato {on} {at}: un collega vi aspetta alla porta.',
    ],
    followUps: ['siete molto premurosi. Sì, teneteci pure quell’orario.'],
    answers: ['è riservato: {on} {at}. Quando arrivate chiamate il {phone} e qualcuno vi viene incontro.'],
    notes: [
      '{name} ha bisogno dell’ingresso senza gradini {on}. @{colleague} prepara la pedana e tieni libera la sala 1.',
    ],
  },
  pickup: {
    subjects: [
      'Ritiro ordine {order}',
      'Può ritirare gli occhiali un’altra persona?',
      'Sono pronti i miei occhiali?',
    ],
    openings: [
      'mi avete scritto che l’ordine {order} è pronto a {place}, ma [sono via fino alla settimana prossima|questa settimana faccio i turni].',
      'i miei occhiali, ordine {order}, dovevano essere pronti il {date} e non ho più avuto notizie.',
    ],
    asks: [
      'Può passare [mia sorella|mio fratello|la mia vicina], e che cosa deve portare?',
      'Posso passare o sono ancora in laboratorio?',
    ],
    replies: [
      'i Suoi occhiali sono qui, controllati e lucidati. Può ritirarli chiunque dica il numero {order} e il Suo nome: ho lasciato un biglietto nella vaschetta. Per la regolazione sarebbe comodo {on} {at}.',
      'ho appena chiesto in laboratorio: l’ordine {order} è all’ultimo controllo e sarà al banco {soon}. Appena c’è Le mando due righe.',
    ],
    followUps: ['perfetto, grazie. Per farli sistemare serve un appuntamento?'],
    answers: [
      'no, passi pure. {On} {at} c’è calma e bastano cinque minuti: gli occhiali si regolano meglio sul proprio naso.',
    ],
    notes: [
      '{order}: {name} chiede del ritiro. @{colleague} lascia un biglietto nella vaschetta e ricontrolla la regolazione.',
    ],
  },
}
