import type { ReviewWords } from './shape.ts'

export const it: ReviewWords = {
  praise: {
    staff: [
      'Personale gentile e mai insistente.',
      'Staff disponibilissimo, si ricordavano il mio nome.',
      'Commessi cordiali e molto attenti.',
    ],
    advice: [
      'Mi hanno spiegato le lenti senza paroloni.',
      'Molto competenti, finalmente ho capito la mia ricetta.',
      'Consigliata bene: mi hanno proposto il paio meno caro.',
    ],
    waiting: [
      'Serviti subito anche di sabato.',
      'Nessuna attesa, in venti minuti avevo finito.',
      'Servizio veloce, occhiali pronti un giorno prima.',
    ],
    price: [
      'Prezzi onesti per quello che si riceve.',
      'Ottimo rapporto qualità prezzo.',
      'Il preventivo era il prezzo finale, nessuna sorpresa.',
    ],
    repair: [
      'Hanno riparato la cerniera al momento senza chiedere nulla.',
      'Montatura aggiustata in un’ora.',
      'Riparazione in garanzia rapida e ben fatta.',
    ],
    booking: [
      'Facile prenotare online, puntuali al minuto.',
      'Appuntamento trovato il giorno stesso.',
      'Prenotare la visita ha richiesto due clic.',
    ],
    atmosphere: [
      'Ambiente bellissimo e il caffè è ottimo.',
      'Negozio accogliente e tranquillo.',
      'Un’atmosfera piacevole, si sceglie con calma.',
    ],
    quality: [
      'La montatura è leggera e di ottima qualità.',
      'Dopo un anno nemmeno un graffio.',
      'Lenti di qualità eccellente.',
    ],
  },
  complaint: {
    staff: [
      'Il commesso è stato maleducato e non mi ha nemmeno guardato.',
      'Personale scortese, mi sono sentita un peso.',
      'Il direttore è stato arrogante quando ho chiesto lo scontrino.',
    ],
    advice: [
      'Nessuno mi ha spiegato che alle progressive bisogna abituarsi.',
      'Mi hanno dato informazioni sbagliate sull’assicurazione.',
      'L’addetta era impreparata sulle montature per bambini.',
    ],
    waiting: [
      'Ho aspettato cinquanta minuti con l’appuntamento.',
      'Terza settimana e gli occhiali sono ancora in ritardo.',
      'Una fila lunghissima e una persona sola in cassa.',
    ],
    price: [
      'Troppo caro, la stessa montatura qui accanto costa quaranta euro in meno.',
      'Il prezzo era più alto del preventivo e nessuno me l’ha detto.',
      'Prezzi esagerati per dei semplici occhiali da lettura.',
    ],
    repair: [
      'La riparazione è durata due giorni, poi la cerniera si è allentata di nuovo.',
      'Hanno preso la montatura da riparare e hanno perso una vite.',
      'Quattro settimane per una riparazione in garanzia.',
    ],
    booking: [
      'Mi hanno spostato l’appuntamento due volte senza chiedere.',
      'Ho prenotato online e nessuno sapeva del mio appuntamento.',
      'Impossibile prenotare una visita prima del mese prossimo.',
    ],
    atmosphere: [
      'Così rumoroso che non riuscivo a seguire la visita.',
      'Ambiente stretto e troppo caldo.',
      'Musica altissima, non si capiva niente.',
    ],
    quality: [
      'Il trattamento si è graffiato dopo tre settimane.',
      'La montatura si è rotta sul ponte in un mese.',
      'Qualità scadente, le aste sono già allentate.',
    ],
  },
  glowing: [
    'Grazie, ci tornerò!',
    'Il miglior ottico che abbia mai trovato.',
    'Semplicemente meravigliosi, cinque stelle sono poche.',
  ],
  furious: ['Mai più!', 'Una vergogna, state alla larga.', 'VOGLIO INDIETRO I MIEI SOLDI!!!'],
  but: 'Però ',
  thanks: [
    'Grazie, {name}! Tutta la squadra di {shop} ne è felice. La aspettiamo per la prossima regolazione, è sempre gratuita.',
    'Che gentile, {name}. L’abbiamo appeso dietro al bancone di {shop}.',
    'Gentile {name}, grazie di cuore. A {shop} siamo qui per questo.',
  ],
  sorry: [
    'Gentile {name}, non doveva succedere e ci dispiace. Ne ho parlato con la squadra di {shop}; mi scriva a ciao@ottilia.example e lo sistemiamo in settimana.',
    'Ci dispiace, {name}. Da noi a {shop} ha ragione di aspettarsi di più. Da oggi lo facciamo in un altro modo.',
    'Grazie di avercelo detto, {name}. Vorrei capire che cosa è successo a {shop}: ciao@ottilia.example arriva direttamente a me.',
  ],
}
