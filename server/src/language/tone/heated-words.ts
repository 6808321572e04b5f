import { plainWord } from '../mark-words.ts'
import { compilePhrases, type PhraseIndex, phrasesAt, type Said } from '../themes/phrases.ts'

/** How somebody speaks who is more than disappointed: calls names, or announces what they will do. */
export type Heat = 'insult' | 'threat'

type Heated = Readonly<Record<Heat, string>>

// Written as the phrases of themes are (themes.ts). Words that also describe goods ("rubbish bin", "криминал") are left out.
const heated: ReadonlyMap<string, Heated> = new Map(
  Object.entries({
    en: {
      insult: `scam* | crook* | thief | thieves | liar* | idiot* | moron* | imbecil* | incompetent | fraud* | con artist* | rip off | ripoff
        | robbery | disgusting | disgrace* | pathetic | cowboys | bastard* | asshole* | bullshit | shitty | scum | shame on you | shameless | worst * ever`,
      threat: `lawyer* | solicitor* | sue you | sueing | suing | legal action | take you to court | see you in court | small claims | police | trading standards
        | consumer protection | ombudsman | health inspector* | go to the press | report you | reported you | chargeback`,
    },
    it: {
      insult: `truff* | ladr* | imbroglion* | bugiard* | idiot* | cretin* | incompetent* | deficient* | vergogn* | schifo | schifos* | vomitevol* | delinquent*
        | furto | maleducat* | cafon* | pagliacci* | merda | stronz* | fate pena | fate schifo`,
      threat: `avvocat* | denunci* | vie legali | querel* | tribunale | carabinieri | polizia | guardia di finanza | codacons | altroconsumo | asl | nas
        | associazione consumatori | ai giornali | diffid*`,
    },
    pl: {
      insult: `oszust* | oszuka* | zlodziej* | klamc* | klamstw* | idiot* | debil* | kretyn* | niekompetent* | zenad* | skandal* | wstyd | hanb* | obrzydliw*
        | chamstw* | cham | chamsk* | bezczeln* | banda | kpina | gowno | szmat* | patologi*`,
      threat: `adwokat* | prawnik* | sad | do sadu | sadow* | pozew | pozwe | pozwac | policj* | prokuratur* | uokik | rzecznik* | sanepid* | inspekcj* | reklamacj* do
        | zglosze | zglaszam | do gazet | do telewizji`,
    },
    ru: {
      insult: `мошенни* | вор | воры | ворье | обман* | жулик* | лжец* | врун* | врут | идиот* | дебил* | кретин* | хам | хамы | хамств* | хамк* | некомпетентн* | позор*
        | отвратительн* | мерзк* | быдло | беспредел | кидал* | развод на деньги | лохотрон | дерьмо | сволоч* | твари`,
      threat: `юрист* | адвокат* | суд | в суд | суде | судом | иск | полици* | прокуратур* | роспотребнадзор* | жалоб* в | защит* прав потребител* | заявление в | в газету | досудебн*`,
    },
    es: {
      insult: `estafa* | ladron* | mentiros* | idiota* | imbecil* | incompetent* | sinverguenza* | verguenza | vergonzos* | asco | asqueros* | timo | timador* | robo | mierda | payas* | maleducad*`,
      threat: `abogad* | denunci* | demand* | tribunal* | juzgado | policia | hoja de reclamaciones | hojas de reclamaciones | ocu | prensa | inspeccion`,
    },
    de: {
      insult: `betrug* | betruger* | abzocke* | lugner* | gelogen | idiot* | unfahig* | inkompetent* | frechheit | unverschamt* | ekelhaft* | widerlich* | schweinerei | dreist* | diebe | dieb | saftladen | scheiss* | schande | verarsch*`,
      threat: `anwalt* | rechtsanwalt* | klage | verklage* | gericht* | anzeige | polizei | verbraucherzentrale | verbraucherschutz | gesundheitsamt | ordnungsamt | presse | rechtliche schritte`,
    },
    fr: {
      insult: `arnaque* | escroc* | voleur* | menteu* | idiot* | imbecile* | incompeten* | honte | honteu* | scandale* | degueulasse* | ecoeurant* | foutage de gueule | merde | malhonnete* | charlatan*`,
      threat: `avocat* | plainte | porter plainte | tribunal* | justice | police | gendarmerie | dgccrf | repression des fraudes | ufc | que choisir | presse | huissier* | mise en demeure`,
    },
  }),
)

const compiled = new Map<string, PhraseIndex<Heat>>()
const longest = 5_000

export type FoundHeat = { heat: Heat; phrase: string }

/** The names a text calls and the threats it makes, as they stand in it; nothing in a language without a list. */
export function findHeat(text: string, language: string): FoundHeat[] {
  const index = indexOf(language)
  if (!index) return []
  const cut = text.slice(0, longest)
  const words = [...cut.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(({ 0: raw, index: start }): Said => {
    return { word: plainWord(raw), start, end: start + raw.length }
  })
  return words.flatMap(({ start }, at) =>
    phrasesAt(index, words, at).map(({ theme, length }) => ({
      heat: theme,
      phrase: cut.slice(start, words[at + length - 1]?.end),
    })),
  )
}

function indexOf(language: string): PhraseIndex<Heat> | undefined {
  const known = compiled.get(language)
  const written = heated.get(language)
  if (known || !written) return known
  const index = compilePhrases<Heat>(
    new Map([
      ['insult', written.insult],
      ['threat', written.threat],
    ]),
  )
  compiled.set(language, index)
  return index
}
