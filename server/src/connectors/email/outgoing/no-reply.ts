// "no reply" as people write it into addresses, by language. `-` stands for any or no separator.
const PHRASES = [
  'no-reply|not-reply|do-not-reply|dont-reply|donot-reply|never-reply|no-response|do-not-respond|no-answer|no-replies|unmonitored|no-return', // en
  'nicht-antworten|keine-antwort|bitte-nicht-antworten|antworte-nicht|nichtantworten', // de
  'ne-pas-repondre|ne-repondez-pas|nepasrepondre|pas-de-reponse|sans-reponse', // fr
  'no-responder|no-contestar|no-responda|no-respondas|no-conteste|sin-respuesta|no-respongueu', // es, ca
  'non-rispondere|non-risponda|no-risposta|nessuna-risposta|nonrispondere', // it
  'nao-responder|nao-responda|não-responder|não-responda|naoresponda|sem-resposta', // pt
  'niet-antwoorden|niet-beantwoorden|geen-antwoord|nietreageren|niet-reageren', // nl
  'nie-odpowiadaj|nie-odpowiadac|nie-odpowiadać|prosze-nie-odpowiadac|bez-odpowiedzi|nieodpowiadaj', // pl
  'ne-otvechat|ne-otvechai|ne-otvechay|ne-otvechayte|neotvechat|не-отвечать|не-отвечайте|nevidpovidaty|ne-vidpovidaty', // ru, uk
  'svara-inte|ej-svar|svar-ej|ikke-svar|svar-ikke|ala-vastaa|älä-vastaa|inget-svar|ingen-svar', // nordic
  'neodpovidat|neodpovidejte|neodpovedat|neodpovedajte|ne-odgovarjaj|ne-odgovaraj|ne-odgovarati', // cs, sk, sl, hr
  'ne-valaszolj|nevalaszolj|nu-raspunde|nu-raspundeti|yanitlama|yanıtlamayin|cevaplamayin|cevap-yok', // hu, ro, tr
]

const PATTERN = new RegExp(
  `(?:^|[^\\p{L}])(?:${PHRASES.join('|').replaceAll('-', '[-_.+]{0,2}')})(?:[^\\p{L}]|$)`,
  'u',
)
// R-E, as written there.
const ENGLISH = /(?:^|[^a-z])(?:no|not|do[-_. ]?not|dont)[-_. ]?reply(?:[^a-z]|$)/

/** True for an address nobody is meant to answer (R-E): such a sender is refused at save and at send. */
export function isNoReplyAddress(address: string) {
  const local = address.slice(0, 320).toLowerCase().split('@')[0] ?? ''
  return ENGLISH.test(local) || PATTERN.test(local)
}
