import { both, type LanguageWords } from './words.ts'

const sorry = {
  private: [
    both(
      'Vorremmo rimediare parlandone direttamente con Lei: {phone}.',
      'Chiamaci e troviamo insieme una soluzione: {phone}.',
    ),
    both(
      'Può chiamarci al {phone}? Una sola persona seguirà la questione fino in fondo.',
      'Ci chiami al {phone}? Una sola persona seguirà la cosa fino in fondo.',
    ),
  ],
  offer: [
    both('Ci permetta di rimediare.', 'Permettici di rimediare.'),
    both('Vorremmo farci perdonare.', 'Ci piacerebbe farci perdonare.'),
  ],
}

/** Italian: Lei and tu. */
export const it: LanguageWords = {
  shared: {
    greeting: [both('Gentile {name},', 'Ciao {name},'), both('Buongiorno,', 'Ciao,')],
    signature: ['{manager}, {location}', 'Il team di {location}'],
    staff: [
      both('{staff} leggerà le Sue parole.', '{staff} leggerà le tue parole.'),
      both(
        'Riferiamo subito ogni Sua parola: {staff} se lo merita.',
        'Riferiamo subito ogni tua parola: {staff} se lo merita.',
      ),
    ],
    hours: [
      'La prossima apertura: {hours}.',
      'Perché da oggi sia chiaro, la prossima apertura è questa: {hours}.',
    ],
    invite: ['Per parlarne in privato, dove leggiamo solo noi: {way}'],
  },
  tones: {
    glowing: {
      opening: [
        both('La ringraziamo di cuore per queste parole.', 'Grazie di cuore per queste parole!'),
        both('Leggerla ci ha rallegrato la giornata.', 'Leggerti ci ha rallegrato la giornata!'),
        both(
          'Che piacere ricevere una recensione come la Sua.',
          'Che bello ricevere una recensione come la tua!',
        ),
      ],
      acknowledge: [
        both(
          'È per visite come la Sua che apriamo ogni mattina.',
          'È per visite come la tua che apriamo ogni mattina.',
        ),
        'La leggerà tutto il team.',
      ],
      closing: [
        both('Saremo lieti di rivederLa.', 'A presto!'),
        both('La aspettiamo quando vorrà.', 'Ti aspettiamo quando vuoi!'),
        both('Alla prossima, con i nostri ringraziamenti.', 'Alla prossima, e grazie ancora!'),
      ],
    },
    pleased: {
      opening: [
        both('La ringraziamo per le gentili parole.', 'Grazie per le belle parole!'),
        both(
          'Siamo contenti che la visita Le sia piaciuta.',
          'Siamo contenti che la visita ti sia piaciuta.',
        ),
        both(
          'Ci fa piacere sapere che la visita è stata una soddisfazione.',
          'Ci fa piacere sapere che è andata bene.',
        ),
      ],
      acknowledge: [
        both(
          'Se c’è qualcosa che possiamo fare ancora meglio, ce lo dica.',
          'Se c’è qualcosa che possiamo fare ancora meglio, diccelo.',
        ),
        'C’è sempre qualcosa da migliorare, e ci stiamo lavorando.',
      ],
      closing: [
        both('Speriamo di rivederLa presto.', 'Speriamo di rivederti presto.'),
        both('Grazie, e a presto.', 'Grazie, a presto.'),
        both('La aspettiamo per la prossima visita.', 'Ti aspettiamo per la prossima visita.'),
      ],
    },
    mixed: {
      opening: [
        both(
          'La ringraziamo per averci raccontato entrambi i lati.',
          'Grazie per averci raccontato entrambi i lati.',
        ),
        both('La ringraziamo per un racconto così equilibrato.', 'Grazie per un racconto così equilibrato.'),
        both(
          'Abbiamo letto la Sua recensione con attenzione, nel bene e nel meno bene.',
          'Abbiamo letto la tua recensione con attenzione, nel bene e nel meno bene.',
        ),
      ],
      acknowledge: [
        'Ciò che non ha funzionato lo teniamo presente e lo stiamo verificando.',
        'Ne ricaviamo quello che dobbiamo ancora sistemare.',
      ],
      closing: [
        both(
          'Speriamo di offrirLe una giornata migliore la prossima volta.',
          'Dacci un’altra occasione: vorremmo fare meglio.',
        ),
        both('Saremo lieti di rivederLa e di fare meglio.', 'Ci piacerebbe rivederti e fare meglio.'),
        both(
          'Le Sue osservazioni ci aiutano più dei soli complimenti.',
          'Le tue osservazioni ci aiutano più dei soli complimenti.',
        ),
      ],
    },
    disappointed: {
      opening: [
        both(
          'Ci dispiace che la visita non sia stata come sperava.',
          'Ci dispiace che la visita non sia stata come speravi.',
        ),
        both('La ringraziamo per la franchezza, e ci scusiamo.', 'Grazie per la franchezza, e scusaci.'),
        both(
          'Siamo spiacenti di non aver soddisfatto le Sue aspettative.',
          'Ci dispiace non aver soddisfatto le tue aspettative.',
        ),
      ],
      acknowledge: [
        'Ripercorriamo con il team quello che è successo quel giorno.',
        'Quello che è descritto qui da noi non deve succedere.',
      ],
      ...sorry,
      closing: [
        both(
          'Le saremmo grati di un’occasione per fare meglio.',
          'Ci farebbe piacere un’occasione per fare meglio.',
        ),
        both('Speriamo di riconquistare la Sua fiducia.', 'Speriamo di riconquistare la tua fiducia.'),
        both('Le Sue parole qui hanno un seguito.', 'Le tue parole qui hanno un seguito.'),
      ],
    },
    furious: {
      opening: [
        both(
          'Ha tutte le ragioni per essere in collera, e ce ne scusiamo.',
          'Hai tutte le ragioni per essere in collera: scusaci.',
        ),
        both(
          'Non sarebbe mai dovuto succedere. Le chiediamo scusa.',
          'Non sarebbe mai dovuto succedere. Ti chiediamo scusa.',
        ),
        both(
          'Comprendiamo la Sua rabbia e Le porgiamo le nostre scuse.',
          'Capiamo la tua rabbia e ci scusiamo davvero.',
        ),
      ],
      acknowledge: [
        'Non c’è niente da giustificare.',
        'Oggi stesso cerchiamo di capire come si è arrivati a tanto.',
      ],
      ...sorry,
      closing: [
        both(
          'Preferiamo risponderLe di persona che a parole, qui.',
          'Preferiamo risponderti di persona che a parole, qui.',
        ),
        both(
          'La ringraziamo di avercelo detto, nonostante tutto.',
          'Grazie di avercelo detto, nonostante tutto.',
        ),
        'Non ci fermeremo a queste scuse.',
      ],
    },
  },
  themes: {
    openingHours: {
      acknowledge: [
        'Trovare la porta chiusa fa arrabbiare: i nostri orari devono essere giusti ovunque li si cerchi.',
        'Stiamo verificando che gli orari siano indicati correttamente dappertutto.',
      ],
      praised: ['Bene sapere che i nostri orari sono comodi.'],
    },
    website: {
      acknowledge: [
        'Il sito deve aiutare, non intralciare: segnaliamo subito il problema.',
        'Stiamo provando sul sito proprio quello che è descritto qui.',
      ],
      praised: ['Bene sapere che il sito ha funzionato.'],
    },
    account: {
      acknowledge: [
        'Un account che chiude fuori le persone non serve: stiamo guardando perché è successo.',
        'Segnaliamo subito quello che è successo con l’account.',
      ],
      praised: ['Bene sapere che con l’account è filato tutto liscio.'],
    },
    reachability: {
      acknowledge: [
        'Chi chiama deve trovare una persona: stiamo capendo perché nessuno ha risposto.',
        'Non ricevere risposta è la risposta peggiore, e stiamo guardando chi risponde e quando.',
      ],
      praised: ['Ci fa piacere che qualcuno abbia risposto subito.'],
    },
    privacy: {
      acknowledge: [
        'Ciò che ci viene affidato deve essere al sicuro: chi ne è responsabile se ne occuperà.',
        'Prendiamo sul serio ogni preoccupazione per i dati personali.',
      ],
      praised: ['Trattare con cura ciò che ci viene affidato per noi è naturale.'],
    },
    booking: {
      acknowledge: [
        'Una prenotazione è una promessa, e stiamo capendo dove si è persa questa.',
        'Stiamo rivedendo come registriamo le prenotazioni, perché nessuna vada perduta.',
      ],
      praised: ['Bene sapere che prenotare è stato facile.'],
    },
    access: {
      acknowledge: [
        'Arrivare e parcheggiare dovrebbe essere la parte facile: vediamo che cosa possiamo cambiare.',
        'Grazie per averci fatto notare quanto sia stato difficile raggiungerci.',
      ],
      praised: ['Bene che sia stato facile raggiungerci.'],
    },
    selection: {
      acknowledge: [
        'Quello che si viene a cercare deve esserci: lo diremo a chi fa gli ordini.',
        'Uno scaffale vuoto non serve a nessuno, e ripenseremo il modo in cui ordiniamo.',
      ],
      praised: ['Scegliamo con cura quello che offriamo, perciò ci fa piacere leggerlo.'],
    },
    price: {
      acknowledge: [
        'Il prezzo deve essere chiaro prima, e valere la spesa.',
        'Stiamo rivedendo questo prezzo e come viene indicato.',
      ],
      praised: ['I prezzi giusti ci stanno a cuore: bene che si veda.'],
    },
    waiting: {
      acknowledge: [
        'Nessuno dovrebbe aspettare così a lungo.',
        'È stata un’attesa troppo lunga, e stiamo guardando in quanti siamo a quelle ore.',
        'Il tempo di chi viene da noi conta quanto il nostro: quell’attesa non andava bene.',
      ],
      praised: [
        'Bene sapere che è andato tutto in fretta.',
        'Che nessuno debba aspettare è un impegno di ogni giorno.',
      ],
    },
    staff: {
      acknowledge: [
        'Il modo in cui parliamo alle persone è il minimo che si possa chiedere, e ne parleremo con il team.',
        'Nessuno dovrebbe uscire di qui sentendosi di troppo.',
        'Non è questo il tono che vogliamo sentire in casa nostra.',
      ],
      praised: ['Una parola gentile per il team vale molto.', 'Il team lo leggerà, e gli farà bene.'],
    },
    advice: {
      acknowledge: [
        'Un buon consiglio richiede tempo e competenza: ci stiamo lavorando.',
        'Un’informazione sbagliata costa fiducia, e la stiamo rivedendo con il team.',
      ],
      praised: ['Spiegare bene le cose è ciò che amiamo fare.'],
    },
    cleanliness: {
      acknowledge: [
        'La pulizia è il minimo: controlleremo più spesso.',
        'Non doveva presentarsi così, e provvederemo.',
      ],
      praised: ['Chi tiene pulito qui sarà contento di leggerlo.'],
    },
    atmosphere: {
      acknowledge: [
        'Qui ci si deve sentire a proprio agio: guardiamo che cosa ha disturbato.',
        'Rumore e confusione rovinano anche la visita migliore: ne teniamo conto.',
      ],
      praised: ['Sapere che l’atmosfera è piaciuta è la cosa più bella.'],
    },
    payment: {
      acknowledge: [
        'Pagare dovrebbe essere il momento più semplice: stiamo controllando terminale e ricevute.',
        'Stiamo verificando che cosa non ha funzionato nel pagamento.',
      ],
      praised: ['Bene che pagare sia stato veloce.'],
    },
    promotion: {
      acknowledge: [
        'Un’offerta deve mantenere ciò che dice: stiamo verificando come è stata annunciata.',
        'Ciò che si annuncia deve valere anche alla cassa.',
      ],
      praised: ['Bene che l’offerta sia stata conveniente.'],
    },
    delivery: {
      acknowledge: [
        'Una consegna che non arriva quando deve è una promessa mancata: ne parleremo con il corriere.',
        'Stiamo cercando di capire dove si è fermata la consegna.',
      ],
      praised: ['Bene sapere che è arrivato come promesso.'],
    },
    order: {
      acknowledge: [
        'Deve arrivare esattamente ciò che si è ordinato: stiamo ricostruendo com’è andata.',
        'Stiamo rivedendo come controlliamo gli ordini prima che partano.',
      ],
      praised: ['Bene che fosse tutto come ordinato.'],
    },
    quality: {
      acknowledge: [
        'Non è questa la qualità che vogliamo: stiamo guardando come ci sia sfuggita.',
        'Qualcosa che non dura non è ciò che vogliamo vendere.',
      ],
      praised: ['Che la qualità abbia convinto farà piacere a chi se ne occupa.'],
    },
    food: {
      acknowledge: [
        'È per la cucina che si viene da noi, perciò ne parliamo subito con i cuochi.',
        'In cucina leggeranno queste righe, parola per parola.',
      ],
      praised: ['In cucina saranno felici di leggerlo.', 'Parole così vanno appese in cucina.'],
    },
    repair: {
      acknowledge: [
        'Ciò che è stato riparato deve funzionare: vogliamo guardarlo di nuovo.',
        'Stiamo rivedendo questa riparazione con chi l’ha fatta.',
      ],
      praised: ['Bene che funzioni di nuovo come deve.'],
    },
    returns: {
      acknowledge: [
        'Restituire qualcosa non deve essere una battaglia: stiamo rivedendo com’è stato gestito.',
        'Stiamo guardando perché il reso è stato reso così difficile.',
      ],
      praised: ['Bene che il reso sia stato semplice.'],
    },
    refund: {
      acknowledge: [
        'Nessuno dovrebbe rincorrere i propri soldi: stiamo verificando a che punto siamo.',
        'Stiamo capendo che cosa ferma il denaro.',
      ],
      praised: ['Bene che il denaro sia tornato in fretta.'],
    },
  },
}
