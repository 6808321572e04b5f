import type { TopicKeyOf } from '../../topics.ts'
import type { Texts } from '../shape.ts'

export const orders: Texts<TopicKeyOf<'orders'>> = {
  'where-is-order': {
    subjects: [
      'Dov’è il mio ordine {order}?',
      'Ordine {order} [non ancora arrivato|in ritardo?]',
      'Consegna dei miei {product}',
    ],
    openings: [
      'il {date} ho ordinato i {product} colore {colour} (ordine {order}) e sul sito leggo ancora «in lavorazione».',
      'l’ordine {order} doveva arrivare il {date}. Il numero di spedizione {tracking} è fermo [da tre giorni|da lunedì].',
      'aspetto l’ordine {order}: [ieri sono {w:rimasta/rimasto} a casa apposta|ho preso mezza giornata di permesso] e nessuno ha suonato.',
    ],
    asks: [
      'C’è qualche problema con le lenti?',
      'Sapete dirmi dove si trova?',
      'Quando posso contarci davvero?',
    ],
    replies: [
      'capisco, aspettare senza notizie è la cosa peggiore. Ho chiamato il laboratorio: le lenti di {order} non hanno superato l’ultimo controllo e sono state rifatte. Ora sono al montaggio e partono oggi, quindi il pacco è da Lei {by}. Il nuovo numero di spedizione è {tracking}.',
      'grazie per la pazienza. Il pacco {order} è fermo in deposito per un numero civico incompleto: l’ho appena corretto con il corriere e la consegna è fissata per {on}. Quella mattina verifico di persona che sia sul furgone.',
      'mi dispiace per il tempo perso. Il corriere ha scritto che nessuno ha aperto, ma io credo a Lei. La nuova consegna è {on} {at}; se per allora non ha suonato, mi chiami al {phone} e ci penso io con il deposito.',
    ],
    followUps: [
      'grazie della risposta rapida. Quel giorno però non ci sono: si può consegnare nel negozio di {place}?',
      'grazie, però sul sito del corriere adesso leggo di nuovo «in ritardo».',
    ],
    answers: [
      'certamente. L’ho fatto deviare al nostro negozio di {place}, dove sarà pronto {by}. Basta dire il numero {order}.',
      'mi dispiace, non è quello che Le avevo promesso. Oggi parte con l’espresso un secondo paio di {product}, che riceve {laterOn}: tenga il primo che arriva e rimandi l’altro, a spese nostre.',
    ],
    notes: [
      'Il corriere dice che l’indirizzo di {order} era incompleto. @{colleague} conferma tu la riconsegna {by}.',
      '@{colleague} terzo pacco in ritardo da quel deposito in una settimana. A {name} ho promesso una risposta {by}.',
    ],
  },
  'wrong-item': {
    subjects: [
      'Montatura sbagliata nell’ordine {order}',
      'Ho ricevuto gli occhiali di un altro cliente',
      'L’ordine {order} non corrisponde',
    ],
    openings: [
      'oggi è arrivato il pacco, ma al posto dei {product} colore {colour} c’era un altro modello. Ordine {order}.',
      'nell’ordine {order} la montatura è giusta ma il colore no: io avevo scelto {colour}.',
    ],
    asks: ['Come facciamo? Allego una foto.', 'Che cosa ne faccio di questi? In allegato la foto.'],
    replies: [
      'grazie della foto: l’errore è nostro. I {product} giusti, colore {colour}, vanno subito in lavorazione e partono {on}. Per ora tenga pure gli altri: l’etichetta di reso Le arriva via mail {soon}.',
      'mi scuso per lo scambio. Ho confrontato la foto con l’ordine {order}: due vaschette sono state invertite. I Suoi occhiali partono con l’espresso e arrivano {by}; gli altri li consegni allo stesso corriere.',
    ],
    followUps: ['grazie. Ho buttato la scatola, è un problema?'],
    answers: [
      'nessun problema, basta una busta imbottita e l’etichetta. I Suoi occhiali sono già in viaggio e arrivano {by}.',
    ],
    notes: [
      'Scambiate le vaschette di {order} e dell’ordine successivo. @{colleague} l’altro cliente lo sa già?',
    ],
  },
  'change-address': {
    subjects: [
      'Altro indirizzo di consegna per {order}',
      'Modifica indirizzo',
      'Ordine {order}: consegna a {place}?',
    ],
    openings: [
      'il {date} ho fatto l’ordine {order} e solo ora vedo che parte verso il mio vecchio indirizzo.',
      'nei prossimi giorni non sarò a casa. Sarebbe meglio spedire l’ordine {order} [in ufficio|al vostro negozio di {place}].',
    ],
    asks: ['Fate ancora in tempo a cambiarlo?', 'È troppo tardi per cambiare destinazione?'],
    replies: [
      'ha scritto appena in tempo: il pacco {order} non era ancora chiuso. Per sicurezza l’ho indirizzato al nostro negozio di {place}, dove sarà {by}. Se preferisce un altro indirizzo, me lo scriva domani entro mezzogiorno.',
      'fatto. L’ordine {order} ora viene al nostro negozio di {place}, dove c’è sempre qualcuno. Lo può ritirare da {on}; quando arriva Le mando due righe.',
    ],
    followUps: ['in negozio va benissimo, grazie. Per quanto tempo me lo tenete?'],
    answers: ['quattro settimane, quindi senza fretta. Da {on} è al banco: basta il numero {order}.'],
    notes: ['Indirizzo di {order} cambiato in {place}. @{colleague} occhio al pacco {on}.'],
  },
  'cancel-order': {
    subjects: ['Annullamento ordine {order}', 'Ordine doppio per errore', 'Vorrei annullare il mio ordine'],
    openings: [
      'temo di aver ordinato due volte i {product} il {date}. L’ordine {order} è di troppo.',
      'vorrei annullare l’ordine {order}: la mia gradazione sta cambiando e in questo momento lenti nuove non avrebbero senso.',
    ],
    asks: [
      'Si può ancora fermare, e quando riavrei i {amount}?',
      'Mi confermate l’annullamento per iscritto?',
    ],
    replies: [
      'ho fermato l’ordine {order} prima del taglio delle lenti, quindi non deve pagare nulla. I {amount} stanno tornando sulla Sua carta e li vedrà {by}.',
      'ecco la conferma: l’ordine {order} è annullato da oggi. Ho chiesto all’amministrazione di rimborsare {amount}: lo fanno {on}, poi la banca impiega di solito due giorni.',
    ],
    followUps: ['che velocità, grazie. Devo fare ancora qualcosa?'],
    answers: ['proprio niente. Se {by} i {amount} non si vedono, risponda a questa mail e ci penso io.'],
    notes: ['{order} annullato prima del taglio. @{colleague} rimborso di {amount} {by}, per favore.'],
  },
  return: {
    subjects: ['Reso dei {product}', 'Cambio invece del rimborso?', 'Reso ordine {order}'],
    openings: [
      'i {product} dell’ordine {order} sono bellissimi, ma sul mio naso risultano [troppo larghi|troppo pesanti|decisamente troppo seri].',
      'vorrei rendere l’ordine {order}. Li ho portati una sera e [premono dietro le orecchie|scivolano in continuazione].',
    ],
    asks: [
      'Come funziona il reso, e potrei avere al loro posto i {other} colore {colour}?',
      'Le spese di spedizione sono a mio carico?',
    ],
    replies: [
      'i trenta giorni servono proprio a questo. L’etichetta gratuita Le arriva {soon} e il cambio parte il giorno stesso in cui li riceviamo. Se invece vuole provarne altri, a {place} c’è una poltrona per Lei {on} {at}.',
      'nessuna spiegazione e nessuna spesa: li porti a {place} oppure usi l’etichetta che Le mando {soon}. A volte basta una piccola piega: prima di rinunciare, Le propongo cinque minuti con il nostro ottico {on} {at}.',
    ],
    followUps: ['quasi quasi approfitto della proposta. Serve un appuntamento?'],
    answers: [
      'non serve, ma Le ho segnato {on} {at}, così non aspetta. Se non La convincono nemmeno allora, li riprendiamo subito.',
    ],
    notes: [
      'Reso di {order} concordato, etichetta inviata. @{colleague} proviamo prima con una regolazione.',
    ],
  },
  subscription: {
    subjects: [
      'Consegna delle lenti a contatto',
      'Sospendere l’abbonamento lenti',
      'Modifica del mio abbonamento',
    ],
    openings: [
      'ho ancora in casa [due|tre] scatole di lenti e la prossima consegna è vicina. L’abbonamento è collegato a {order}.',
      'dal controllo del {date} l’occhio destro ha una gradazione nuova, ma nell’ultima scatola c’era ancora quella vecchia.',
    ],
    asks: ['Potreste sospenderlo per due mesi?', 'Potete aggiornarla e cambiarmi la scatola?'],
    replies: [
      'tutto a posto: ho rimandato di due mesi la prossima consegna e fino ad allora non Le addebitiamo nulla. Se vuole riprendere prima, basta una riga. La conferma Le arriva {soon}.',
      'grazie per averlo notato, quella scatola non doveva partire. Ho inserito la nuova gradazione e le lenti giuste escono oggi: le riceve {by}. Tenga da parte la scatola vecchia, la ritira il corriere.',
    ],
    followUps: ['ottimo. Lo sconto resta uguale?'],
    answers: [
      'sì, finché dura l’abbonamento. L’ho annotato nella Sua scheda e lo ritrova nel riepilogo di {on}.',
    ],
    notes: [
      'Abbonamento {order} modificato a mano. @{colleague} controlla la prossima scatola prima che parta {on}.',
    ],
  },
  prescription: {
    subjects: [
      'La mia ricetta per l’ordine {order}',
      'Ricetta in allegato',
      'Riuscite a leggere questa ricetta?',
    ],
    openings: [
      'come mi avete chiesto, ecco la ricetta per l’ordine {order}. La foto è fatta con il telefono.',
      'l’oculista mi ha dato questa ricetta il {date} e vorrei farci i {product}.',
    ],
    asks: ['Si legge bene? Manca qualcosa?', 'La distanza pupillare non c’è: devo passare in negozio?'],
    replies: [
      'la foto è nitidissima, grazie. Manca solo la distanza pupillare: a {place} la misuriamo in due minuti, per esempio {on} {at}. L’ordine {order} va in lavorazione il giorno stesso.',
      'ho letto tutto e inserito i valori. Uno è diverso dai Suoi ultimi occhiali, quindi il nostro ottico vorrebbe guardarlo con Lei e misurare la distanza pupillare, {on} {at} a {place}.',
    ],
    followUps: ['passo volentieri a farla misurare. Dopo quanto saranno pronti gli occhiali?'],
    answers: [
      'una settimana dopo la misurazione. Se viene {on}, preparo la montatura così segniamo subito anche l’altezza.',
    ],
    notes: [
      'In {order} l’asse del cilindro differisce di 40 gradi dal paio vecchio. @{colleague} chiami tu l’oculista {by}?',
    ],
  },
}
