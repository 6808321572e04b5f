/** Verbs of the line that introduces a quote ("On … X wrote:"), by language, lower case, as they stand in that line. */
export const WROTE = [
  'wrote',
  'writes',
  'said',
  'has written', // en
  'schrieb',
  'geschrieben',
  'schreibt', // de
  'a écrit',
  'écrit',
  'a ecrit', // fr
  'escribió',
  'escribio',
  'va escriure',
  'ha escrit', // es, ca
  'ha scritto',
  'scrive',
  'scrisse', // it
  'escreveu',
  'a escrit',
  'escribiu', // pt, gl
  'schreef',
  'geschreven', // nl
  'skrev',
  'skreiv',
  'skrifaði',
  'ritaði', // sv, da, no, is
  'kirjoitti',
  'kirjutas', // fi, et
  'napisał',
  'napisała',
  'napisał(a)',
  'pisze', // pl
  'napsal',
  'napsala',
  'napsal(a)',
  'napísal',
  'napísala',
  'napísal(a)', // cs, sk
  'napisao',
  'napisala',
  'piše',
  'је написао',
  'написао', // hr, sl, sr
  'написал',
  'написала',
  'написал(а)',
  'пишет',
  'писал', // ru
  'написав',
  'написала',
  'пише',
  'напісаў', // uk, be
  'написа',
  'пише', // bg, mk
  'ezt írta',
  'írta', // hu
  'a scris', // ro
  'έγραψε', // el
  'yazdı',
  'şunu yazdı', // tr
  'rašė',
  'parašė',
  'rakstīja', // lt, lv
  'đã viết',
  'viết', // vi
  'menulis', // id, ms
  'שלח',
  'כתב',
  'כתבה',
  'כתב/ה', // he
  'كتب',
  'كتبت',
  'نوشت', // ar, fa
  'เขียนว่า',
  'เขียน',
  'ने लिखा', // th, hi
  '写道',
  '寫道',
  '撰写',
  '來信', // zh
  'のメール',
  '書きました',
  'さんは', // ja
  '작성',
  '님이 씀',
  '님의 말',
  '썼습니다', // ko
]

/** First words of such a line. Needed only where nothing else marks the quoted text. */
export const OPENERS = [
  'on',
  'at',
  'am',
  'um',
  'le',
  'el',
  'il',
  'em',
  'no dia',
  'op',
  'den',
  'dne',
  'dňa',
  'dnia',
  'w dniu',
  'dana',
  'în',
  'in data',
  'la data',
  'στις',
  'vào',
  'pada',
  'tarihinde',
  'a',
  'på',
  'kl',
  'ke',
  'в',
  'на',
  'от',
  '在',
  '于',
  '於',
  'בתאריך',
  'في',
  'เมื่อ',
  'em',
  'data',
  'il giorno',
]

/** "I wrote", not "she wrote": the customer's own words about an earlier mail. */
export const OWN_WORDS =
  /\b(?:i|we|you|they) (?:wrote|said)|\b(?:ich|wir) (?:schrieb|habe|haben)|geschrieben (?:habe|hatte)|j'ai écrit|nous avons écrit|\bho scritto|abbiamo scritto|napisał(?:em|am)|(?:^|\s)я (?:написал|писал)|he escrito|heb (?:ik )?geschreven|ik schreef|jag skrev|jeg skrev/i
