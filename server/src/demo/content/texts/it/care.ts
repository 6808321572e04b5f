import type { TopicKeyOf } from '../../topics.ts'
import type { Texts } from '../shape.ts'

export const care: Texts<TopicKeyOf<'care'>> = {
  'eye-test': {
    subjects: [
      'Prenotazione esame della vista',
      'Appuntamento per un controllo della vista',
      'Controllo vista a {place}',
    ],
    openings: [
      "vorrei prenotare un esame della vista nel negozio di {place}. L'ultimo risale a [due|tre|quasi quattro] anni fa e ormai leggo il telefono a braccio teso.",
      'il mio ottico di fiducia ha chiuso e sto cercando un nuovo punto di riferimento; {place} è [a due passi da casa|proprio sotto il mio ufficio].',
      'da qualche tempo guidare di notte mi [stanca molto|affatica] e temo che la gradazione sia cambiata. Gli ultimi occhiali li ho presi da voi, ordine {order}.',
    ],
    asks: [
      '[Avete un posto libero|C’è disponibilità] nei prossimi giorni?',
      'Quanto dura il controllo e devo portare gli occhiali vecchi?',
      'Quando potreste ricevermi?',
    ],
    replies: [
      "grazie di averci scritto. Le ho riservato un esame della vista a {place} {on} {at}: dura circa trentacinque minuti. Porti con sé gli occhiali che usa ora e, se ne ha, i colliri. Se l'orario non va bene, basta rispondere a questa mail e lo sposto.",
      'con piacere. Il primo posto libero a {place} è {on} {at} e lo tengo per Lei fino a domani sera. Se può, porti gli occhiali attuali: li misuriamo prima di cominciare.',
    ],
    followUps: [
      "purtroppo quell'orario mi va un po' stretto. C'è qualcosa [un'ora più tardi|più avanti nella settimana]?",
      'perfetto, va benissimo. Dopo il controllo potrò guidare subito?',
    ],
    answers: [
      'nessun problema: ho spostato il Suo appuntamento a {laterOn} {laterAt} e liberato il posto di prima. Il giorno precedente riceverà un promemoria.',
      'sì, può guidare tranquillamente: usiamo le gocce solo se qualcosa va guardato meglio, e in quel caso glielo chiediamo prima. Ci vediamo {on} {at}.',
    ],
    notes: [
      '@{colleague} {name} vorrebbe un controllo a {place}. Riusciamo ad aprire un posto in più {on}?',
      'Cliente di vecchia data, l’ultima volta abbiamo sforato: prevediamo quarantacinque minuti. @{colleague}',
    ],
  },
  'lens-advice': {
    subjects: ['Domanda sulle lenti a contatto', 'Prime lenti a contatto', 'Occhi secchi con le lenti'],
    openings: [
      'porto gli occhiali da [dieci|quindici|vent’] anni e sto pensando alle lenti a contatto per [correre|nuotare|andare a teatro]. Ho gli occhi piuttosto secchi e lavoro tutto il giorno al computer.',
      'da quando ho cambiato lenti, il {date}, verso le quattro del pomeriggio sento gli occhi come pieni di sabbia.',
    ],
    asks: [
      'Quali mi consigliate, e posso prima provarne un paio?',
      'È normale nelle prime settimane o è meglio farmi vedere?',
    ],
    replies: [
      'con gli occhi secchi partirei da una giornaliera molto idratata: possiamo provarla a {place} {on} {at}, poi la porta una settimana prima di decidere. Nel frattempo, se gli occhi bruciano, resti pure con gli occhiali.',
      'grazie per la descrizione così precisa. Ne ho parlato con la nostra contattologa di {place}, che vorrebbe vederLa {on} {at}; la visita è gratuita. Se prima di allora gli occhi si arrossano o fanno male, tolga le lenti e ci chiami al {phone}.',
    ],
    followUps: ['mi sembra ragionevole, grazie. Devo venire con le lenti o senza?'],
    answers: [
      'le porti per almeno due ore prima di venire, così vediamo come si comportano, e metta in borsa gli occhiali per il ritorno. La aspettiamo.',
    ],
    notes: [
      '@{colleague} possibile occhio secco: prepariamo gocce senza conservanti e tre paia di prova per {on}.',
    ],
  },
  'long-wait': {
    subjects: [
      'Delusione del {date}',
      'Lunga attesa nonostante l’appuntamento',
      'Nessuno al banco a {place}',
    ],
    openings: [
      'il {date} avevo un appuntamento nel negozio di {place} e ho aspettato [quaranta|cinquanta] minuti prima che qualcuno mi rivolgesse la parola.',
      "vengo sempre volentieri a {place}, ma il {date} non è andata bene: nessuno al banco, e dopo [mezz'ora|quaranta minuti] sono {w:uscita/uscito} senza aver parlato con nessuno.",
    ],
    asks: [
      'Dovevo rientrare al lavoro e sono {w:andata/andato} via senza i miei occhiali. Vorrei capire che cosa è successo.',
      'Non cerco uno sconto, vorrei solo che qualcuno prendesse sul serio la cosa.',
    ],
    replies: [
      'non doveva succedere, e mi dispiace che ci abbia rimesso la pausa pranzo. Ho ricostruito la giornata con i colleghi: due erano malati e nessuno ha avvisato chi aspettava. {On} {at} c’è un posto a Suo nome e sarà {r:ricevuta/ricevuto} subito.',
      'La ringrazio per la franchezza e Le chiedo scusa. Ho parlato con il negozio: il {date} gli appuntamenti erano stati presi due volte. Abbiamo cambiato l’agenda perché non si ripeta, ed {by} Le scrivo che cosa ha deciso la squadra.',
    ],
    followUps: ['grazie, non mi aspettavo una risposta così schietta. Tornerò volentieri.'],
    answers: [
      'mi fa davvero piacere. Quando viene, chieda di me: il caffè lo offriamo noi. {On} passo in negozio di persona a vedere se la nuova agenda funziona.',
    ],
    notes: [
      '@{colleague} seconda lamentela sulle attese a {place} questo mese. Guardiamo insieme i turni della pausa pranzo {on}?',
    ],
  },
  praise: {
    subjects: ['Grazie!', 'Un grazie di cuore alla squadra di {place}', 'Servizio impeccabile'],
    openings: [
      'volevo semplicemente ringraziarvi. Il {date} ho ritirato i miei nuovi {product} e la signora che me li ha sistemati ci ha messo tutta la cura del mondo.',
      'mio padre ha ottantun anni e pochissima pazienza, ma da voi a {place} è stato trattato come un principe.',
    ],
    asks: [
      'Fate sapere ai colleghi: di solito si scrive solo per lamentarsi.',
      'Da allora non smette più di leggere il giornale.',
    ],
    replies: [
      'ci ha rallegrato la mattinata. Ho letto il Suo messaggio ad alta voce in negozio e ora è appeso dietro il banco. Passi quando vuole per una pulizia e un controllo gratuiti; {on}, per esempio, c’è calma.',
      'grazie per aver trovato il tempo di scriverci. Ho girato subito le Sue parole ai colleghi di {place} e ho segnato per Lei una regolazione gratuita quando preferisce; {on} {at} è un’ora tranquilla.',
    ],
    followUps: ['che gentili! Tornerò senz’altro.'],
    answers: ['La aspettiamo con piacere. Il laboratorio è più libero {on} {at}, e il caffè non manca.'],
    notes: ['Troppo bello per tenerlo per noi: @{colleague} lo leggi tu alla squadra {on}?'],
  },
  children: {
    subjects: [
      'Occhiali per [mia figlia|mio figlio]',
      'Esame della vista per bambini',
      'Avete lenti per la miopia dei bambini?',
    ],
    openings: [
      'a scuola ci hanno consigliato un controllo della vista per il nostro bambino di [sei|sette|otto] anni. Sarebbe il primo e c’è un po’ di agitazione.',
      'la miopia di nostra figlia, [otto|nove] anni, è aumentata [per la seconda volta quest’anno|di nuovo dal controllo del {date}].',
    ],
    asks: [
      'A {place} c’è qualcuno che ci sa fare con i bambini, e avete montature piccole?',
      'Ho letto di lenti che la rallentano: le trattate, e quanto costano?',
    ],
    replies: [
      'non vediamo l’ora di conoscervi. A {place} l’ottica che segue i bambini c’è {on}, e vi ho riservato un primo controllo {at}: si fa con le figure, senza soffi d’aria e con tutta la calma che serve. Di montature piccole ne abbiamo una sessantina.',
      'sì, applichiamo lenti per il controllo della miopia e rivediamo i bambini ogni sei mesi. Si parte da {amount}, con i due controlli compresi. Ho tenuto libero {on} {at} a {place} per una misurazione, così decidete con i numeri alla mano.',
    ],
    followUps: ['benissimo, ci saremo. Dobbiamo portare qualcosa?'],
    answers: [
      'basta il pupazzo preferito e, se l’avete, la lettera della scuola o del pediatra. Se ci fosse un imprevisto, chiami il {phone} e troviamo un altro momento.',
    ],
    notes: ['Bambino, un po’ agitato. @{colleague} lo segui tu {on}? Teniamo un quarto d’ora di margine.'],
  },
  'personal-data': {
    subjects: ['Cambio di indirizzo', 'Nuovo indirizzo e-mail', 'Aggiornamento dei miei dati'],
    openings: [
      'abbiamo traslocato e vorrei che aggiornaste il mio indirizzo prima del prossimo promemoria.',
      'ricevo i vostri promemoria due volte, una al vecchio indirizzo. Sono cliente a {place} dal {date}.',
    ],
    asks: [
      'Potreste anche dirmi quali miei dati conservate?',
      'Tenete per favore solo questa e-mail e cancellate l’altra.',
    ],
    replies: [
      'fatto: nella Sua scheda ora c’è solo questo indirizzo, quello vecchio è stato cancellato. Il riepilogo di tutto ciò che conserviamo Le arriva {by}; se una riga non Le torna, me lo dica.',
      'grazie della segnalazione. Ho unito le due schede, quindi d’ora in poi riceverà un solo promemoria. {On} ricontrollo che il vecchio indirizzo sia davvero sparito.',
    ],
    followUps: ['grazie. Vale anche per gli SMS?'],
    answers: [
      'sì, ho disattivato anche quelli. La modifica è completa {by}, e in negozio può riattivarli quando vuole.',
    ],
    notes: ['@{colleague} ho unito le due schede di {name}. La richiesta sui dati va evasa {by}.'],
  },
}
