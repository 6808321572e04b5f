/** How streets are abbreviated in one language, and which words only say what kind of street it is. */
type StreetWords = { long: ReadonlyMap<string, string>; kinds: ReadonlySet<string> }

const english =
  'st,str=street rd=road ave,av,aven=avenue blvd,boul=boulevard dr,drv=drive ln=lane hwy=highway pkwy,pky=parkway pl=place sq=square ct,crt=court ter,terr,tce=terrace cir=circle cres,cr=crescent gdns=gardens grv=grove expy=expressway fwy=freeway tpke=turnpike rte,rt=route plz=plaza ctr,centre=center trl=trail byp=bypass cl=close'
const englishSaid =
  'mt=mount ft=fort n=north s=south e=east w=west ne=northeast nw=northwest se=southeast sw=southwest'
const tables = {
  en: words(`${english} ${englishSaid}`, kindsIn(english)),
  de: words('str=strasse pl=platz', 'strasse platz weg allee gasse ring damm ufer'),
  it: words(
    'v=via vle,vl,vle=viale pza,pzza,pzz,pz,pzale=piazza cso=corso lgo,lg=largo vlo=vicolo ctr,cda=contrada str=strada loc=localita fraz,fr=frazione ss=statale',
    'via viale piazza piazzale corso largo vicolo contrada strada localita frazione statale',
  ),
  fr: words(
    'av,ave=avenue bd,bld,bvd,boul=boulevard r=rue pl=place ch,che=chemin rte=route all=allee imp=impasse fg,fbg=faubourg st=saint ste=sainte crs=cours sq=square qu=quai',
    'avenue boulevard rue place chemin route allee impasse faubourg cours square quai',
  ),
  es: words(
    'c,cl=calle av,avda,avd,ave=avenida pza,pl,plz=plaza ctra,cr=carretera po,pso=paseo rda=ronda trav=travesia urb=urbanizacion pol=poligono',
    'calle avenida plaza carretera paseo ronda travesia camino',
  ),
  pt: words(
    'r=rua av,avda=avenida pc,pca=praca trav,tv=travessa estr=estrada al=alameda lg=largo',
    'rua avenida praca travessa estrada alameda largo',
  ),
  pl: words(
    'ul=ulica al=aleja aleje=aleja pl=plac os=osiedle rynek=rynek gen=generala sw=swietego ks=ksiedza dr=doktora prof=profesora',
    'ulica aleja plac osiedle',
  ),
  ru: words(
    'ul=ulica ulitsa=ulica pr,prt,prosp,prospekt=prospekt per=pereulok pl,ploshchad=ploshchad sh=shosse nab=naberezhnaya br,bulvar=bulvar mkr,mkrn=mikroraion tup=tupik',
    'ulica prospekt pereulok ploshchad shosse naberezhnaya bulvar mikroraion tupik proezd',
  ),
  nl: words('str=straat ln=laan pl=plein wg=weg stwg=steenweg', 'straat laan plein weg steenweg'),
  north: words(
    'g=gatan v=vej vg=vagen gt=gate gt=gate pl=plads',
    'gatan gata gate vej vagen vei plads torg katu tie',
  ),
  cs: words(
    'ul=ulice nam=namesti tr=trida sidl=sidliste nabr=nabrezi',
    'ulice namesti trida sidliste nabrezi utca ut ter',
  ),
} as const

const languageOf = new Map<string, keyof typeof tables>([
  ...pairs('de', 'DE AT CH LI'),
  ...pairs('it', 'IT SM VA'),
  ...pairs('fr', 'FR BE LU MC'),
  ...pairs('es', 'ES MX AR CO CL PE UY EC'),
  ...pairs('pt', 'PT BR'),
  ...pairs('pl', 'PL'),
  ...pairs('ru', 'RU BY KZ UA BG'),
  ...pairs('nl', 'NL'),
  ...pairs('north', 'SE NO DK FI IS'),
  ...pairs('cs', 'CZ SK HU'),
])

/** The street words of a country; English where no table of ours speaks. */
export function streetWordsOf(country: string): StreetWords {
  return tables[languageOf.get(country) ?? 'en']
}

/** Countries that write the number before the street. */
export const numberFirst: ReadonlySet<string> = new Set(
  'US CA GB IE AU NZ ZA IN SG MY PH HK FR LU MC NG KE GH JM TT BS BB MT TH'.split(' '),
)

/** Words before the number of a unit within a house. */
export const unitWords: ReadonlySet<string> = new Set(
  '# suite ste unit apt apartment shop store room rm floor fl level lvl bldg building int interno scala lok lokal m mieszkanie app appartement etage og top piso local puerta kv of ofis pom pomeshchenie bus box loja sala'.split(
    ' ',
  ),
)

/** Words before the number of a house. */
export const houseWords: ReadonlySet<string> = new Set(
  'n no nr num numero numer number d dom house haus civ civico'.split(' '),
)

function words(pairsOf: string, kinds: string): StreetWords {
  const long = new Map<string, string>()
  for (const pair of pairsOf.split(' ')) {
    const [short = '', full = ''] = pair.split('=')
    for (const one of short.split(',')) long.set(one, full)
  }
  return { long, kinds: new Set(kinds.split(' ')) }
}

function kindsIn(list: string): string {
  return list
    .split(' ')
    .map((pair) => pair.split('=')[1])
    .join(' ')
}

function pairs<Language extends keyof typeof tables>(
  language: Language,
  countries: string,
): [string, Language][] {
  return countries.split(' ').map((country) => [country, language])
}
