import type { TopicKeyOf } from '../../topics.ts'
import type { Texts } from '../shape.ts'

export const repairs: Texts<TopicKeyOf<'repairs'>> = {
  'broken-hinge': {
    subjects: [
      'Si sono rotti i miei {product}',
      'Si è staccata un’asta',
      'I miei {product} si possono riparare?',
    ],
    openings: [
      'stamattina l’asta [destra|sinistra] dei miei {product} mi è rimasta in mano. Li ho comprati a {place} il {date}.',
      '[mio figlio si è seduto|mia figlia si è seduta|il cane si è seduto] sui miei {product} e la cerniera è tutta storta. Vedete la foto.',
    ],
    asks: ['È coperta dalla garanzia? Non hanno nemmeno due anni.', 'Si può riparare, e quanto ci vorrebbe?'],
    replies: [
      'che seccatura. Dalla foto sembrano la vite e la molla, e le abbiamo entrambe. Passi da {place} {on} {at}: la riparazione si fa al momento ed è coperta dalla garanzia di due anni.',
      'grazie della foto. La cerniera è proprio spezzata, quindi cambiamo tutta l’asta, senza spese. L’ho appena ordinata e a {place} possiamo montarla {on}. Fino ad allora il negozio Le presta una montatura.',
    ],
    followUps: [
      'quel giorno non riesco. Andrebbe bene anche sabato?',
      'grazie! Porto anche la custodia e lo scontrino?',
    ],
    answers: [
      'sabato va benissimo: siamo aperti {saturday} e il laboratorio c’è. L’ho segnato, e il pezzo è nel cassetto con il Suo nome.',
      'non servono, ho trovato l’acquisto a Suo nome. Bastano gli occhiali, {on} {at}, e dieci minuti.',
    ],
    notes: [
      'Asta per {product} colore {colour} ordinata, riparazione {repair}. @{colleague} prepara una montatura di cortesia.',
    ],
  },
  'scratched-lens': {
    subjects: [
      'Lenti dell’ordine {order}',
      'Il trattamento della lente si stacca',
      'Un graffio dopo poche settimane',
    ],
    openings: [
      'il trattamento delle lenti dell’ordine {order} si sta staccando in un punto. Uso solo il panno che mi avete dato voi.',
      'dopo [sei|otto] settimane i miei {product} hanno un graffio sottile proprio al centro della lente [destra|sinistra]. Allego una foto.',
    ],
    asks: ['È un difetto? Me la sostituite?', 'Quanto verrebbe una lente nuova?'],
    replies: [
      'dalla foto è il trattamento, non è colpa Sua. Sostituiamo gratis la lente dell’ordine {order}; ci vuole circa una settimana. Può lasciare gli occhiali a {place}, per esempio {on} {at}, e Le mostro il difetto al microscopio.',
      'mi dispiace. Il trattamento delle Sue lenti è garantito due anni, quindi non paga nulla. Ho già riordinato la lente, che sarà a {place} {by}; il montaggio richiede un quarto d’ora.',
    ],
    followUps: ['molto gentili, grazie. Intanto posso continuare a portarli?'],
    answers: ['sì, agli occhi non fa alcun danno. Le scrivo appena arriva la lente, cioè {on}.'],
    notes: [
      'Terza segnalazione su lenti di questo lotto. @{colleague} senti tu il fornitore per {repair} {by}?',
    ],
  },
  adjustment: {
    subjects: ['Regolazione dei {product}', 'Gli occhiali scivolano', 'Mi fanno male dietro l’orecchio'],
    openings: [
      'i miei {product} mi scivolano di continuo dal naso, soprattutto [quando cucino|alla scrivania|in bicicletta].',
      'dopo un’ora con i nuovi {product} mi fa male dietro l’orecchio [destro|sinistro]. Li ho ritirati il {date}.',
    ],
    asks: ['Potete regolarli? Costa qualcosa?', 'Posso passare da {place} senza appuntamento?'],
    replies: [
      'si sistema in un attimo ed è sempre gratis. Passi da {place} quando vuole; {on} {at} c’è una poltrona a Suo nome e bastano cinque minuti.',
      'ha fatto bene a non rassegnarsi. Di solito bastano due pieghe alle aste. Le ho segnato {on} {at} a {place}, così non fa la fila.',
    ],
    followUps: [
      'grazie, sono {w:passata/passato} e va molto meglio, solo i naselli lasciano ancora il segno.',
    ],
    answers: [
      'allora proviamo naselli più morbidi. Gliene metto via un paio a {place}: venga {on} {at}, li montiamo al momento.',
    ],
    notes: ['Ponte largo, tempie strette. @{colleague} prova i naselli in silicone quando viene {name}.'],
  },
  'blurred-vision': {
    subjects: [
      'Problemi con gli occhiali nuovi',
      'Non mi abituo alle progressive',
      'Mal di testa con gli occhiali nuovi',
    ],
    openings: [
      'ho le nuove progressive dell’ordine {order} dal {date} e sulle scale mi gira ancora la testa.',
      'con i nuovi {product} vedo bene dall’occhio sinistro, ma dal destro è sfocato, e la sera ho mal di testa.',
    ],
    asks: ['Quanto tempo serve per abituarsi?', 'Qualcosa non torna. Potete controllare le lenti?'],
    replies: [
      'non stringa i denti. Ho guardato l’ordine {order} e vorrei misurare le lenti e rifare l’esame della vista, {on} {at} a {place}. Se i valori non tornano, rifacciamo le lenti a spese nostre.',
      'grazie di aver scritto invece di aspettare. Il mal di testa non è normale. Ho fissato per Lei il nostro ottico di {place} {on} {at}; fino ad allora, per guidare usi gli occhiali vecchi.',
    ],
    followUps: [
      'ci sono {w:stata/stato} e avevate ragione: l’altezza è sbagliata di tre millimetri. E adesso?',
    ],
    answers: [
      'grazie della pazienza. Le nuove lenti sono ordinate con l’altezza corretta e saranno a {place} {by}; se vuole, gliele monto io.',
    ],
    notes: [
      'In {order} l’altezza è stata presa a montatura non regolata. @{colleague} rifacciamole senza spese, pronte {by}.',
    ],
  },
  'nose-pads': {
    subjects: ['Piccola riparazione per i miei {product}', 'Ho perso una vite', 'Si è staccato un nasello'],
    openings: [
      'dai miei {product} è caduta una vite minuscola e la lente sta su con il nastro adesivo e un po’ di ottimismo.',
      'è sparito un nasello dei miei {product}. Ho cercato dappertutto, anche sotto il divano.',
    ],
    asks: ['A {place} avete i ricambi?', 'Posso passare in pausa pranzo?'],
    replies: [
      'ci pensiamo noi. A {place} abbiamo viti e naselli per i {product} e bastano cinque minuti, gratis. {On} {at} il laboratorio è libero, ma può passare quando vuole.',
      'quel divano lo conosco anch’io. Ho messo una serie di naselli per i {product} in una busta dietro il banco: passi {on}, meglio se {at}, e li montiamo mentre beve un caffè.',
    ],
    followUps: ['fatto in tre minuti, grazie! Potrei avere una vite di scorta per le vacanze?'],
    answers: ['certo: è già in viaggio con un cacciavitino e Le arriva {by}. Buone vacanze!'],
    notes: ['Le viti da 1,4 mm per {product} stanno finendo. @{colleague} riordina {by}, per favore.'],
  },
  'repair-status': {
    subjects: [
      'Riparazione {repair}: ci sono novità?',
      'Quanto manca per la mia riparazione?',
      'Riparazione {repair}',
    ],
    openings: [
      'il {date} ho lasciato a {place} i miei {product}, riparazione {repair}, e mi avevano detto una settimana.',
      'ci sono novità sulla riparazione {repair}? Sto tirando avanti con gli occhiali del 2015.',
    ],
    asks: ['Quando posso ritirarli?', 'Intanto devo cercare un’altra soluzione?'],
    replies: [
      'sono appena {w:stata/stato} in laboratorio. I Suoi {product} sono saldati e serve ancora un giorno per la lucidatura: saranno al banco di {place} {by}. Se intanto Le serve un paio di cortesia, basta dirlo.',
      'mi scusi per il silenzio. Il pezzo per {repair} è arrivato del colore sbagliato e l’ho riordinato con l’espresso. Gli occhiali saranno pronti {on}; a {place} L’aspetta un paio di cortesia con la Sua gradazione.',
    ],
    followUps: ['grazie della sincerità. Un paio di cortesia mi farebbe davvero comodo.'],
    answers: ['è pronto al banco, con le Sue lenti. I Suoi occhiali seguono {by}, come promesso.'],
    notes: ['{repair} aspetta un pezzo dal {date}. @{colleague} ne prendiamo uno dal magazzino?'],
  },
}
