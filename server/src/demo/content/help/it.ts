import type { HelpTexts } from './shape.ts'

export const it: HelpTexts = {
  'where-is-order': {
    title: 'Dov’è il mio ordine?',
    summary: 'Come seguire il pacco e quando scriverci.',
    keywords: ['tracciamento', 'pacco', 'ritardo'],
    text: `Appena il pacco lascia il nostro laboratorio ricevi un’e-mail con il numero di spedizione. Cliccaci sopra: vedi dov’è il pacco, di solito qualche ora dopo l’e-mail.

- **Nessuna e-mail?** Gli occhiali con le tue lenti vanno prima fatti: servono da tre a sette giorni lavorativi ([tempi di consegna](article:delivery-times)).
- **Fermo da tre giorni?** Scrivici. Chiediamo al corriere il giorno stesso e ti diciamo che cosa abbiamo trovato.

> [!TIP]
> Tieni a portata di mano il numero d’ordine: comincia con OT ed è in ogni nostra e-mail.`,
  },
  'delivery-times': {
    title: 'Quanto ci mette la consegna e quanto costa?',
    summary: 'Due o tre giorni lavorativi per le montature, fino a dieci per lenti fatte per te.',
    keywords: ['spedizione', 'espresso', 'costi'],
    text: `| Che cosa hai ordinato | A noi servono | Al corriere servono |
| --- | --- | --- |
| Occhiali da sole, lenti a contatto, accessori | 1 giorno lavorativo | 1–2 giorni lavorativi |
| Occhiali con lenti monofocali | 3–5 giorni lavorativi | 1–2 giorni lavorativi |
| Occhiali con lenti progressive | 5–8 giorni lavorativi | 1–2 giorni lavorativi |

La consegna è gratuita da 50 €. Sotto costa 4,90 €. L’espresso entro mezzogiorno costa 9,90 €, e ti diciamo con onestà se il tuo ordine ce la fa.

Puoi anche [ritirare in negozio](article:collect-in-shop): è sempre gratis.`,
  },
  'change-order': {
    title: 'Posso cambiare o annullare l’ordine?',
    summary: 'Sì, finché non tagliamo le lenti. Ecco come.',
    keywords: ['indirizzo', 'annullare', 'sbagliato'],
    text: `Puoi cambiare l’indirizzo, il negozio del ritiro o la montatura **finché non tagliamo le lenti**, di solito per un giorno lavorativo.

1. Rispondi all’e-mail di conferma.
2. Dicci che cosa deve essere diverso.
3. Te lo confermiamo, o ti chiamiamo se le lenti sono già in macchina.

Se annulli prima del taglio riavrai subito tutto. Dopo valgono comunque i trenta giorni per [restituire](article:how-to-return).`,
  },
  'parcel-damaged': {
    title: 'Il pacco è rovinato o manca qualcosa',
    summary: 'Mandaci una foto: sostituiamo subito.',
    text: `Ci dispiace. Mandaci due foto entro una settimana: una della scatola e una del contenuto. Con il corriere parliamo noi.

Spediamo la sostituzione appena viste le foto. Usa pure quello che si può usare finché non arriva; il resto torna con un’etichetta gratuita.`,
  },
  'collect-in-shop': {
    title: 'Ritirare l’ordine in negozio',
    summary: 'Gratis, con la regolazione compresa.',
    keywords: ['ritiro', 'negozio'],
    text: `Scegli «Ritiro in negozio» quando ordini. Ti scriviamo quando gli occhiali sono arrivati e li teniamo per **trenta giorni**.

Porta il numero d’ordine o un documento. Può venire anche un’altra persona, con la nostra e-mail.

Concediti cinque minuti: regoliamo gli occhiali sul tuo viso. Il tuo negozio: {{location.hours}}.`,
  },
  'how-to-return': {
    title: 'Come restituisco qualcosa?',
    summary: 'Trenta giorni, gratis, online o in ogni negozio.',
    keywords: ['reso', 'rimborso', 'etichetta'],
    text: `Hai **trenta giorni** da quando è arrivato, anche per occhiali con lenti fatte per te.

1. Rispondi all’e-mail dell’ordine o vieni in un negozio qualsiasi.
2. Entro poche ore ti mandiamo un’etichetta gratuita.
3. Metti tutto nella scatola, attacca l’etichetta e consegnala alla posta.

Lo guardiamo entro due giorni lavorativi e ti diciamo [quando arrivano i soldi](article:refund-when).

> [!NOTE]
> Le lenti a contatto aperte non si possono rivendere. Le scatole chiuse possono tornare.`,
  },
  'refund-when': {
    title: 'Quando riavrò i soldi?',
    summary: 'Paghiamo entro due giorni lavorativi; la banca ci mette un po’ di più.',
    text: `Restituiamo i soldi entro **due giorni lavorativi** da quando il pacco è da noi, nel modo in cui hai pagato.

- Carta: 3–5 giorni lavorativi finché la banca lo mostra
- Bonifico: 1–2 giorni lavorativi
- Carta regalo: subito
- Contanti: in ogni negozio, con lo scontrino

È passata una settimana? Scrivici con il numero d’ordine e scopriamo insieme dove sono.`,
  },
  exchange: {
    title: 'Preferisco un’altra montatura',
    summary: 'Provane altre in negozio o cambia per posta.',
    text: `In negozio si fa prima: provi le montature con calma e facciamo le tue lenti per quella che scegli. Paghi solo la differenza, o la riavrai.

Per posta, [restituisci](article:how-to-return) il primo paio e ordina il secondo. Se ce lo dici, cominciamo con il nuovo prima che il vecchio sia qui.`,
  },
  'your-rights': {
    title: 'I tuoi diritti',
    summary: 'Che cosa ti dà la legge e che cosa aggiungiamo noi.',
    keywords: ['recesso', 'reclamo', 'legge'],
    text: `Per legge puoi recedere da un acquisto online entro **14 giorni**, senza motivo. Per noi sono **30 giorni**.

Se qualcosa è difettoso, chi vende ne risponde per **due anni**: puoi chiedere la riparazione o la sostituzione gratis, e i soldi indietro se non bastano.

Non ti abbiamo accontentato? Rispondi a una nostra e-mail con la parola «reclamo». Una persona che non c’entrava legge tutto e risponde entro tre giorni lavorativi.`,
  },
  'opening-hours': {
    title: 'Quando siete aperti?',
    summary: 'Gli orari del tuo negozio, feste comprese.',
    keywords: ['orari', 'domenica', 'festivi'],
    text: `Il tuo negozio: {{location.hours}}.

Gli orari cambiano da negozio a negozio, e quelli nei centri commerciali aprono anche alcune domeniche. Quello che leggi qui e sulle pagine dei negozi è sempre aggiornato, feste comprese.

Per un [esame della vista](article:eye-test-prepare) vieni al più tardi quaranta minuti prima della chiusura.`,
  },
  'reach-us': {
    title: 'Come raggiungo il mio negozio?',
    summary: 'Telefono, e-mail, indirizzo e chi risponde.',
    text: `- Telefono: {{location.phone}}
- E-mail: {{location.email}}
- Indirizzo: {{location.address}}

Chi risponde lavora in negozio o nel nostro servizio clienti di Milano, e lo conosce bene. Ogni e-mail la legge una persona, e a ognuna delle nostre puoi rispondere.`,
  },
  'step-free': {
    title: 'Accesso senza gradini, passeggini e cani guida',
    summary: 'In tutti i negozi si entra senza gradini; se vuoi una mano, diccelo.',
    keywords: ['carrozzina', 'accessibilità'],
    text: `Tutti i negozi hanno un ingresso senza gradini o una rampa che mettiamo per te. La poltrona nella sala d’esame si può spostare. I cani guida sono i benvenuti, e anche i passeggini.

L’ora più tranquilla è fra le dieci e mezzogiorno nei giorni feriali. Se ci dici quando vieni, qualcuno ti aspetta alla porta.`,
  },
  'hold-frame': {
    title: 'Mi tenete da parte una montatura?',
    summary: 'Sì, per tre giorni, in ogni negozio.',
    text: `Dicci il nome o il numero della montatura e il negozio. La teniamo **tre giorni** a tuo nome, senza impegno e senza acconto.

Se quel negozio non ce l’ha, la manda un altro: servono due o tre giorni lavorativi.`,
  },
  'eye-test-prepare': {
    title: 'Prepararsi all’esame della vista',
    summary: 'Che cosa portare, quanto dura e che cosa non mettere.',
    keywords: ['appuntamento', 'optometrista'],
    text: `L’esame dura circa **quaranta minuti**. Porta

- gli occhiali che usi adesso, anche quelli da lettura
- l’ultima ricetta, se ce l’hai
- i nomi dei farmaci che prendi

Non mettere le lenti morbide da un giorno, le rigide da tre. Dopo puoi guidare: non usiamo gocce che allargano la pupilla.

> [!WARNING]
> Lampi improvvisi, un’ombra o un calo della vista sono da medico, **oggi**. Non aspettare un appuntamento da noi.`,
  },
  'eye-test-cost': {
    title: 'Quanto costa l’esame della vista?',
    summary: 'Gratis con occhiali nuovi, 25 € senza.',
    text: `Con occhiali nuovi presi da noi l’esame è **gratis**. Senza costa 25 €, e la ricetta la porti via: è tua.

Se poi compri entro tre mesi, togliamo i 25 €.`,
  },
  'contact-lenses': {
    title: 'Lenti a contatto per la prima volta',
    summary: 'Applicazione, settimana di prova e controllo sono compresi.',
    text: `Misuriamo gli occhi, scegliamo le lenti con te e proviamo a metterle e toglierle finché è facile. Poi porti un paio di prova gratis per una settimana e torni per il controllo.

Non dormire mai con le giornaliere e non sciacquare mai le lenti con l’acqua. Se un occhio è rosso o fa male, togli la lente e chiamaci: {{location.phone}}.`,
  },
  children: {
    title: 'Occhiali per bambini',
    summary: 'Montature robuste, persone pazienti, sostituzione gratis per un anno.',
    text: `Esaminiamo i bambini da circa quattro anni, con i loro tempi. Per i più piccoli vai prima da un oculista.

Se la montatura di un bambino si rompe nel primo anno la sostituiamo una volta, comunque sia successo. Se intanto gli occhi cambiano, le lenti nuove costano la metà.`,
  },
  'repair-how': {
    title: 'Come faccio riparare gli occhiali?',
    summary: 'Ogni negozio ha un laboratorio; quasi tutto si fa mentre aspetti.',
    keywords: ['rotti', 'cerniera', 'vite'],
    text: `Vieni in un negozio qualsiasi, senza appuntamento. Viti, naselli e cerniere si fanno mentre prendi un caffè. Se serve un pezzo ci vuole circa una settimana, e se si può ti prestiamo una montatura.

Ti diciamo il prezzo prima di cominciare. Entro la [garanzia](article:guarantee) non costa nulla. Ripariamo anche occhiali non nostri.`,
  },
  adjustment: {
    title: 'Gli occhiali scivolano o stringono',
    summary: 'Li regoliamo gratis, per sempre.',
    text: `Si rimedia in fretta. Vieni in un negozio qualsiasi: pieghiamo le aste, cambiamo i naselli e puliamo gli occhiali. Ci vogliono cinque minuti ed è **sempre gratis**, finché li hai.

Non piegarli da te: la plastica fredda si rompe.`,
  },
  guarantee: {
    title: 'Che cosa copre la garanzia',
    summary: 'Due anni su montature, lenti e trattamenti.',
    text: `Per **due anni** ripariamo o sostituiamo gratis

- montature, cerniere e saldature
- lenti e trattamenti, se si staccano o si screpolano
- quello che abbiamo sbagliato noi

I graffi di una caduta e gli occhiali su cui qualcuno si è seduto non ne fanno parte. Vieni lo stesso: spesso costa meno di quanto temi. Lo scontrino aiuta, ma troviamo l’acquisto anche con il tuo nome.`,
  },
  'new-glasses-blurred': {
    title: 'Con gli occhiali nuovi non vedo bene',
    summary: 'Dai agli occhi una settimana; poi rimisuriamo gratis.',
    text: `Alle lenti nuove serve qualche giorno. Con le progressive punta il naso su quello che guardi e portale tutto il giorno.

Se dopo una settimana non va meglio, o hai mal di testa, torna: rimisuriamo e, se serve, rifacciamo le lenti **gratis entro sessanta giorni**.`,
  },
  'how-to-pay': {
    title: 'Come posso pagare?',
    summary: 'Carte, contanti, bonifico, rate e carte regalo.',
    keywords: ['carta', 'contanti', 'rate', 'bancomat'],
    text: `| | Online | In negozio |
| --- | --- | --- |
| Carte di debito e di credito | sì | sì |
| Telefono e orologio | sì | sì |
| Bonifico | sì | no |
| Contanti | no | sì |
| Carta regalo | sì | sì |
| Rate, da 150 € | sì | sì |

Addebitiamo la carta quando il pacco parte, non prima. Le rate sono sei o dodici, senza interessi.`,
  },
  invoice: {
    title: 'Mi serve una fattura',
    summary: 'A nome tuo o dell’azienda, anche per l’assicurazione.',
    text: `Rispondi all’e-mail di conferma, o porta lo scontrino in negozio, e dicci nome, indirizzo e codice fiscale o partita IVA. La fattura arriva per e-mail lo stesso giorno lavorativo.

Per le assicurazioni indichiamo la ricetta e, separati, i prezzi di montatura e lenti.`,
  },
  'gift-card': {
    title: 'Carte regalo',
    summary: 'Per qualsiasi importo, valide tre anni.',
    text: `Una carta regalo è per qualsiasi importo da 10 €, vale online e in ogni negozio per tre anni. Quello che avanza resta sulla carta.`,
  },
  'your-data': {
    title: 'Che cosa succede ai tuoi dati',
    summary: 'Che cosa teniamo, perché, e come vederlo o cancellarlo.',
    keywords: ['privacy', 'gdpr', 'cancellare'],
    text: `Teniamo quello che serve per fare i tuoi occhiali e per risponderti: nome, indirizzo, ricetta, ordini e ciò che ci hai scritto. Le ricette sono dati sulla salute: le vedono solo il tuo ottico e il laboratorio.

Puoi vedere tutto, farlo correggere o cancellare in ogni momento. Scrivici con la parola «dati». Ci assicuriamo che sia tu e rispondiamo entro due settimane, al più tardi entro il mese che dà la legge. Le fatture vanno tenute dieci anni.`,
  },
  'upset-customer': {
    title: 'Quando un cliente è arrabbiato',
    summary: 'Quattro passi, e quando passare la mano.',
    text: `1. **Di’ che cosa è successo**, con le sue parole. «Gli occhiali erano promessi per venerdì e non ci sono.»
2. **Prenditelo.** Nessun reparto, nessun sistema. «Mi dispiace, è stato un nostro errore.»
3. **Fai subito una cosa**, davanti a lui o prima di chiudere la chiamata.
4. **Di’ un’ora** e scrivila come promessa nella conversazione.

Passa la mano al responsabile se qualcuno è insultato o minacciato, o chiede di parlare più in alto. Non discutere mai su chi ha ragione.`,
  },
  'lost-parcel': {
    title: 'Un pacco è perso: che cosa fare',
    summary: 'Prima spedire, poi chiedere.',
    text: `- Fermo da **tre giorni lavorativi**: chiedi al corriere e dillo al cliente oggi.
- Da **cinque**: manda un secondo paio con l’espresso. Non serve il permesso di nessuno.
- Di’ al cliente di tenere quello che arriva prima; per l’altro manda un’etichetta.

Metti l’etichetta «delivery», così vediamo qual era il corriere.`,
  },
  'large-refund': {
    title: 'Rimborsi: chi può decidere che cosa',
    summary: 'Fino a 100 € tu, fino a 500 € il responsabile, oltre la contabilità.',
    text: `| Importo | Chi decide |
| --- | --- |
| fino a 100 € | tu |
| fino a 500 € | il tuo responsabile |
| oltre | la contabilità, entro un giorno lavorativo |

Nel dubbio decidi per il cliente. Rimborsa sempre nel modo in cui ha pagato; su un altro conto solo dopo il controllo della contabilità.`,
  },
  'data-request': {
    title: 'Qualcuno vuole vedere o cancellare i suoi dati',
    summary: 'Confermare, controllare, passare; mai spedire da soli.',
    text: `1. Conferma oggi che la richiesta è arrivata ed entro quando rispondiamo ([che cosa promettiamo](article:your-data)).
2. Metti l’etichetta «privacy» e passala al servizio clienti.
3. Il servizio clienti controlla chi è: un’e-mail dall’indirizzo noto, o un documento in negozio. Mai chiedere la copia di un documento per e-mail.
4. Solo il servizio clienti manda fuori dei dati.`,
  },
  'closed-at-short-notice': {
    title: 'Un negozio deve chiudere all’improvviso',
    summary: 'Prima gli orari: tutto il resto ne segue.',
    text: `1. Inserisci un’**eccezione** negli orari della sede. Pagine, chat e risposte automatiche seguono entro un minuto.
2. Chiama chi ha un appuntamento oggi, cominciando dal primo.
3. Metti il cartello alla porta: il motivo, quando riapri, il negozio più vicino.
4. Dillo al servizio clienti in due frasi.`,
  },
}
