import type { Seeds } from '../themes.ts'

export const it: Seeds = {
  openingHours: `orari* di apertura | orario di apertura | orari | orario | a che ora apr* | a che ora chiud* | quando apr* | quando chiud* | siete aperti | è aperto
    | chiuso il | aperti la | aperto la | aperti di | aperto di | aperti domenica | trovato chiuso | era chiuso | chiude prima | giorni festivi | apertura | chiusura`,
  website: `sito | sito web | pagina web | app | applicazione | negozio online | non si carica | messaggio di errore | si blocca | errore | errori`,
  account: `account | accedere al | accesso al mio | login | password | registrazione | registrarmi | registrarsi | iscrivermi | codice di verifica | profilo | nome utente | credenziali`,
  reachability: `nessuno risponde | non risponde* | non rispondono | nessuna risposta | mai risposto | non ha* risposto | non mi ha* risposto | senza risposta | numero del servizio clienti | contattare il servizio
    | call center | numero verde | richiama* | parlare con un operatore | parlare con qualcuno | irraggiungibil* | impossibile contattar* | contattar* | numero di telefono
    | attaccato il telefono | non rispondete | al telefono nessuno`,
  privacy: `privacy | gdpr | dati personali | i miei dati | protezione dei dati | disiscriver* | cancellarmi dalla | newsletter | consenso`,
  booking: `prenot* | appuntament* | disdire | disdetta | spostare l'appuntamento | fissare un`,
  access: `parcheggi* | sedia a rotelle | accessibil* | barriere | difficile da trovare | facile da trovare | ingresso | ascensore | scale | mezzi pubblici | come arrivare | posizione`,
  selection: `assortiment* | scelta | esaurit* | non disponibil* | non è disponibil* | ancora disponibil* | disponibile in | disponibilità di | disponibile online | varietà | vasta gamma | ampia gamma | taglia | taglie | avete in negozio | scaffali vuoti | rifornit*`,
  price: `prezz* | costos* | caro | cara | cari | carissim* | troppo caro | economic* | conveniente | rapporto qualità | costo | costi | costa | costano | furto | salat* il conto | preventiv* | tariff*
    | sovrapprezzo | !caro cliente | !cari saluti | !cara signora | !caro signore`,
  waiting: `fila | file | coda | code | attes* | aspett* | ore di ritardo | minuti di ritardo | in ritardo | ritardo | ritardi | lentissim* | lent* | troppo tempo | un'eternità | tempi lunghi
    | serviti subito | servizio veloce | servizio rapido | !mi aspettavo | !attesa di un vostro | !attesa di una vostra | !attesa di vostro | !attesa di risposta | !attesa di riscontro | !ci aspettavamo | !aspettativ* | !come mi aspettavo`,
  staff: `personale | servizio clienti | assistenza clienti | disponibile | disponibili | staff | commess* | maleducat* | scortes* | cortes* | gentil* | sgarbat* | addett* | direttore | direttrice | cassier* | camerier* | arrogant* | dipendent* | titolare | titolari
    | disponibilissim* | cordial* | educat* | antipatic* | simpatic* | accoglienza | receptionist | barista | tecnico | !dati personali | !ancora disponibil* | !è disponibile in | !non disponibil* | !disponibile online | !personale o familiare`,
  advice: `consigliat* bene | mi ha consigliato | mi hanno consigliato | consigli | consulenz* | spiegat* | spiegazion* | competen* | incompeten* | preparat* | impreparat* | professional* | informazioni sbagliate
    | informazioni errate | non sapeva* | non sanno`,
  cleanliness: `pulit* | pulizi* | sporc* | sporcizia | puzz* | muffa | bagno | bagni | igien* | polver* | macchi* | scarafagg* | lurid* | odore | cattivo odore | !conti puliti`,
  atmosphere: `atmosfera | ambiente | accogliente | accoglienti | rumoros* | rumore | musica | affollat* | arredament* | arredat* | aria condizionata | comod* | scomod* | tranquill* | vista | caotic* | confusione`,
  payment: `addebit* | pagament* | fattur* | scontrin* | ricevuta | pagato due volte | doppio | carta di credito | carta di debito | bancomat | pos | contanti | bonifico | bollett* | rate | conto sbagliato | transazion*`,
  promotion: `scont* | buono | buoni sconto | coupon | promozion* | promo | codice sconto | carta regalo | gift card | carta fedeltà | punti | offert* | saldi | volantino | !buono il | !molto buono | !è buono | !era buono | !buono e`,
  delivery: `consegn* | pacco | pacchi | corrier* | spedizion* | spedit* | spedire | tracking | tracciamento | tracciare | mai arrivat* | non è arrivat* | non è ancora arrivat* | non è mai arrivat* | fattorino | postino`,
  order: `ordin* | articolo sbagliato | prodotto sbagliato | taglia sbagliata | manca un | mancava | mancavano | mancante | mancanti | annull* | cancellare l'ordine | incomplet* | !ordine e pulizia | !in ordine`,
  quality: `rott* | difett* | danneggiat* | guast* | non funziona* | smesso di funzionare | qualità | scadente | si è rotto | graffi* | crepat* | perde acqua | strappat* | si scuce | malfunzionament* | !rapporto qualità`,
  food: `cibo | piatt* | gusto | gustos* | sapor* | squisit* | deliziosi* | buonissim* | crud* | bruciat* | freddo | fredda | menù | menu | colazione | pranzo | cena | caffè | pizza | pizze | porzion* | scadut*
    | intossicazion* | allergi* | vegan* | vegetarian* | senza glutine | celiac* | insipid* | mangiat* | mangiare | salato | ristorante`,
  repair: `ripar* | aggiust* | garanzia | pezzi di ricambio | ricambi* | assistenza tecnica | manutenzion*`,
  returns: `reso | resi | restitu* | rispedir* | rimandare indietro | cambio merce | cambiare taglia | cambiare il | cambiarlo | cambiarla | sostitu* | etichetta di reso | !reso conto | !mi sono reso`,
  refund: `rimbors* | indietro i soldi | soldi indietro | riavere i soldi | restituzione dei soldi | risarciment* | nota di credito | indennizzo`,
}
