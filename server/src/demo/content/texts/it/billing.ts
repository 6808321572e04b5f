import type { TopicKeyOf } from '../../topics.ts'
import type { Texts } from '../shape.ts'

export const billing: Texts<TopicKeyOf<'billing'>> = {
  invoice: {
    subjects: [
      'Fattura per l’ordine {order}',
      'Richiesta fattura con codice fiscale',
      'Scontrino dei miei occhiali',
    ],
    openings: [
      'la mia azienda contribuisce agli occhiali da computer e le serve una fattura per l’ordine {order} ({amount}).',
      'ho comprato i {product} a {place} il {date} e non trovo più lo scontrino. Allego quel che mi è rimasto.',
    ],
    asks: [
      'Potete mandarmene una con il mio nome e la data?',
      'È possibile averne una copia per la detrazione?',
    ],
    replies: [
      'certo. Ho emesso la fattura {invoice} di {amount} con la dicitura «occhiali per videoterminale», quella che chiedono le aziende. Le arriva via mail {soon}.',
      'nessun problema, conserviamo i documenti per dieci anni. Ho trovato l’acquisto del {date}: la copia, numero {invoice}, sarà nella Sua casella {soon}.',
    ],
    followUps: ['grazie. Si può aggiungere anche la ragione sociale?'],
    answers: [
      'sì, mi mandi denominazione e indirizzo esatti. Appena li ho, la fattura {invoice} corretta parte in giornata, al più tardi {on}.',
    ],
    notes: ['@{colleague} controlli tu i dati fiscali di {name} prima che la fattura {invoice} parta {on}?'],
  },
  'double-charge': {
    subjects: ['Addebito doppio', '{amount} addebitati due volte', 'Doppio pagamento per {order}'],
    openings: [
      'sul mio estratto conto del {date} trovo due volte {amount}, entrambe per l’ordine {order}.',
      'alla cassa di {place} il terminale diceva «negato», ho pagato di nuovo e adesso vedo due pagamenti di {amount}.',
    ],
    asks: ['Vi chiedo di restituirmene uno.', 'In quanto tempo si può sistemare?'],
    replies: [
      'ha ragione e mi scuso. Vedo entrambi i pagamenti per {order}: ho appena stornato il secondo e i {amount} tornano sul Suo conto {by}. La banca lo indica come storno.',
      'grazie dell’estratto conto, ci ha risparmiato molte ricerche. I secondi {amount} erano solo prenotati, mai incassati: ho annullato la prenotazione, che sparisce {by}. {On} ricontrollo.',
    ],
    followUps: ['li vedo già, grazie per la rapidità.'],
    answers: [
      'grazie di averlo scritto. Da parte nostra è chiuso, e {on} do un’ultima occhiata al conto, per sicurezza.',
    ],
    notes: [
      'Il secondo pagamento di {name} è nato da un time-out. @{colleague} guardi tu il registro dei pagamenti {by}?',
    ],
  },
  refund: {
    subjects: ['Rimborso ordine {order}', 'Sto ancora aspettando il rimborso', 'Quando arriva il rimborso?'],
    openings: [
      'ho reso i {product} il {date} e i {amount} non si sono ancora visti. Ordine {order}.',
      'mi avete confermato il reso di {order} [due settimane|dieci giorni] fa, ma sul conto non c’è nulla.',
    ],
    asks: ['Potete verificare a che punto è?', 'Quando sarà pagato?'],
    replies: [
      'ho controllato: il pacco è arrivato in tempo, ma il rimborso aspettava una seconda firma. L’ho messa un minuto fa. I {amount} partono oggi e sono da Lei {by}.',
      'mi dispiace che abbia dovuto chiedere. I {amount} erano andati su una carta scaduta e la banca li ha rimandati. Li sto inviando sul conto da cui ha pagato: ci saranno {by}, e {on} ricontrollo.',
    ],
    followUps: ['grazie. Nel frattempo mi hanno sostituito la carta, è un problema?'],
    answers: [
      'nessun problema: la banca sposta da sola l’importo sulla carta nuova, {by} al più tardi. Se non dovesse arrivare, chiami il {phone} e chieda di me.',
    ],
    notes: ['Rimborso di {order} respinto, carta scaduta. @{colleague} paghiamo con bonifico {by}.'],
  },
  insurance: {
    subjects: ['Contributo per gli occhiali nuovi', 'Modulo per il fondo sanitario', 'Buono vista aziendale'],
    openings: [
      'il mio fondo sanitario contribuisce agli occhiali nuovi e vuole un modulo firmato dall’ottico. Si tratta dell’ordine {order}.',
      'la mia azienda mi ha dato un buono vista e vorrei usarlo per i {product}.',
    ],
    asks: ['Potete compilarlo? Serve l’originale?', 'Come funziona con un prezzo di {amount}?'],
    replies: [
      'volentieri. Porti il modulo o ne mandi una foto: il nostro ottico di {place} lo firma {on}, poi lo ritira o glielo spediamo. Alleghiamo anche la ricetta, che di solito viene richiesta.',
      'si può fare. Il buono si scala alla cassa: dei {amount} paga solo la differenza. Porti l’originale a {place}, se vuole {on} {at}, e compiliamo insieme il modulo.',
    ],
    followUps: ['perfetto. Si può aggiungere anche la data dell’esame della vista?'],
    answers: [
      'l’ho aggiunta, con il timbro. Il modulo è pronto a {place} da {on} e una copia Le arriva via mail.',
    ],
    notes: ['Modulo del fondo di {name}: manca la data dell’esame. @{colleague} firma tu {by}?'],
  },
  'gift-card': {
    subjects: ['Domanda su una carta regalo', 'La carta regalo non funziona', 'Vorrei regalare una carta'],
    openings: [
      'ho ricevuto una vostra carta regalo da {amount}, ma il sito dice che il codice non è valido.',
      'vorrei regalare a mia madre una carta da {amount}; abita vicino a {place}.',
    ],
    asks: ['Potete controllare?', 'Vale in tutti i negozi, e ha una scadenza?'],
    replies: [
      'ho verificato: la carta è autentica e vale {amount}, solo che alla cassa non era mai stata attivata. L’ho attivata adesso e il codice funziona {soon}.',
      'che bel pensiero. La carta vale cinque anni in tutti i nostri negozi. Posso farla trovare in una busta a {place} {on} oppure spedirla, e arriva {by}: come preferisce.',
    ],
    followUps: ['benissimo. Se gli occhiali costano meno, il resto si può usare in seguito?'],
    answers: [
      'sì, il resto rimane sulla carta e lo trova stampato su ogni scontrino. {On} verifico che sulla Sua ci sia l’importo giusto.',
    ],
    notes: ['Carta regalo da {amount}: @{colleague} verifica {by} che sia stata attivata alla cassa.'],
  },
}
